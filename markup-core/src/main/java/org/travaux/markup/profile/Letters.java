package org.travaux.markup.profile;

import java.util.BitSet;
import java.util.Collection;

/**
 * The pairs of letters with which words begin or end, in any letter case, with {@code ё} for {@code
 * е} or without: most of what is asked about has none of them, and need not be looked up. May say
 * yes where it should say no.
 */
final class Letters {
    private static final int MASK = 0xffff;
    private static final int SHIFT = 5;

    private final BitSet pairs = new BitSet();

    /** Takes in the first two letters of words; behind one alone a space follows. */
    void addBeginnings(Collection<String> words) {
        for (String word : words) {
            pairs.set(key(word.charAt(0), word.length() > 1 ? word.charAt(1) : ' '));
        }
    }

    /** Takes in the last two letters of words; none of the words is shorter. */
    void addEnds(Collection<String> words) {
        for (String word : words) {
            pairs.set(key(word.charAt(word.length() - 2), word.charAt(word.length() - 1)));
        }
    }

    /** Whether words may have the letters that stand at an offset and behind it. */
    boolean mayContain(String text, int offset) {
        return offset + 1 < text.length()
                && pairs.get(key(text.charAt(offset), text.charAt(offset + 1)));
    }

    private static int key(char first, char second) {
        return (folded(first) << SHIFT ^ folded(second)) & MASK;
    }

    private static char folded(char letter) {
        char lower = Character.toLowerCase(letter);
        return lower == 'ё' ? 'е' : lower;
    }
}
