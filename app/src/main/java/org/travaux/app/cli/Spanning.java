package org.travaux.app.cli;

import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;

import java.util.ArrayList;
import java.util.List;

/** Choices over several paragraphs, by the paragraph in which they open. */
final class Spanning {
    private Spanning() {}

    static List<List<SpanningChoice>> byParagraph(TextReading reading, int paragraphs) {
        List<List<SpanningChoice>> byParagraph = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            byParagraph.add(new ArrayList<>(0));
        }
        reading.spanning().forEach(choice -> byParagraph.get(choice.startParagraph()).add(choice));
        return byParagraph;
    }
}
