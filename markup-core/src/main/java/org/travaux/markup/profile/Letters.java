package org.travaux.markup.profile;

import java.util.Collection;

/**
 * What listed words begin or end with: the first or the last letters of each, in any letter case,
 * with {@code ё} for {@code е} or without. Most of what is asked about has none of them, and need
 * not be looked up. May say yes where it should say no. A listed word of few letters has no other
 * letter beside it.
 */
final class Letters {
    /** How many letters tell enough. */
    private static final int COUNT = 5;

    private static final int FACTOR = 31;

    /** How many bits of a key are kept: enough for the words of a house, and soon read. */
    private static final int BITS = 14;

    /** Latin and Cyrillic letters as they are compared; 0 for what is no letter. */
    private static final char[] FOLDED = new char[0x530];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = foldedLetter(c);
        }
    }

    /** A bit for each key. */
    private final long[] keys = new long[1 << (BITS - 6)];

    /** Which letters are the outermost of a word; of all others nothing need be counted. */
    private final boolean[] outermost = new boolean[FOLDED.length];

    /** Takes in what words begin with; none of them is empty. */
    void addBeginnings(Collection<String> words) {
        words.forEach(word -> add(word.charAt(0), beginning(word, 0)));
    }

    /** Takes in what words end with; none of them is empty. */
    void addEnds(Collection<String> words) {
        words.forEach(word -> add(word.charAt(word.length() - 1), end(word, word.length())));
    }

    private void add(char outermostLetter, int key) {
        char letter = asCompared(outermostLetter);
        if (letter < outermost.length) {
            outermost[letter] = true;
        }
        keys[key >>> 6] |= 1L << key;
    }

    private boolean mayBeOutermost(char c) {
        char letter = asCompared(c);
        return letter >= outermost.length || outermost[letter];
    }

    private boolean holds(int key) {
        return (keys[key >>> 6] & (1L << key)) != 0;
    }

    /** Whether a word may begin at an offset of a text. */
    boolean mayBegin(String text, int offset) {
        return offset < text.length()
                && mayBeOutermost(text.charAt(offset))
                && holds(beginning(text, offset));
    }

    /** Whether a word may end before an offset of a text. */
    boolean mayEnd(String text, int offset) {
        return offset > 0 && mayBeOutermost(text.charAt(offset - 1)) && holds(end(text, offset));
    }

    /** Of what has no letter there the first character is the key. */
    private static int beginning(String text, int offset) {
        int limit = Math.min(text.length(), offset + COUNT);
        int key = 0;
        for (int i = offset; i < limit; i++) {
            char letter = folded(text.charAt(i));
            if (letter == 0) {
                break;
            }
            key = key * FACTOR + letter;
        }
        return spread(key == 0 ? text.charAt(offset) : key);
    }

    private static int end(String text, int offset) {
        int limit = Math.max(0, offset - COUNT);
        int key = 0;
        for (int i = offset - 1; i >= limit; i--) {
            char letter = folded(text.charAt(i));
            if (letter == 0) {
                break;
            }
            key = key * FACTOR + letter;
        }
        return spread(key == 0 ? text.charAt(offset - 1) : key);
    }

    /** A few bits of a key that few others share (Knuth's multiplicative hashing). */
    private static int spread(int key) {
        return (key * 0x9E3779B9) >>> (Integer.SIZE - BITS);
    }

    /** A letter as it is compared; 0 if it is none. */
    private static char folded(char c) {
        return c < FOLDED.length ? FOLDED[c] : foldedLetter(c);
    }

    /** The same; what is no letter as it is. */
    private static char asCompared(char c) {
        char letter = folded(c);
        return letter == 0 ? c : letter;
    }

    private static char foldedLetter(char c) {
        if (!Character.isLetter(c)) {
            return 0;
        }
        return Folded.of(c);
    }
}
