package org.travaux.markup.compare;

import java.util.Arrays;
import java.util.List;

/** The words of a text, to find out how many of them others share. */
public final class Likeness {
    private final List<String> all;

    /** Without signs, in the order of their letters. */
    private final String[] words;

    private Likeness(List<String> all) {
        this.all = all;
        this.words =
                all.stream()
                        .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                        .toArray(String[]::new);
        Arrays.sort(words);
    }

    /** What is like a text of these words and signs. */
    public static Likeness of(List<String> words) {
        return new Likeness(words);
    }

    /**
     * How much of their words two texts share: from 0, nothing, to 1, all, whatever their order;
     * signs are no words.
     */
    public double to(Likeness other) {
        if (words.length == 0 || other.words.length == 0) {
            return all.equals(other.all) ? 1 : 0;
        }
        return 2.0 * common(other.words) / (words.length + other.words.length);
    }

    private int common(String[] others) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < others.length) {
            int order = words[i].compareTo(others[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
