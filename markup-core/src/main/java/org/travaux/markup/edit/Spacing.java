package org.travaux.markup.edit;

import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

/** The spaces between a bracket and the words around it. */
record Spacing(String before, String after) {
    private static final String CLINGING = ",.;:!?)]»”…";
    private static final String OPENING = "([«“/-–—";

    /** What is wanted where words are put into a text; nothing within a word. */
    static Spacing of(String text, int offset, String words) {
        boolean first = offset == 0;
        boolean last = offset == text.length();
        char before = first ? ' ' : text.charAt(offset - 1);
        char after = last ? ' ' : text.charAt(offset);
        if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
            return new Spacing("", "");
        }
        boolean clings = CLINGING.indexOf(words.charAt(0)) >= 0;
        return new Spacing(
                Space.is(before) || clings || OPENING.indexOf(before) >= 0 ? "" : " ",
                Space.is(after) || clings(text, offset) ? "" : " ");
    }

    /** Whether a sign comes that stands right behind a word, and does not begin one: {@code .5}. */
    private static boolean clings(String text, int offset) {
        return CLINGING.indexOf(text.charAt(offset)) >= 0
                && (offset + 1 == text.length()
                        || offset == 0
                        || !Space.is(text.charAt(offset - 1))
                        || !Character.isLetterOrDigit(text.charAt(offset + 1)));
    }

    /** A stretch that is to go, with the space that would be one too many. */
    static TextRange seam(String text, TextRange gone) {
        boolean spaceBefore = gone.start() == 0 || Space.is(text.charAt(gone.start() - 1));
        boolean atEnd = gone.end() == text.length();
        char after = atEnd ? '.' : text.charAt(gone.end());
        if (spaceBefore && Space.is(after)) {
            return new TextRange(gone.start(), gone.end() + 1);
        }
        boolean clings = CLINGING.indexOf(after) >= 0;
        return spaceBefore && gone.start() > 0 && clings
                ? new TextRange(gone.start() - 1, gone.end())
                : gone;
    }
}
