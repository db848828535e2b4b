package org.travaux.markup.text;

/**
 * Where words begin, as word processors have it: a word and the space behind it, or a run of signs
 * and the space behind it. Offsets are in UTF-16 code units; no surrogate pair is cut.
 */
public final class Words {
    private static final String WITHIN_WORDS = "'’ʼ-‑";
    private static final String WITHIN_NUMBERS = ".,";

    private enum Sort {
        LETTERS,
        SIGNS,
        SPACE
    }

    private Words() {}

    /** Where the next word begins; the end of the text if there is none. */
    public static int next(String text, int offset) {
        int at = offset;
        if (at < text.length() && sort(text, at) != Sort.SPACE) {
            Sort first = sort(text, at);
            while (at < text.length() && sort(text, at) == first) {
                at++;
            }
        }
        while (at < text.length() && sort(text, at) == Sort.SPACE) {
            at++;
        }
        return at;
    }

    /** Where the word before begins; 0 if there is none. */
    public static int previous(String text, int offset) {
        int at = offset;
        while (at > 0 && sort(text, at - 1) == Sort.SPACE) {
            at--;
        }
        if (at > 0) {
            Sort last = sort(text, at - 1);
            while (at > 0 && sort(text, at - 1) == last) {
                at--;
            }
        }
        return at;
    }

    /** The word, or the run of signs or of spaces, at a place; the one before it at the end. */
    public static TextRange at(String text, int offset) {
        if (text.isEmpty()) {
            return TextRange.at(0);
        }
        int start = Math.min(offset, text.length() - 1);
        int end = start;
        Sort sort = sort(text, start);
        while (start > 0 && sort(text, start - 1) == sort) {
            start--;
        }
        while (end < text.length() && sort(text, end) == sort) {
            end++;
        }
        return new TextRange(start, end);
    }

    /**
     * A stretch with the whole of the words that it begins and ends in; compounds with a hyphen and
     * numbers with a point or a comma are words.
     */
    public static TextRange whole(String text, TextRange range) {
        if (range.isEmpty()) {
            return range;
        }
        int start = range.start();
        while (isInside(text, start)) {
            start--;
        }
        int end = range.end();
        while (isInside(text, end)) {
            end++;
        }
        return new TextRange(start, end);
    }

    /** Whether a word goes on over a place; a sign between letters or digits is part of it. */
    private static boolean isInside(String text, int offset) {
        return isWord(text, offset - 1) && isWord(text, offset);
    }

    private static boolean isWord(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        if (WITHIN_WORDS.indexOf(text.charAt(at)) >= 0) {
            return isLetter(text, at - 1) && isLetter(text, at + 1);
        }
        boolean point = WITHIN_NUMBERS.indexOf(text.charAt(at)) >= 0;
        return point ? isDigit(text, at - 1) && isDigit(text, at + 1) : isLetter(text, at);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && sort(text, at) == Sort.LETTERS;
    }

    private static Sort sort(String text, int at) {
        char c = text.charAt(at);
        if (Space.is(c)) {
            return Sort.SPACE;
        }
        boolean letter =
                Character.isLetterOrDigit(c)
                        || Character.isSurrogate(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK;
        return letter ? Sort.LETTERS : Sort.SIGNS;
    }
}
