package org.travaux.markup.profile;

import org.travaux.markup.text.Space;

import java.util.Locale;

/** How names are compared: without regard to the kind of hyphen, apostrophe, space and to ё. */
final class Names {
    private Names() {}

    /** The form under which a name is looked up. */
    static String key(String form) {
        return folded(plain(form));
    }

    /** A plain form without regard to letter case and to ё. */
    static String folded(String plain) {
        return plain.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** The letters and digits from an offset on, as far as they go, folded and without points. */
    static String firstWord(String text, int offset) {
        int start = offset;
        while (start < text.length() && Space.is(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        String word = text.substring(start, end);
        return folded(word.indexOf('.') < 0 ? word : word.replace(".", ""));
    }

    /** How many characters of a form stay in its {@link #plain} form, spaces not counted. */
    static int solid(String form) {
        int solid = 0;
        for (int i = 0; i < form.length(); i++) {
            solid += isSolid(form.charAt(i)) ? 1 : 0;
        }
        return solid;
    }

    /** The offset behind as many solid characters as {@code solid} says, and what is not solid. */
    static int endOfSolid(String text, int offset, int solid) {
        int left = solid;
        int end = offset;
        while (end < text.length()) {
            if (isSolid(text.charAt(end)) && --left < 0) {
                return end;
            }
            end++;
        }
        return end;
    }

    private static boolean isSolid(char c) {
        return c != '.' && !Space.is(c);
    }

    /** The form with plain hyphens, apostrophes and spaces, and without points ({@code U.S.}). */
    static String plain(String form) {
        return isPlain(form) ? form : madePlain(form);
    }

    private static boolean isPlain(String form) {
        boolean space = true;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '.' || plain(c) != c || (Space.is(c) && (space || c != ' '))) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }

    private static char plain(char c) {
        return switch (c) {
            case '’', 'ʼ', '‘', '`' -> '\'';
            case '‐', '‑', '–', '—', '−' -> '-';
            default -> c;
        };
    }

    private static String madePlain(String form) {
        StringBuilder plain = new StringBuilder(form.length());
        boolean space = false;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Space.is(c)) {
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
            plain.append(plain(c));
        }
        return plain.toString();
    }

    /** Whether a form is written in capitals and so must be met in capitals. */
    static boolean isAbbreviation(String form) {
        return form.length() > 1
                && form.codePoints().noneMatch(Character::isLowerCase)
                && form.indexOf(' ') < 0;
    }

    /** Whether one slip makes one word of the other: a letter changed, added, lost or swapped. */
    static boolean isOneSlip(String a, String b) {
        if (a.length() > b.length()) {
            return isOneSlip(b, a);
        }
        if (b.length() - a.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        if (a.length() < b.length()) {
            return sameFrom(a, i, b, i + 1);
        }
        boolean swapped =
                i + 1 < a.length()
                        && a.charAt(i) == b.charAt(i + 1)
                        && a.charAt(i + 1) == b.charAt(i);
        return sameFrom(a, i + 1, b, i + 1) || (swapped && sameFrom(a, i + 2, b, i + 2));
    }

    private static boolean sameFrom(String a, int fromA, String b, int fromB) {
        return fromA >= a.length()
                ? fromB >= b.length()
                : a.regionMatches(fromA, b, fromB, b.length() - fromB);
    }
}
