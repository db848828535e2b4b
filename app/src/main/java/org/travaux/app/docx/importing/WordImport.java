package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.importing.ImportNote.Kind;
import org.travaux.app.docx.parts.Page;
import org.travaux.app.docx.reading.model.Colouring.Passage;
import org.travaux.app.docx.reading.model.Leftover;
import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordChange;
import org.travaux.app.docx.reading.model.WordComment;
import org.travaux.app.docx.reading.model.WordDocument;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.PageWords;
import org.travaux.markup.draft.looks.Paper;
import org.travaux.markup.draft.looks.ParagraphSpacing;
import org.travaux.markup.draft.records.Circulated;
import org.travaux.markup.importing.LanguageLetters;
import org.travaux.markup.importing.source.GivenParagraph;
import org.travaux.markup.importing.source.GivenRow;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a document gives to a draft: its paragraphs or the rows of its table of languages. */
public final class WordImport {
    private static final String OUR_TABLE = "Table Grid";

    private final WordDocument document;
    private final OwnTracked.Restored own;
    private final Authors authors;
    private final CommentImport positions;
    private final List<ImportNote> notes = new ArrayList<>();
    private final ParagraphImport paragraphs;
    private final TableImport tables;
    private final Map<WordTable, LanguageColumns> columns = new LinkedHashMap<>();
    private final LanguageHeadings names = new LanguageHeadings();

    /**
     * A document to be taken over.
     *
     * @param given as it was read
     * @param profile the notation that is written in it, with all who are known to take part
     * @param said for whom authors speak, by the name in the document, where somebody said so
     * @param languages of the columns of its tables, where somebody said so; else empty
     */
    public WordImport(
            WordDocument given,
            Profile profile,
            Map<String, String> said,
            List<Language> languages) {
        this.own = OwnTracked.of(given);
        List<WordBlock> body = new PartedParagraphs(notes).in(own.document().body());
        WordDocument words = own.document();
        this.document = words.with(body, WholeNotes.of(words), words.comments());
        this.authors = new Authors(profile, said);
        authorsIn(document).forEach(authors::code);
        this.positions =
                new CommentImport(document.comments(), profile.with(authors.speakers()), authors);
        this.paragraphs = new ParagraphImport(positions, notes, document.isOurs());
        this.tables = new TableImport(paragraphs, notes, document.isOurs(), document.paper());
        for (WordBlock block : document.body()) {
            if (block instanceof WordTable table && !isOurOrdinary(table)) {
                LanguageColumns found = LanguageColumns.of(table, languages, names);
                if (found != null) {
                    columns.put(table, found);
                }
            }
        }
        if (languages.isEmpty() && !document.isOurs() && !holdMostOfTheText(columns.keySet())) {
            columns.clear();
        }
    }

    /** A letterhead in two languages or a list of words does not put a text in two languages. */
    private boolean holdMostOfTheText(Set<WordTable> those) {
        long all = Cells.letters(document.body());
        return Cells.letters(List.copyOf(those)) * 2 >= all;
    }

    /** Our own table of languages has a style of its own. */
    private boolean isOurOrdinary(WordTable table) {
        return document.isOurs() && table.style().equals(OUR_TABLE);
    }

    /**
     * Everybody who changed or commented on a document, each once, as it calls them; not those
     * whose changes this program wrote.
     */
    public static Set<String> authors(WordDocument document) {
        return authorsIn(OwnTracked.of(document).document());
    }

    /**
     * The colours that words of a document are marked in, each with the words of the paragraphs in
     * which there are any.
     */
    public static Map<TextColour, List<String>> colours(WordDocument document) {
        Map<TextColour, List<String>> colours = new EnumMap<>(TextColour.class);
        for (WordParagraph paragraph : everywhere(document)) {
            Set<TextColour> here = EnumSet.noneOf(TextColour.class);
            for (Passage passage : paragraph.colouring().passages()) {
                if (here.add(passage.colour())) {
                    colours.computeIfAbsent(passage.colour(), _ -> new ArrayList<>())
                            .add(Excerpt.of(passage.words()));
                }
            }
        }
        return colours;
    }

    private static Set<String> authorsIn(WordDocument document) {
        Set<String> authors = new LinkedHashSet<>();
        for (WordParagraph paragraph : everywhere(document)) {
            for (WordRun run : paragraph.runs()) {
                add(run.inserted(), authors);
                add(run.deleted(), authors);
            }
        }
        document.comments().values().stream().map(WordComment::author).forEach(authors::add);
        return authors;
    }

    /** The paragraphs of its body and of its notes. */
    private static List<WordParagraph> everywhere(WordDocument document) {
        List<WordParagraph> all = new ArrayList<>(WordBlock.paragraphs(document.body()));
        document.notes().forEach(note -> all.addAll(note.paragraphs()));
        return all;
    }

    private static void add(@Nullable WordChange change, Set<String> authors) {
        if (change != null) {
            authors.add(change.author());
        }
    }

    /** What it was sent to a delegation as; null if it does not say so. */
    public @Nullable Circulated circulated() {
        return document.circulated();
    }

    /** Whether its languages stand beside each other in a table. */
    public boolean isSideBySide() {
        return !columns.isEmpty();
    }

    /** The languages that stand beside each other, in the order of their columns. */
    public List<Language> languages() {
        return columns.values().stream()
                .flatMap(each -> each.languages().values().stream())
                .distinct()
                .toList();
    }

    /** The language that a document in one language is in. */
    public Language language() {
        return LanguageLetters.guess(
                WordBlock.paragraphs(document.body()).stream()
                        .limit(200)
                        .map(WordParagraph::text)
                        .collect(Collectors.joining("\n")));
    }

    /** The document's symbol, if this program wrote it; else nothing. */
    public String symbol() {
        return document.isOurs() ? document.subject() : "";
    }

    /** The words at the head and the foot of its pages. */
    public PageWords pages() {
        return document.pages();
    }

    /** The paper that it is printed on; null if that is ours, or unknown. */
    public @Nullable Paper paper() {
        Paper paper = document.paper();
        return Page.PORTRAIT.paper().equals(paper) ? null : paper;
    }

    /** The room around paragraphs of which a document of ours says nothing; null in others. */
    public @Nullable ParagraphSpacing usualSpacing() {
        return document.usual();
    }

    /** Its paragraphs, as a text in one language; those of tables know their cells. */
    public List<GivenParagraph> paragraphs() {
        List<GivenParagraph> given = new ArrayList<>();
        EmptyLines empty = new EmptyLines(document.isOurs());
        for (WordBlock block : document.body()) {
            switch (block) {
                case WordParagraph paragraph -> add(paragraph, empty, given);
                case WordTable table -> {
                    if (lastLayout(given).cell() == null) {
                        empty.below(given);
                    }
                    given.addAll(tables.of(table, lastLayout(given)));
                }
            }
        }
        return new NoteImport(document.notes(), paragraphs).among(given);
    }

    private static Layout lastLayout(List<GivenParagraph> given) {
        return given.isEmpty() ? Layout.NONE : given.getLast().layout();
    }

    private void add(WordParagraph paragraph, EmptyLines empty, List<GivenParagraph> given) {
        GivenParagraph made = paragraphs.of(paragraph);
        if (made != null) {
            given.add(empty.above(made));
        } else {
            empty.add(paragraph);
        }
    }

    /** The rows of its tables of languages, with what stands around them. */
    public List<GivenRow> rows() {
        RowImport rows = new RowImport(paragraphs, languages(), notes, document.isOurs());
        for (WordBlock block : document.body()) {
            switch (block) {
                case WordParagraph paragraph -> rows.add(paragraph);
                case WordTable table -> {
                    LanguageColumns found = columns.get(table);
                    if (found == null) {
                        tables.of(table, rows.lastLayout()).forEach(rows::add);
                    } else {
                        rows.add(table, found);
                        tables.tellRows(table);
                    }
                }
            }
        }
        return new NoteImport(document.notes(), paragraphs)
                .among(rows.rows(), columns, rows::guess);
    }

    /** The texts of its paragraphs with their colours, once they or the rows were asked for. */
    public List<ColouredText> coloured() {
        return paragraphs.coloured();
    }

    /** What to know, once its paragraphs or rows have been asked for. */
    public List<ImportNote> notes() {
        List<ImportNote> all = new ArrayList<>();
        for (String author : authors.strangers().keySet()) {
            all.add(new ImportNote(Kind.UNKNOWN_AUTHOR, "", author, authors.code(author)));
        }
        all.addAll(positions.notes());
        all.addAll(notes);
        Map<Integer, String> where = places();
        for (Leftover left : document.leftovers()) {
            boolean furniture =
                    left.kind() == Leftover.Kind.HEADER || left.kind() == Leftover.Kind.FOOTER;
            if (!document.isOurs() || !furniture) {
                Kind kind = Kind.valueOf(left.kind().name());
                String place = where.getOrDefault(left.paragraph(), "");
                all.add(new ImportNote(kind, place, "", left.detail()));
            }
        }
        return all;
    }

    /** The beginnings of paragraphs by their indices; an empty one is found by the one before. */
    private Map<Integer, String> places() {
        Map<Integer, String> where = new HashMap<>();
        String last = "";
        for (WordParagraph paragraph : everywhere(document)) {
            last = paragraph.isBlank() ? last : Excerpt.of(paragraph.text());
            where.put(paragraph.index(), last);
        }
        return where;
    }

    /** Those who speak for no known delegation, as delegations of the draft's own. */
    public List<Delegation> strangers() {
        Map<String, Delegation> all = new LinkedHashMap<>();
        authors.speakers().forEach(each -> all.put(each.code(), each));
        for (WordComment comment : own.comments()) {
            String code = comment.initials();
            if (code.length() > 1 && !authors.isKnown(code)) {
                String language = language().tag();
                Map<String, List<String>> names = Map.of(language, List.of(comment.author()));
                all.putIfAbsent(code, new Delegation(code, names, List.of(), false));
            }
        }
        return List.copyOf(all.values());
    }

    /** The ids that its choices had in the draft, in the order in which they open, if it says. */
    public List<String> choiceIds() {
        return own.ids();
    }

    /** The comments that did not become positions, to be kept with the draft. */
    public List<KeptComment> comments() {
        return positions.kept().stream()
                .map(
                        kept ->
                                new KeptComment(
                                        kept.comment().author(),
                                        kept.where(),
                                        kept.comment().text()))
                .toList();
    }
}
