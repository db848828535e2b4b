package org.travaux.markup.text;

/** White space as a reader sees it: of any width, whether lines break at it or not. */
public final class Space {
    private Space() {}

    /** Whether a character shows nothing but takes up room. */
    public static boolean is(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
