package org.travaux.app.session;

import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/** What of a paragraph stands in brackets that open or close in another one. */
final class Spanning {
    private Spanning() {}

    /**
     * The ranges of the paragraph at {@code index}, none reaching past {@code length}: at most one
     * from its beginning and one to its end, however many such brackets there are.
     */
    static List<TextRange> ranges(TextReading reading, int index, int length) {
        int closed = 0;
        int opened = length;
        for (SpanningChoice choice : reading.spanning()) {
            if (choice.startParagraph() > index) {
                break;
            }
            if (choice.endParagraph() < index) {
                continue;
            }
            if (choice.startParagraph() == index) {
                opened = Math.min(opened, choice.start());
            } else if (choice.endParagraph() == index) {
                closed = Math.max(closed, Math.min(length, choice.close() + 1));
            } else {
                closed = length;
            }
        }
        List<TextRange> ranges = new ArrayList<>();
        if (closed > 0) {
            ranges.add(new TextRange(0, closed));
        }
        if (opened < length) {
            ranges.add(new TextRange(opened, length));
        }
        return ranges;
    }
}
