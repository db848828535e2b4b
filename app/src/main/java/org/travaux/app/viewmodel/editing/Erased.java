package org.travaux.app.viewmodel.editing;

import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.display.RowSpan;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.paragraphs.ParagraphSplitting;
import org.travaux.markup.draft.paragraphs.TableEdits;
import org.travaux.markup.edit.Insertion;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * A draft without the text that was selected over several of its rows. A row that has no text left
 * in any language goes. What is left of the last one joins the first, as in a word processor,
 * unless it says something in another language: rows stay level.
 *
 * @param caret where the erased text began
 */
record Erased(List<Paragraph> paragraphs, Place caret) {
    Erased {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * @param keepFirst whether the first row stays even if it is empty, for what comes in its place
     */
    static Erased of(List<Paragraph> before, RowSpan span, boolean keepFirst) {
        List<Paragraph> rows = cleared(before, span);
        Paragraph first = rows.removeFirst();
        Paragraph last = rows.removeLast();
        rows.removeIf(ParagraphSplitting::isEmpty);
        if (ParagraphSplitting.isEmpty(last)) {
            rows.addFirst(first);
        } else if (!onlyIn(span.language(), last) || !rows.isEmpty()) {
            rows.addFirst(first);
            rows.addLast(last);
        } else {
            rows.add(joined(first, last, span.language()));
        }
        boolean others = before.size() > span.last() - span.first() + 1;
        if (ParagraphSplitting.isEmpty(rows.getFirst())
                && !keepFirst
                && (others || rows.size() > 1)) {
            rows.removeFirst();
        }
        List<Paragraph> after = new ArrayList<>(before.subList(0, span.first()));
        after.addAll(rows);
        after.addAll(before.subList(span.last() + 1, before.size()));
        Place start = span.start();
        List<Paragraph> closed = TableEdits.closedUp(before, after);
        return new Erased(closed, ParagraphSplitting.isEmpty(first) ? start.at(0) : start);
    }

    /** With the first and the last row kept apart, the caret at the beginning of the last. */
    static Erased apart(List<Paragraph> before, RowSpan span) {
        List<Paragraph> rows = cleared(before, span);
        rows.subList(1, rows.size() - 1).removeIf(ParagraphSplitting::isEmpty);
        List<Paragraph> after = new ArrayList<>(before.subList(0, span.first()));
        after.addAll(rows);
        Place caret = new Place(after.size() - 1, span.language(), 0);
        after.addAll(before.subList(span.last() + 1, before.size()));
        return new Erased(TableEdits.closedUp(before, after), caret);
    }

    private static List<Paragraph> cleared(List<Paragraph> before, RowSpan span) {
        List<Paragraph> rows = new ArrayList<>();
        for (int row = span.first(); row <= span.last(); row++) {
            Paragraph paragraph = before.get(row);
            int length = paragraph.text(span.language()).text().length();
            TextRange erased = span.range(row, length);
            rows.add(Insertion.insert(paragraph, span.language(), erased, MarkedText.EMPTY));
        }
        return rows;
    }

    private static boolean onlyIn(Language language, Paragraph paragraph) {
        return paragraph.texts().entrySet().stream()
                .allMatch(
                        text -> text.getKey().equals(language) || text.getValue().text().isBlank());
    }

    /** As the words stood: with a space between them only where there was one. */
    private static Paragraph joined(Paragraph first, Paragraph last, Language language) {
        String before = first.text(language).text();
        String behind = last.text(language).text();
        Paragraph joined = ParagraphSplitting.join(first, last);
        if (before.isBlank() || behind.isBlank() || ParagraphSplitting.isEmpty(first)) {
            return joined;
        }
        int end = before.stripTrailing().length();
        boolean space = end < before.length() || !behind.equals(behind.stripLeading());
        return space
                ? joined
                : Insertion.insert(joined, language, new TextRange(end, end + 1), MarkedText.EMPTY);
    }
}
