package org.travaux.markup.settle.seams;

/**
 * A seam with its two sides: all that stands between their edges goes, and a gap stands there.
 *
 * @param gap white space, what splits two choices, or nothing
 */
public record Joint(SeamSide left, SeamSide right, String gap) {
    /** U+2060 WORD JOINER between two brackets keeps them two choices. */
    static final char SPLIT = '\u2060';

    /**
     * Puts two sides together.
     *
     * @param begins whether a sentence begins there
     */
    public static Joint of(SeamSide before, SeamSide behind, boolean begins) {
        SeamSide left = before;
        SeamSide right = behind;
        while (true) {
            switch (Seam.between(left, right, begins)) {
                case WITHOUT_NEXT -> right = right.without();
                case WITHOUT_PREVIOUS -> left = left.without();
                case SPACE -> {
                    return new Joint(left, right, space(left, right) + split(left, right));
                }
                case NOTHING -> {
                    return new Joint(left, right, split(left, right));
                }
            }
        }
    }

    /** The space that stood there, unless one stands beyond the brackets. */
    private static String space(SeamSide left, SeamSide right) {
        return left.spaceBeyond() || right.spaceBeyond()
                ? ""
                : (left.space() + right.space()).substring(0, 1);
    }

    /**
     * Choices that come to stand side by side, and were two, stay two; notes may end the first.
     * What stands beyond the brackets around them meets them only when these go.
     */
    private static String split(SeamSide left, SeamSide right) {
        String between = left.gap() + right.gap();
        boolean was = between.indexOf(SPLIT) >= 0;
        boolean stays =
                left.visible() == ']' ? was || between.isEmpty() : left.visible() == ')' && was;
        boolean meet = left.own() && right.own() && right.visible() == '[';
        return stays && meet ? String.valueOf(SPLIT) : "";
    }
}
