package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.importing.ImportNote.Kind;
import org.travaux.app.docx.importing.Segment.Commented;
import org.travaux.app.docx.reading.model.WordBoundary;
import org.travaux.app.docx.reading.model.WordChange;
import org.travaux.app.docx.reading.model.WordLabel;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.app.docx.style.KindMark;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.draft.looks.TableLook;
import org.travaux.markup.importing.source.GivenParagraph;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One paragraph of a document as one of a draft. */
final class ParagraphImport {
    private static final String OUR_LABEL = "ParagraphLabel";
    private static final String OUR_LITERAL = "LiteralBracket";
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    private final CommentImport positions;
    private final List<ImportNote> notes;
    private final List<ColouredText> coloured = new ArrayList<>();
    private final boolean ours;

    /**
     * @param notes takes what to know about the paragraphs
     * @param ours whether the styles of the document are those of this program
     */
    ParagraphImport(CommentImport positions, List<ImportNote> notes, boolean ours) {
        this.positions = positions;
        this.notes = notes;
        this.ours = ours;
    }

    /** What becomes of a paragraph; null if nothing stands in it. */
    @Nullable GivenParagraph of(WordParagraph paragraph) {
        return of(paragraph, null);
    }

    /** What becomes of a paragraph in a cell; null if neither words nor a number stand in it. */
    @Nullable GivenParagraph inCell(WordParagraph paragraph, TableCell cell) {
        return of(paragraph, cell);
    }

    private @Nullable GivenParagraph of(WordParagraph paragraph, @Nullable TableCell cell) {
        List<WordRun> runs = new ArrayList<>(shown(paragraph));
        String label = ours ? takeLabel(runs) : null;
        WordLabel counted = paragraph.label();
        if (counted != null && ParagraphLabel.isLabel(counted.text())) {
            label = counted.text();
        }
        MarkedText text = text(paragraph, runs);
        boolean numbers = ours || cell != null;
        if (text.text().isBlank() && (!numbers || label == null)) {
            return null;
        }
        addColours(paragraph, text);
        ParagraphKind kind = ours ? ourKind(paragraph) : kind(paragraph);
        boolean outlined =
                kind == ParagraphKind.HEADING
                        && paragraph.outline() > 0
                        && counted == null
                        && !isMarked(paragraph);
        int level = outlined ? paragraph.outline() : counted == null ? 0 : counted.level();
        return new GivenParagraph(
                kind, label, level, layout(paragraph, cell), ours ? text : stripped(text));
    }

    /** The texts made so far, with their colours. */
    List<ColouredText> coloured() {
        return coloured;
    }

    private void addColours(WordParagraph paragraph, MarkedText text) {
        if (!text.text().isBlank()) {
            String where = Excerpt.of(paragraph.text());
            coloured.add(new ColouredText(where, text.text(), paragraph.colouring()));
        }
    }

    private static Layout layout(WordParagraph paragraph, @Nullable TableCell cell) {
        return new Layout(
                paragraph.style(),
                cell,
                paragraph.looks(),
                paragraph.indent(),
                paragraph.spacing(),
                TableLook.NONE);
    }

    /** A paragraph of ours that nothing stands in. */
    static GivenParagraph empty(WordParagraph paragraph) {
        return new GivenParagraph(
                ourKind(paragraph), null, 0, layout(paragraph, null), MarkedText.EMPTY);
    }

    /** The text of a paragraph that only stands in a cell or a note: without a kind or a label. */
    MarkedText textOf(WordParagraph paragraph) {
        MarkedText text = text(paragraph, shown(paragraph));
        addColours(paragraph, text);
        return ours ? text : stripped(text);
    }

    private MarkedText text(WordParagraph paragraph, List<WordRun> runs) {
        String where = Excerpt.of(paragraph.text());
        TrackedChangeImport.Written written = positions.write(runs);
        for (TrackedChangeImport.Unsure each : written.unsure()) {
            String words = "“" + each.deleted() + "” → “" + each.inserted() + "”";
            notes.add(new ImportNote(Kind.UNSURE_CHANGE, where, each.author(), words));
        }
        for (TrackedBrackets.Lone each : written.lone()) {
            Kind kind = each.put() ? Kind.BRACKET_PUT : Kind.BRACKET_LIFTED;
            notes.add(new ImportNote(kind, where, each.author(), String.valueOf(each.bracket())));
        }
        runs.stream()
                .flatMap(run -> Stream.of(run.inserted(), run.deleted()))
                .filter(Objects::nonNull)
                .filter(WordChange::moved)
                .map(WordChange::author)
                .distinct()
                .forEach(author -> notes.add(new ImportNote(Kind.MOVED, where, author, "")));
        paragraph.boundaries().stream()
                .filter(WordBoundary::comment)
                .forEach(boundary -> positions.see(boundary.name(), where));
        List<Commented> commented = written.comments();
        return positions.take(written.text(), commented, where);
    }

    private List<WordRun> shown(WordParagraph paragraph) {
        List<WordRun> shown = new ArrayList<>();
        StringBuilder hidden = new StringBuilder();
        for (WordRun run : paragraph.runs()) {
            if (!run.look().hidden()) {
                boolean literal = ours && OUR_LITERAL.equals(run.look().style());
                shown.add(literal ? escaped(run) : run);
            } else {
                hidden.append(run.text());
            }
        }
        if (!hidden.toString().isBlank()) {
            String where = Excerpt.of(paragraph.text());
            notes.add(new ImportNote(Kind.HIDDEN_TEXT, where, "", hidden.toString()));
        }
        return shown;
    }

    /** A bracket that is only a bracket, as the notation writes it. */
    private static WordRun escaped(WordRun run) {
        return run.withText(run.text().replaceAll("[\\s\\S]", "\\\\$0"));
    }

    /** Takes the label that this program writes in front of a text, with what parts them. */
    private static @Nullable String takeLabel(List<WordRun> runs) {
        StringBuilder label = new StringBuilder();
        while (!runs.isEmpty() && OUR_LABEL.equals(runs.getFirst().look().style())) {
            label.append(runs.removeFirst().text());
        }
        if (label.isEmpty()) {
            return null;
        }
        if (!runs.isEmpty()) {
            WordRun next = runs.removeFirst();
            String rest = next.text();
            boolean parts = rest.startsWith("\t") || rest.startsWith(" ");
            String text = parts ? rest.substring(1) : rest;
            if (!text.isEmpty()) {
                runs.addFirst(next.withText(text));
            }
        }
        return label.toString();
    }

    /** What a title or a heading is, its style says; of others first what we wrote of them. */
    private static ParagraphKind ourKind(WordParagraph paragraph) {
        ParagraphKind styled = styledKind(paragraph);
        if (styled != null) {
            return styled;
        }
        ParagraphKind marked = KindMark.kind(paragraph.endStyle());
        if (marked != null) {
            return marked;
        }
        return switch (paragraph.style()) {
            case "Preambular" -> ParagraphKind.PREAMBULAR;
            case "Operative" -> ParagraphKind.OPERATIVE;
            case "List Paragraph" -> ParagraphKind.ITEM;
            case "Closing" -> ParagraphKind.CLOSING;
            default -> ParagraphKind.PLAIN;
        };
    }

    /** Whether we wrote that it is a heading, and with it how deep. */
    private boolean isMarked(WordParagraph paragraph) {
        return ours && KindMark.kind(paragraph.endStyle()) == ParagraphKind.HEADING;
    }

    private static @Nullable ParagraphKind kind(WordParagraph paragraph) {
        ParagraphKind styled = styledKind(paragraph);
        return styled == null && paragraph.outline() >= 0 ? ParagraphKind.HEADING : styled;
    }

    private static @Nullable ParagraphKind styledKind(WordParagraph paragraph) {
        if (paragraph.style().equals("Title")) {
            return ParagraphKind.TITLE;
        }
        return HEADING.matcher(paragraph.style()).matches() ? ParagraphKind.HEADING : null;
    }

    private static MarkedText stripped(MarkedText text) {
        String all = text.text();
        int start = all.length() - all.stripLeading().length();
        int end = Math.max(start, all.stripTrailing().length());
        return text.part(new TextRange(start, end));
    }
}
