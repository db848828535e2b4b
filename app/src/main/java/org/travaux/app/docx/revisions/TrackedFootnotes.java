package org.travaux.app.docx.revisions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.footnotes.FootnoteFinder;
import org.travaux.app.docx.footnotes.FootnoteFinder.Row;
import org.travaux.app.docx.footnotes.Footnotes;
import org.travaux.app.docx.footnotes.NoteText;
import org.travaux.app.docx.tracked.Fate;
import org.travaux.app.docx.tracked.Piece;
import org.travaux.app.docx.tracked.TrackedParagraph;
import org.travaux.app.docx.tracked.TrackedText;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the footnotes of a tracked document: notes that nobody contests, with one mark that comes
 * and goes as a whole. Word has no comments in footnotes, so a contested note stays a paragraph.
 */
public final class TrackedFootnotes {
    private final DraftReading reading;
    private final Language language;
    private final Map<String, Integer> indices = new HashMap<>();

    /** The labels of notes that the base text has not. */
    private final Set<String> fresh = new HashSet<>();

    private TrackedFootnotes(DraftReading reading, Language language, TrackedText text) {
        this.reading = reading;
        this.language = language;
        List<Paragraph> paragraphs = reading.draft().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            indices.put(paragraphs.get(i).id(), i);
        }
        for (TrackedParagraph paragraph : text.paragraphs()) {
            String label = note(paragraph);
            if (label != null && paragraph.fate() == Fate.INSERTED) {
                fresh.add(label);
            }
        }
    }

    /**
     * The footnotes of a tracked text, whose paragraphs they are counted by.
     *
     * @param reading of the draft that the text was made of
     */
    public static Footnotes in(DraftReading reading, Language language, TrackedText text) {
        if (!NoteText.mayBeIn(reading.draft(), List.of(language))) {
            return Footnotes.NONE;
        }
        TrackedFootnotes found = new TrackedFootnotes(reading, language, text);
        return FootnoteFinder.withOneMark(text.paragraphs().stream().map(found::row).toList());
    }

    private Row row(TrackedParagraph paragraph) {
        MarkedText words = paragraph.text();
        boolean gone = words.text().isEmpty() && paragraph.fate() == Fate.DELETED;
        boolean labelled = paragraph.paragraph().label() != null;
        List<TextRange> marks = gone || words.text().isEmpty() ? List.of() : marks(paragraph);
        return new Row(
                !gone && (labelled || !words.text().isBlank()),
                paragraph.paragraph().layout().cell(),
                note(paragraph),
                List.of(words),
                List.of(marks));
    }

    private List<TextRange> marks(TrackedParagraph paragraph) {
        String words = paragraph.text().text();
        int index = indices.getOrDefault(paragraph.paragraph().id(), 0);
        return NoteText.marks(reading.in(language).paragraph(index)).stream()
                .filter(
                        mark -> {
                            Piece piece = whole(paragraph, mark);
                            boolean late = fresh.contains(NoteText.label(mark, words));
                            return piece != null && (!late || piece.fate().isInsertion());
                        })
                .toList();
    }

    /** The piece that a mark lies in; null if it is cut. */
    private static @Nullable Piece whole(TrackedParagraph paragraph, TextRange mark) {
        boolean cut =
                paragraph.boundaries().stream()
                        .anyMatch(each -> mark.start() < each.at() && each.at() < mark.end());
        return cut
                ? null
                : paragraph.pieces().stream()
                        .filter(piece -> piece.range().contains(mark))
                        .findFirst()
                        .orElse(null);
    }

    /** The label of a note that is one in both texts, or new; null if it is none. */
    private @Nullable String note(TrackedParagraph paragraph) {
        String label = NoteText.label(paragraph.text());
        Fate fate = paragraph.fate();
        boolean free =
                paragraph.boundaries().isEmpty()
                        && (fate == Fate.KEPT || fate == Fate.INSERTED)
                        && !isSpanned(indices.getOrDefault(paragraph.paragraph().id(), 0));
        if (label == null
                || !free
                || paragraph.labelBefore() != null
                || !NoteText.isPlain(paragraph.paragraph())) {
            return null;
        }
        int start = NoteText.start(label);
        boolean same =
                paragraph.pieces().stream()
                        .filter(piece -> piece.range().start() < start)
                        .allMatch(piece -> !piece.isAdded() && piece.fate() == fate);
        return same ? label : null;
    }

    private boolean isSpanned(int index) {
        return reading.in(language).spanning().stream()
                .anyMatch(each -> each.startParagraph() <= index && index <= each.endParagraph());
    }
}
