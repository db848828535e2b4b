package org.travaux.markup.typography;

/**
 * The marks that a language has for those of a keyboard.
 *
 * @param outer the opening and the closing quotation mark
 * @param inner those of a quotation within a quotation
 * @param apostrophe the apostrophe; empty if the language writes none
 * @param dash what a hyphen between spaces becomes
 */
record TypedMarks(String outer, String inner, String apostrophe, String dash) {
    /** The quotation mark at a place: of a quotation that stands within another, the inner one. */
    String quotation(String text, int at, boolean opens) {
        int open = 0;
        for (int i = 0; i < at; i++) {
            char c = text.charAt(i);
            if (c == outer.charAt(0) || c == inner.charAt(0)) {
                open++;
            } else if (open > 0 && (c == outer.charAt(1) || c == inner.charAt(1))) {
                open--;
            }
        }
        int depth = opens ? open : open - 1;
        return String.valueOf((depth > 0 ? inner : outer).charAt(opens ? 0 : 1));
    }
}
