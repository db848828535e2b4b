package org.travaux.markup.settle.seams;

import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;

/** Where sentences begin. */
public final class Sentence {
    private static final String ENDS = ".!?…";
    private static final String AROUND = "«»“”„\"'’()";

    private Sentence() {}

    /**
     * Whether a choice stands where a sentence begins: at the beginning of the paragraph, or behind
     * the end of another sentence and a space. Quotation marks and parentheses around either don't
     * matter, nor do the brackets that the choice stands in.
     */
    public static boolean beginsAt(String source, Reading reading, Choice choice) {
        boolean space = false;
        Choice at = choice;
        while (true) {
            int floor = OuterNeighbour.around(source, reading, at).start();
            for (int i = at.range().start(); i > floor; i--) {
                char c = source.charAt(i - 1);
                if (SeamSide.isGap(c)) {
                    space = true;
                } else if (AROUND.indexOf(c) < 0) {
                    return space && ENDS.indexOf(c) >= 0 && !isShort(source, i - 1);
                }
            }
            if (at.parent() < 0) {
                return true;
            }
            at = reading.choices().get(at.parent());
        }
    }

    /** Whether a full stop stands behind a single letter that is short for a word: U.S., e.g. */
    private static boolean isShort(String source, int stop) {
        return stop > 0
                && source.charAt(stop) == '.'
                && Character.isLetter(source.charAt(stop - 1))
                && (stop == 1 || !Character.isLetter(source.charAt(stop - 2)));
    }
}
