package org.travaux.app.docx.text;

import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/** Brackets that open in one paragraph and close in a later one, as each paragraph sees them. */
final class SpanningBrackets {
    private final int[] around;
    private final List<List<TextRange>> inside = new ArrayList<>();

    SpanningBrackets(TextReading reading) {
        int count = reading.paragraphs().size();
        for (int i = 0; i < count; i++) {
            inside.add(new ArrayList<>(0));
        }
        Depths wholly = new Depths(count);
        for (SpanningChoice choice : reading.spanning()) {
            int last = reading.paragraphs().get(choice.startParagraph()).source().length();
            wholly.add(choice.startParagraph() + 1, choice.endParagraph());
            inside.get(choice.startParagraph()).add(new TextRange(choice.start(), last));
            inside.get(choice.endParagraph()).add(new TextRange(0, choice.close() + 1));
        }
        around = wholly.count(0);
    }

    /** How many of them hold the whole paragraph. */
    int around(int paragraph) {
        return around[paragraph];
    }

    /** The stretches of a paragraph that lie in one that opens or closes there. */
    List<TextRange> inside(int paragraph) {
        return inside.get(paragraph);
    }
}
