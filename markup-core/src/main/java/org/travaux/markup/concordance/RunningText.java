package org.travaux.markup.concordance;

import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Prose;
import org.travaux.markup.reading.Reading;

import java.util.Set;

/** The words of a paragraph without what is notation: positions, notes, placeholders, tags. */
final class RunningText {
    private RunningText() {}

    static String of(String text, Reading reading) {
        return Prose.withoutNotation(text, reading, Set.of(Element.Kind.CITATION));
    }
}
