package org.travaux.markup.concordance.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The order of the marks of points: digits, Roman numerals, and the letters of an alphabet. */
final class PointMarks {
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String CYRILLIC = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    private PointMarks() {}

    /**
     * Which points a mark can be, counted from 1.
     *
     * @param alphabets letters in the orders in which the language counts points by them
     */
    static Set<Integer> numbers(String mark, List<String> alphabets) {
        Set<Integer> numbers = new HashSet<>();
        if (Character.isDigit(mark.charAt(0))) {
            numbers.add(Integer.parseInt(mark));
        } else if (Roman.isNumber(mark.toUpperCase(Locale.ROOT))) {
            numbers.add(Roman.number(mark.toUpperCase(Locale.ROOT)));
        }
        if (mark.length() == 1) {
            addPlace(numbers, mark, LATIN);
            alphabets.forEach(each -> addPlace(numbers, mark, each));
        }
        return numbers;
    }

    private static void addPlace(Set<Integer> numbers, String letter, String alphabet) {
        int at = alphabet.indexOf(letter);
        if (at >= 0) {
            numbers.add(at + 1);
        }
    }

    /**
     * Whether a mark comes after another in its order. An {@code i} is the first of its order,
     * unless it stands behind an {@code h}.
     */
    static boolean isLater(String mark, String next) {
        return distance(mark, next) > 0 && (!next.equals("i") || mark.equals("h"));
    }

    static boolean isFirst(String mark) {
        return "aаi1".contains(mark);
    }

    /** Whether a mark is the next but a few: lists of Cyrillic letters leave some out. */
    static boolean isNext(String mark, String next) {
        int distance = distance(mark, next);
        return distance == 1
                || (distance > 1 && distance <= 3 && CYRILLIC.indexOf(mark.charAt(0)) >= 0);
    }

    /** How much later a mark is than another; 0 where they have no common order. */
    private static int distance(String mark, String next) {
        boolean digits = Character.isDigit(mark.charAt(0));
        if (digits != Character.isDigit(next.charAt(0))) {
            return 0;
        } else if (digits) {
            return Integer.parseInt(next) - Integer.parseInt(mark);
        }
        String roman = mark.toUpperCase(Locale.ROOT);
        String nextRoman = next.toUpperCase(Locale.ROOT);
        boolean letters = mark.length() == 1 && next.length() == 1;
        if (letters) {
            return distance(mark, next, LATIN) + distance(mark, next, CYRILLIC);
        }
        return Roman.isNumber(roman) && Roman.isNumber(nextRoman)
                ? Roman.number(nextRoman) - Roman.number(roman)
                : 0;
    }

    private static int distance(String mark, String next, String alphabet) {
        int at = alphabet.indexOf(mark);
        int nextAt = alphabet.indexOf(next);
        return at < 0 || nextAt < 0 ? 0 : nextAt - at;
    }
}
