package org.travaux.app.viewmodel.display;

import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

/**
 * Where words begin, as word processors have it: a word and the space behind it, or a run of signs
 * and the space behind it. Offsets are in UTF-16 code units; no surrogate pair is cut.
 */
public final class Words {
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

    /** A stretch grown to whole words, without the spaces at its ends; an empty one as it is. */
    public static TextRange whole(String text, TextRange range) {
        int start = range.start();
        int end = range.end();
        while (start < end && sort(text, start) == Sort.SPACE) {
            start++;
        }
        while (end > start && sort(text, end - 1) == Sort.SPACE) {
            end--;
        }
        if (start < end) {
            start = isWithinWord(text, start) ? at(text, start).start() : start;
            end = isWithinWord(text, end) ? at(text, end).end() : end;
        }
        return new TextRange(start, end);
    }

    private static boolean isWithinWord(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && sort(text, offset - 1) == Sort.LETTERS
                && sort(text, offset) == Sort.LETTERS;
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
