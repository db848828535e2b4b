package org.travaux.markup.compare;

import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/** What of each paragraph stands in brackets that reach over several. */
final class SpannedStretches {
    private SpannedStretches() {}

    /** By the index of the paragraph; stretches may overlap. */
    static List<List<TextRange>> of(TextReading text) {
        int size = text.paragraphs().size();
        List<List<TextRange>> stretches = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            stretches.add(new ArrayList<>());
        }
        int[] around = new int[size + 1];
        for (SpanningChoice choice : text.spanning()) {
            int first = choice.startParagraph();
            int last = choice.endParagraph();
            stretches.get(first).add(new TextRange(choice.start(), length(text, first)));
            stretches.get(last).add(new TextRange(0, choice.end()));
            around[first + 1]++;
            around[last]--;
        }
        int depth = 0;
        for (int i = 0; i < size; i++) {
            depth += around[i];
            if (depth > 0) {
                stretches.get(i).add(new TextRange(0, length(text, i)));
            }
        }
        return stretches;
    }

    private static int length(TextReading text, int paragraph) {
        return text.paragraphs().get(paragraph).source().length();
    }
}
