package org.travaux.markup.text;

/** White space as a reader sees it: of any width, whether lines break at it or not. */
public final class Space {
    private static final char NO_BREAK_SPACE = '\u00a0';

    /** The first space behind the no-break space; the letters of most languages come before it. */
    private static final char OGHAM_SPACE_MARK = '\u1680';

    private Space() {}

    /** Whether a character shows nothing but takes up room. */
    public static boolean is(int character) {
        if (character > ' ' && character < OGHAM_SPACE_MARK) {
            return character == NO_BREAK_SPACE;
        }
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /**
     * The first place from an offset on where no white space stands; the end of the text if none.
     */
    public static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The place behind the last character before an offset that is not white space. */
    public static int skipBack(String text, int from) {
        int at = from;
        while (at > 0 && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
