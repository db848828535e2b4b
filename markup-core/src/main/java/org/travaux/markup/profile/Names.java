package org.travaux.markup.profile;

import java.util.Locale;

/** How names are compared: without regard to the kind of hyphen, apostrophe, space and to ё. */
final class Names {
    private Names() {}

    /** The form under which a name is looked up. */
    static String key(String form) {
        return plain(form).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** The form with plain hyphens, apostrophes and spaces, and without points ({@code U.S.}). */
    static String plain(String form) {
        StringBuilder plain = new StringBuilder(form.length());
        boolean space = false;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !plain.isEmpty();
                continue;
            }
            if (c == '.') {
                continue;
            }
            if (space) {
                plain.append(' ');
                space = false;
            }
            plain.append(
                    switch (c) {
                        case '’', 'ʼ', '‘', '`' -> '\'';
                        case '‐', '‑', '–', '—', '−' -> '-';
                        default -> c;
                    });
        }
        return plain.toString();
    }

    /** Whether a form is written in capitals and so must be met in capitals. */
    static boolean isAbbreviation(String form) {
        return form.length() > 1
                && form.codePoints().noneMatch(Character::isLowerCase)
                && form.indexOf(' ') < 0;
    }

    /** Single-letter changes and swaps of neighbours between two words (optimal string alignment). */
    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return 2;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] =
                        Math.min(
                                d[i - 1][j - 1] + change,
                                Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1));
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
