package org.travaux.markup.settle.seams;

import org.travaux.markup.text.Space;

/**
 * What stands on one side of a seam.
 *
 * @param text the text in which it stands
 * @param edge where the white space beside the seam ends
 * @param limit where the alternative ends in which the seam stands, or the paragraph
 * @param gap the white space up to the edge, with what splits choices; empty if there is none
 * @param beyond what stands beyond the limit
 */
public record SeamSide(String text, int edge, int limit, String gap, OuterNeighbour beyond) {
    /** What stands before {@code at} in words that begin at {@code floor}. */
    public static SeamSide before(String text, int at, int floor, OuterNeighbour beyond) {
        int edge = skipBack(text, at, floor);
        return new SeamSide(text, edge, floor, text.substring(edge, at), beyond);
    }

    /** What stands from {@code at} on in words that end at {@code ceiling}. */
    public static SeamSide behind(String text, int at, int ceiling, OuterNeighbour beyond) {
        int edge = skip(text, at, ceiling);
        return new SeamSide(text, edge, ceiling, text.substring(at, edge), beyond);
    }

    /** Whether the nearest character stands in the same alternative as the seam. */
    public boolean own() {
        return edge != limit;
    }

    /** The nearest character that is not white space, or {@link OuterNeighbour#END}. */
    public char visible() {
        return own() ? text.charAt(limit < edge ? edge - 1 : edge) : beyond.visible();
    }

    /** This side without the nearest character. */
    public SeamSide without() {
        SeamSide further =
                limit < edge
                        ? before(text, edge - 1, limit, beyond)
                        : behind(text, edge + 1, limit, beyond);
        return new SeamSide(text, further.edge, limit, gap + further.gap, beyond);
    }

    /** Whether a space would follow all the same, beyond the brackets. */
    boolean spaceBeyond() {
        return !own() && beyond.space();
    }

    /** Whether there is white space beside the seam, here or beyond the alternative. */
    public boolean hasSpace() {
        return spaceBeyond() || !space().isEmpty();
    }

    /** The white space beside the seam, without what splits choices. */
    String space() {
        return gap.replace(String.valueOf(Joint.SPLIT), "");
    }

    /** Whether the nearest character is a letter or a digit. */
    public boolean isOfWord() {
        return Character.isLetterOrDigit(visible());
    }

    /** Whether the paragraph ends there. */
    public boolean isEnd() {
        return visible() == OuterNeighbour.END;
    }

    /** The first place from {@code from} on that is not white space; {@code limit} if none is. */
    public static int skip(String text, int from, int limit) {
        int at = from;
        while (at < limit && isGap(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The place behind the last character before {@code from} that is not white space. */
    public static int skipBack(String text, int from, int limit) {
        int at = from;
        while (at > limit && isGap(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether a character is white space, or splits choices. */
    public static boolean isGap(char c) {
        return c == Joint.SPLIT || Space.is(c);
    }
}
