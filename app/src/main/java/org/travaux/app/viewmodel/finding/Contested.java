package org.travaux.app.viewmodel.finding;

import org.travaux.app.session.ReadText;
import org.travaux.markup.text.TextRange;

/** What of a text stands in brackets that are not agreed. */
final class Contested {
    private Contested() {}

    /** Whether all of a stretch is words of an alternative, or of brackets over paragraphs. */
    static boolean holds(ReadText text, TextRange range) {
        return text.spanning().stream().anyMatch(spanning -> spanning.contains(range))
                || text.reading().choices().stream()
                        .flatMap(choice -> choice.alternatives().stream())
                        .anyMatch(alternative -> alternative.words().contains(range));
    }
}
