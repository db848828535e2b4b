package org.travaux.app.files.opening;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.importing.ImportNote;
import org.travaux.app.docx.importing.KeptComment;
import org.travaux.app.docx.importing.WordImport;
import org.travaux.app.docx.parts.UsualSpacing;
import org.travaux.app.docx.style.ParagraphStyle;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.files.Failure;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.DocumentLook;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.Paper;
import org.travaux.markup.draft.looks.ParagraphSpacing;
import org.travaux.markup.draft.records.Circulated;
import org.travaux.markup.importing.ImportResult;
import org.travaux.markup.importing.SeveralLanguages;
import org.travaux.markup.importing.TextImport;
import org.travaux.markup.importing.source.GivenParagraph;
import org.travaux.markup.importing.source.GivenRow;
import org.travaux.markup.importing.source.GivenText;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.text.MarkedText;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Drafts made of Word documents, with all that is known of them besides their texts. */
final class WordDrafting {
    /** What a document without text may hold that looks as if it had some. */
    private static final Set<ImportNote.Kind> INSTEAD_OF_TEXT =
            EnumSet.of(
                    ImportNote.Kind.PICTURE,
                    ImportNote.Kind.DIAGRAM,
                    ImportNote.Kind.DRAWN_WORDS,
                    ImportNote.Kind.HEADER,
                    ImportNote.Kind.FOOTER);

    private final Documents documents;
    private final String profile;
    private final ImportAnswers answers;
    private final Sentences sentences;
    private final List<ImportNote> notes = new ArrayList<>();
    private final List<Delegation> strangers = new ArrayList<>();
    private final List<KeptComment> comments = new ArrayList<>();
    private final AgreedByColour colours;
    private String symbol = "";
    private @Nullable Circulated circulated;
    private @Nullable ParagraphSpacing usual;
    private DocumentLook look = DocumentLook.NONE;

    WordDrafting(Documents documents, String profile, ImportAnswers answers, Sentences sentences) {
        this.documents = documents;
        this.profile = profile;
        this.answers = answers;
        this.sentences = sentences;
        this.colours = new AgreedByColour(answers.colours(), sentences);
    }

    /** The notation of that name with those who are known to take part. */
    static Profile notation(String profile) {
        return Profiles.find(profile).orElseGet(Profiles::usual).with(Profiles.usual().members());
    }

    private WordImport read(TextSource source) throws Failure {
        Map<String, String> said = new HashMap<>(answers.authors());
        said.values().removeIf(String::isEmpty);
        return new WordImport(
                documents.read(source.file(), answers),
                notation(profile),
                said,
                source.languages());
    }

    /** A draft of one document, in all the languages that stand beside each other in it. */
    OpenedDraft whole(TextSource source) throws Failure {
        WordImport read = read(source);
        Draft draft;
        List<String> ids = List.of();
        List<String> remarks = List.of();
        if (read.isSideBySide()) {
            ImportResult level = TextImport.rows(profile, read.languages(), rows(read));
            draft = level.draft();
            remarks = level.remarks().stream().map(new Explanations(sentences)::of).toList();
            keep(read, draft.sourceLanguage());
        } else {
            Language language = source.language() == null ? read.language() : source.language();
            GivenText text = new GivenText(language, directed(read.paragraphs(), language));
            keep(read, language);
            OpenedDraft drafted = new TextDrafting(profile, answers, sentences).read(source, text);
            draft = drafted.draft();
            remarks = drafted.remarks();
            ids = read.choiceIds();
        }
        gather(read);
        if (draft.paragraphs().isEmpty()) {
            throw empty(source);
        }
        OpenedDraft whole = completed(new OpenedDraft(draft, true, remarks));
        Draft kept = ChoiceIds.kept(whole.draft(), whole.draft().sourceLanguage(), ids);
        return new OpenedDraft(kept, true, whole.remarks());
    }

    /** The text of a document in one language; of several that stand in it, the one asked for. */
    GivenText text(TextSource source) throws Failure {
        WordImport read = read(source);
        Language language = source.language() == null ? read.language() : source.language();
        boolean column = read.isSideBySide() && read.languages().contains(language);
        List<GivenParagraph> paragraphs =
                column ? column(rows(read), language) : directed(read.paragraphs(), language);
        keep(read, language);
        gather(read);
        if (paragraphs.isEmpty()) {
            throw empty(source);
        }
        return new GivenText(language, paragraphs);
    }

    /** Keeps how a document looks as a whole; of several the paper of the first. */
    private void keep(WordImport read, Language language) {
        ParagraphSpacing own = read.usualSpacing();
        Paper paper = look.equals(DocumentLook.NONE) ? read.paper() : look.paper();
        usual = usual == null ? own : usual;
        look = new DocumentLook(null, paper, look.pages()).withPages(language, read.pages());
    }

    /** The rows of a document, which are laid out as its first language is. */
    private static List<GivenRow> rows(WordImport read) {
        Language first = read.languages().getFirst();
        return read.rows().stream()
                .map(
                        row ->
                                new GivenRow(
                                        row.kind(),
                                        row.label(),
                                        row.level(),
                                        directed(row.layout(), first),
                                        row.texts()))
                .toList();
    }

    private static List<GivenParagraph> directed(
            List<GivenParagraph> paragraphs, Language language) {
        return paragraphs.stream()
                .map(each -> each.with(directed(each.layout(), language)))
                .toList();
    }

    /** What runs from right to left runs as its language does, or against that. */
    private static Layout directed(Layout layout, Language language) {
        boolean rightToLeft = WordLanguage.of(language).rightToLeft();
        return directed(
                directed(layout, LookTrait.OTHER_DIRECTION, rightToLeft),
                LookTrait.MIRRORED,
                rightToLeft);
    }

    private static Layout directed(Layout layout, LookTrait trait, boolean rightToLeft) {
        return layout.looks().contains(trait) == rightToLeft
                ? layout.without(trait)
                : layout.with(trait);
    }

    /** Why a document without a paragraph is not imported: its text may be in a file in it. */
    private Failure empty(TextSource source) {
        boolean elsewhere =
                notes.stream().anyMatch(note -> note.kind() == ImportNote.Kind.EMBEDDED_TEXT);
        String key = elsewhere ? "document.TEXT_EMBEDDED" : "document.EMPTY";
        List<String> said = new ArrayList<>();
        said.add(sentences.say(key, source.file().toString(), ""));
        if (!elsewhere) {
            List<ImportNote> seen =
                    notes.stream().filter(note -> INSTEAD_OF_TEXT.contains(note.kind())).toList();
            said.addAll(ImportReport.of(seen, sentences));
        }
        return new Failure(String.join(" ", said));
    }

    private static List<GivenParagraph> column(List<GivenRow> rows, Language language) {
        List<GivenParagraph> paragraphs = new ArrayList<>();
        for (GivenRow row : rows) {
            MarkedText text = row.texts().get(language);
            if (text != null) {
                paragraphs.add(
                        new GivenParagraph(
                                row.kind(), row.label(), row.level(), row.layout(), text));
            }
        }
        return paragraphs;
    }

    /** The languages that a document holds, unless they stand beside each other: then null. */
    @Nullable SeveralLanguages languages(Path file) throws Failure {
        WordImport read = read(new TextSource(file, null));
        return read.isSideBySide()
                ? null
                : SeveralLanguages.in(new GivenText(read.language(), read.paragraphs()));
    }

    /** The language that a document is in by its letters; English if it can't be read. */
    Language language(Path file) {
        try {
            WordImport read = read(new TextSource(file, null));
            return read.isSideBySide() ? read.languages().getFirst() : read.language();
        } catch (Failure e) {
            return Language.ENGLISH;
        }
    }

    private void gather(WordImport read) {
        read.notes().stream().filter(note -> !isAnswered(note)).forEach(notes::add);
        comments.addAll(read.comments());
        colours.add(read.coloured());
        for (Delegation stranger : read.strangers()) {
            if (strangers.stream().noneMatch(known -> known.code().equals(stranger.code()))) {
                strangers.add(stranger);
            }
        }
        if (symbol.isEmpty()) {
            symbol = read.symbol();
        }
        if (circulated == null) {
            circulated = read.circulated();
        }
    }

    /** Somebody has said already that the author is nobody known. */
    private boolean isAnswered(ImportNote note) {
        return note.kind() == ImportNote.Kind.UNKNOWN_AUTHOR
                && answers.authors().containsKey(note.who());
    }

    /** A draft with what its documents hold besides their texts, and what to know about it. */
    OpenedDraft completed(OpenedDraft opened) {
        Draft draft = ParagraphStyle.kept(opened.draft());
        List<Delegation> delegations = new ArrayList<>(draft.delegations());
        strangers.stream().filter(stranger -> isNamed(stranger, draft)).forEach(delegations::add);
        Draft whole =
                new Draft(
                        draft.symbol().isEmpty() ? symbol : draft.symbol(),
                        draft.profile(),
                        draft.sourceLanguage(),
                        draft.languages(),
                        delegations,
                        draft.paragraphs(),
                        draft.unknown());
        whole = UsualSpacing.kept(whole.withLook(look), usual);
        if (delegations.size() > draft.delegations().size()) {
            whole = identified(whole);
        }
        whole = colours.marked(whole);
        List<String> remarks = new ArrayList<>(opened.remarks());
        remarks.addAll(colours.remarks());
        remarks.addAll(ImportReport.of(notes, sentences));
        Draft commented = KeptComments.with(whole, comments);
        return new OpenedDraft(commented.withCirculated(circulated), true, remarks);
    }

    /** With more to be read in it, other brackets may be choices. */
    private static Draft identified(Draft draft) {
        Ids ids = new Ids(new SplittableRandom(draft.paragraphs().size()));
        List<Paragraph> fresh =
                draft.paragraphs().stream().map(each -> each.withChoices(List.of())).toList();
        return DraftReading.of(draft.withParagraphs(fresh)).withIdentities(ids);
    }

    private static boolean isNamed(Delegation stranger, Draft draft) {
        return draft.paragraphs().stream()
                .flatMap(paragraph -> paragraph.texts().values().stream())
                .anyMatch(text -> text.text().contains(stranger.code()));
    }
}
