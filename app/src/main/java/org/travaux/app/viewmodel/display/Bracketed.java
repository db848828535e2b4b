package org.travaux.app.viewmodel.display;

import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.TextRange;

/** A bracket of a text and how what is directly in it looks. */
record Bracketed(TextRange range, int styles, boolean contested) {
    /**
     * The brackets by where they open. No two open at the same character, so this is all it takes
     * to walk a text of any depth once.
     */
    static Bracketed[] byStart(Reading reading, int length) {
        Bracketed[] byStart = new Bracketed[length];
        for (Choice choice : reading.choices()) {
            int number = 0;
            for (Alternative alternative : choice.alternatives()) {
                int styles =
                        StyleBits.of(
                                TextStyle.alternative(number++), TextStyle.depth(choice.depth()));
                byStart[alternative.range().start()] =
                        new Bracketed(alternative.range(), styles, true);
            }
        }
        for (Element element : reading.others()) {
            byStart[element.range().start()] =
                    new Bracketed(
                            element.range(), StyleBits.of(TextStyle.of(element.kind())), false);
        }
        return byStart;
    }
}
