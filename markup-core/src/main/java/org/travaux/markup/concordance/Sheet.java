package org.travaux.markup.concordance;

import org.travaux.markup.reading.Prose;
import org.travaux.markup.text.TextRange;

/**
 * A text in which what was understood is blanked out, so that nothing is read twice. Offsets stay
 * those of the text.
 */
final class Sheet {
    /** Stands for what is blanked out; no pattern matches it. */
    private static final char BLANK = Prose.BLANK;

    private final StringBuilder letters;

    Sheet(String text) {
        letters = new StringBuilder(text);
    }

    void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            letters.setCharAt(i, BLANK);
        }
    }

    void blank(TextRange range) {
        blank(range.start(), range.end());
    }

    /** What is left to be understood. */
    CharSequence left() {
        return letters;
    }

    /** Whether anything is left that is written in digits. */
    boolean hasDigits() {
        return letters.chars().anyMatch(Character::isDigit);
    }

    /** The character at an offset, or a blank outside of the text. */
    char at(int offset) {
        return offset < 0 || offset >= letters.length() ? BLANK : letters.charAt(offset);
    }

    int length() {
        return letters.length();
    }
}
