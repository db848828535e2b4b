package org.travaux.markup.reading;

import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

/** Plus and minus signs in front of names, as keyboards and word processors write them. */
final class Signs {
    private Signs() {}

    static boolean isSign(char c) {
        return switch (c) {
            case '+', '＋', '﹢' -> true;
            default -> isMinus(c);
        };
    }

    static boolean isMinus(char c) {
        return switch (c) {
            case '-', '−', '–', '—', '‐', '‑', '－', '﹣' -> true;
            default -> false;
        };
    }

    /** Whether a parenthesis can say more than one name, as {@code (UNFCCC)} can't. */
    static boolean mayBeExplicit(String source, TextRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            char c = source.charAt(i);
            if (Space.is(c) || isSign(c) || c == ':') {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody is named: nothing but white space and signs. */
    static boolean isEmpty(String source, TextRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            if (!Space.is(source.charAt(i)) && !isSign(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
