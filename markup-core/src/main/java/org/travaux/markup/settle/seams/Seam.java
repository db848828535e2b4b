package org.travaux.markup.settle.seams;

import org.jspecify.annotations.Nullable;

/** What becomes of spaces and punctuation where words meet that did not stand side by side. */
public enum Seam {
    /** One space stands there. */
    SPACE,
    /** Nothing stands there. */
    NOTHING,
    /** The character behind the seam goes. */
    WITHOUT_NEXT,
    /** The character before the seam goes. */
    WITHOUT_PREVIOUS;

    private static final String CLINGING = ",.;:!?)]”»";
    private static final String OPENING = "([«“„";
    private static final String PAUSES = ",;:";
    private static final String ONCE = ",;.–—";
    private static final String STOPS = ".!?";

    /**
     * What becomes of a seam between two sides.
     *
     * @param begins whether a sentence begins at the seam
     */
    static Seam between(SeamSide left, SeamSide right, boolean begins) {
        char next = right.visible();
        if ((begins || left.isEnd()) && PAUSES.indexOf(next) >= 0 && right.own()) {
            return WITHOUT_NEXT;
        }
        if (left.isEnd() || right.isEnd()) {
            return NOTHING;
        }
        Seam doubled = doubled(left, right);
        if (doubled != null) {
            return doubled;
        }
        if (CLINGING.indexOf(next) >= 0 || OPENING.indexOf(left.visible()) >= 0) {
            return NOTHING;
        }
        return left.hasSpace() || right.hasSpace() ? SPACE : NOTHING;
    }

    /** Whether one opens what the other closes. */
    public static boolean isPair(char opening, char closing) {
        return switch (opening) {
            case '«' -> closing == '»';
            case '“' -> closing == '”';
            case '„' -> closing == '“';
            case '(' -> closing == ')';
            default -> false;
        };
    }

    /** Of two marks of which one is enough, the weaker goes; null if both may stand. */
    private static @Nullable Seam doubled(SeamSide left, SeamSide right) {
        char previous = left.visible();
        char next = right.visible();
        if (previous == next && ONCE.indexOf(previous) >= 0) {
            return right.own() ? WITHOUT_NEXT : left.own() ? WITHOUT_PREVIOUS : null;
        }
        if (isPause(previous) && isPause(next)) {
            boolean nextGoes = PAUSES.indexOf(next) < PAUSES.indexOf(previous);
            SeamSide weaker = nextGoes ? right : left;
            return !weaker.own() ? null : nextGoes ? WITHOUT_NEXT : WITHOUT_PREVIOUS;
        }
        boolean stops =
                (previous == ',' && STOPS.indexOf(next) >= 0) || (previous == ';' && next == '.');
        return stops && left.own() ? WITHOUT_PREVIOUS : null;
    }

    /** A comma is weaker than a semicolon, and that than a colon. */
    private static boolean isPause(char c) {
        return PAUSES.indexOf(c) >= 0;
    }
}
