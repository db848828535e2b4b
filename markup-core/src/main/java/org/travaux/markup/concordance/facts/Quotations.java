package org.travaux.markup.concordance.facts;

import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/** Pairs of quotation marks. */
public final class Quotations {
    private static final String OPENING = "«“„";
    private static final String CLOSING = "»”";

    private Quotations() {}

    /**
     * Quotations, the outermost only, from mark to mark. Straight marks and {@code “}, which ends a
     * quotation that {@code „} begins, take turns.
     */
    public static List<TextRange> in(MaskedText masked) {
        List<TextRange> found = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean low = false;
        for (int i = 0; i < masked.length(); i++) {
            char c = masked.at(i);
            boolean closes =
                    CLOSING.indexOf(c) >= 0
                            || (depth > 0 && c == '"')
                            || (depth > 0 && low && c == '“');
            if (closes && depth > 0) {
                depth--;
                if (depth == 0) {
                    found.add(new TextRange(start, i + 1));
                }
            } else if (!closes && (OPENING.indexOf(c) >= 0 || c == '"')) {
                start = depth == 0 ? i : start;
                low = depth == 0 ? c == '„' : low;
                depth++;
            }
        }
        return found;
    }

    /** Whether a quotation is of several words. */
    public static boolean hasSeveralWords(String text, TextRange quotation) {
        return TextWord.in(quotation.of(text)).size() > 1;
    }

    /** Whether a quotation may be a name, which some languages quote and others do not. */
    public static boolean mayBeName(String text, TextRange quotation) {
        return Character.isUpperCase(text.charAt(quotation.start() + 1));
    }
}
