package org.travaux.markup.profile;

import java.util.BitSet;
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
    private static final int ASCII = 0x80;

    private final BitSet keys = new BitSet();

    /** Takes in what words begin with; none of them is empty. */
    void addBeginnings(Collection<String> words) {
        words.forEach(word -> keys.set(beginning(word, 0)));
    }

    /** Takes in what words end with; none of them is empty. */
    void addEnds(Collection<String> words) {
        words.forEach(word -> keys.set(end(word, word.length())));
    }

    /** Whether a word may begin at an offset of a text. */
    boolean mayBegin(String text, int offset) {
        return offset < text.length() && keys.get(beginning(text, offset));
    }

    /** Whether a word may end before an offset of a text. */
    boolean mayEnd(String text, int offset) {
        return offset > 0 && keys.get(end(text, offset));
    }

    /** Of what has no letter there the first character is the key. */
    private static int beginning(String text, int offset) {
        char first = text.charAt(offset);
        int key = folded(first);
        int limit = isLetter(first) ? Math.min(text.length(), offset + COUNT) : offset;
        for (int i = offset + 1; i < limit; i++) {
            char next = text.charAt(i);
            if (!isLetter(next)) {
                break;
            }
            key = key * FACTOR + folded(next);
        }
        return spread(key);
    }

    private static int end(String text, int offset) {
        char last = text.charAt(offset - 1);
        int key = folded(last);
        int limit = isLetter(last) ? Math.max(0, offset - COUNT) : offset;
        for (int i = offset - 2; i >= limit; i--) {
            char next = text.charAt(i);
            if (!isLetter(next)) {
                break;
            }
            key = key * FACTOR + folded(next);
        }
        return spread(key);
    }

    /** Sixteen bits of a key in which few others share (Knuth's multiplicative hashing). */
    private static int spread(int key) {
        return (key * 0x9E3779B9) >>> 16;
    }

    private static boolean isLetter(char c) {
        return c < ASCII ? folded(c) >= 'a' && folded(c) <= 'z' : Character.isLetter(c);
    }

    private static int folded(char letter) {
        if (letter < ASCII) {
            return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
        }
        char lower = Character.toLowerCase(letter);
        return lower == 'ё' ? 'е' : lower;
    }
}
