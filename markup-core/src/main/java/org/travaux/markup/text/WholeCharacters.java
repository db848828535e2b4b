package org.travaux.markup.text;

/** Texts are not cut within a character that is written in two UTF-16 code units. */
public final class WholeCharacters {
    private WholeCharacters() {}

    /** The offset, or the one before it where it would cut a character in two. */
    public static int floor(String text, int offset) {
        boolean cuts =
                offset > 0
                        && offset < text.length()
                        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return cuts ? offset - 1 : offset;
    }
}
