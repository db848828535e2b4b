package org.travaux.markup.numbering;

import java.util.Locale;

/**
 * A label that shows how the text came about, and would still show it in the text as adopted.
 *
 * @param paragraph the index of the paragraph that has the label
 * @param before the label in front of it in its series; empty if it is the first
 * @param label the label itself
 */
public record LabelFinding(Kind kind, int paragraph, String before, String label) {
    /** What is odd about it. */
    public enum Kind {
        /** {@code PP8, PP10}: a number is missing in front of it. */
        GAP,
        /** {@code OP5 ter}: it came in between others. */
        INSERTED,
        /** {@code OP4 alt}: it was written in place of another. */
        ALTERNATIVE,
        /** {@code OP5, OP5}: another has the same. */
        REPEATED,
        /** {@code OP7, OP3}: it stands behind a higher one. */
        OUT_OF_ORDER,
        /** {@code New OP11}: it is not of the form of the others. */
        OTHER_FORM;

        /** The kind as files and sentences know it. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What it is known by in the draft that keeps it: {@code gap:PP8/PP10}, {@code inserted:OP5
     * ter}.
     */
    public String id() {
        return switch (kind) {
            case GAP, OUT_OF_ORDER -> kind.id() + ":" + before + "/" + label;
            case INSERTED, ALTERNATIVE, REPEATED, OTHER_FORM -> kind.id() + ":" + label;
        };
    }
}
