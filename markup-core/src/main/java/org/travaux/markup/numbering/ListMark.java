package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a point of a list is marked with, in parts: {@code (b)}, {@code в)}, {@code (iv)}, {@code
 * 3)}.
 *
 * @param front what stands before the letter or number
 * @param body the letter or the number
 * @param inserted what makes it one that came in between, {@code bis}; empty for most
 * @param tail what stands behind
 */
record ListMark(String front, String body, String inserted, String tail) {
    private static final Pattern PARTS =
            Pattern.compile(
                    "([^\\p{L}\\p{N}]*)(\\p{L}{1,5}|\\d{1,3})(?:[\\s.-]+(\\p{L}+)|-(\\d+))?([^\\p{L}\\p{N}]*)");

    /** Cyrillic letters in their order; those that lists may do without are in {@link #SPARED}. */
    private static final String CYRILLIC = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    /** Letters that lists do without, unless they show that they don't. */
    static final String SPARED = "әғёйқңөұүһъыіь";

    private static final List<String> ROMAN =
            List.of(
                    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
                    "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx");

    /** By what a list is counted. */
    enum Count {
        NUMBERS,
        ROMAN_NUMBERS,
        LATIN,
        CYRILLIC_LETTERS
    }

    /** The parts of a label; null if it is not of such a form. */
    static @Nullable ListMark of(String label) {
        Matcher parts = PARTS.matcher(label);
        if (!parts.matches()) {
            return null;
        }
        String word = parts.group(3) == null ? "" : parts.group(3);
        String inserted = parts.group(4) == null ? word : parts.group(4);
        return new ListMark(parts.group(1), parts.group(2), inserted, parts.group(5));
    }

    /** By what a list is counted that begins with this mark; null if by nothing known. */
    @Nullable Count count() {
        if (Character.isDigit(body.charAt(0))) {
            return Count.NUMBERS;
        }
        if (ROMAN.contains(body.toLowerCase(Locale.ROOT)) && !body.equals("x")) {
            boolean letter = body.length() == 1 && !body.equalsIgnoreCase("i");
            return letter ? Count.LATIN : Count.ROMAN_NUMBERS;
        }
        if (body.length() > 1) {
            return null;
        }
        char letter = Character.toLowerCase(body.charAt(0));
        if (letter >= 'a' && letter <= 'z') {
            return Count.LATIN;
        }
        return CYRILLIC.indexOf(letter) >= 0 ? Count.CYRILLIC_LETTERS : null;
    }

    /** Its place in a list, from 1; 0 if it is none of such a list. */
    int place(Count count) {
        String lower = body.toLowerCase(Locale.ROOT);
        return switch (count) {
            case NUMBERS -> Character.isDigit(lower.charAt(0)) ? Integer.parseInt(lower) : 0;
            case ROMAN_NUMBERS -> ROMAN.indexOf(lower) + 1;
            case LATIN ->
                    lower.length() == 1 && lower.charAt(0) >= 'a' && lower.charAt(0) <= 'z'
                            ? lower.charAt(0) - 'a' + 1
                            : 0;
            case CYRILLIC_LETTERS -> lower.length() == 1 ? CYRILLIC.indexOf(lower) + 1 : 0;
        };
    }

    /**
     * The highest place that may follow one without a gap.
     *
     * @param spared the letters that the list does without
     */
    static int next(Count count, int place, String spared) {
        if (count != Count.CYRILLIC_LETTERS) {
            return place + 1;
        }
        int next = place;
        while (next < CYRILLIC.length() && spared.indexOf(CYRILLIC.charAt(next)) >= 0) {
            next++;
        }
        return next + 1;
    }

    /**
     * The mark of the same form at a place of its list; null if the list knows no such.
     *
     * @param spared the letters that the list does without
     */
    @Nullable String at(Count count, int nth, String spared) {
        String written =
                switch (count) {
                    case NUMBERS -> Integer.toString(nth);
                    case ROMAN_NUMBERS -> nth <= ROMAN.size() ? ROMAN.get(nth - 1) : null;
                    case LATIN -> nth <= 26 ? Character.toString('a' + nth - 1) : null;
                    case CYRILLIC_LETTERS -> cyrillic(nth, spared);
                };
        if (written == null) {
            return null;
        }
        boolean upper = Character.isUpperCase(body.charAt(0));
        return front + (upper ? written.toUpperCase(Locale.ROOT) : written) + tail;
    }

    private static @Nullable String cyrillic(int nth, String spared) {
        int place = 0;
        for (int i = 0; i < nth; i++) {
            place = next(Count.CYRILLIC_LETTERS, place, spared);
        }
        return place <= CYRILLIC.length() ? CYRILLIC.substring(place - 1, place) : null;
    }
}
