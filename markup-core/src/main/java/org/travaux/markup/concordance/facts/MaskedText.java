package org.travaux.markup.concordance.facts;

import org.travaux.markup.reading.Prose;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * A text in which what was understood is blanked out, so that nothing is read twice. Offsets stay
 * those of the text.
 */
public final class MaskedText {
    /** Stands for what is blanked out; no pattern matches it. */
    private static final char BLANK = Prose.BLANK;

    private final String text;
    private final StringBuilder letters;
    private final List<TextWord> words;

    /** A text of which nothing is blanked out yet. */
    public MaskedText(String text) {
        this.text = text;
        letters = new StringBuilder(text);
        words = TextWord.in(text);
    }

    /** The text before anything was blanked out. */
    public String text() {
        return text;
    }

    /** The words of the text, also those that are blanked out. */
    public List<TextWord> words() {
        return words;
    }

    /** Whether something of a word is blanked out. */
    public boolean isBlank(TextWord word) {
        return letters.charAt(word.start()) == BLANK || letters.charAt(word.end() - 1) == BLANK;
    }

    /** Whether nothing but spaces and hyphens stands between two words. */
    public boolean areBeside(int word, int next) {
        for (int i = words.get(word).end(); i < words.get(next).start(); i++) {
            if (" \u00a0\u202f-\n".indexOf(letters.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a number in digits stands right behind a word or its full stop, {@code No. 5},
     * whatever is blanked out.
     */
    public boolean hasNumberBehind(int word) {
        int at = words.get(word).end();
        while (at < text.length() && ". \u00a0\u202f".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** Whether a sign that ends a part of a sentence stands between two words. */
    public boolean hasSignBetween(TextWord word, TextWord next) {
        for (int i = word.end(); i < next.start(); i++) {
            if (",;:.!?()–—".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The index of the first word that begins at an offset or behind it. */
    int wordFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
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
        for (int i = 0; i < letters.length(); i++) {
            if (Character.isDigit(letters.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The character at an offset, or a blank outside of the text. */
    char at(int offset) {
        return offset < 0 || offset >= letters.length() ? BLANK : letters.charAt(offset);
    }

    /** In UTF-16 code units, what is blanked out included. */
    public int length() {
        return letters.length();
    }
}
