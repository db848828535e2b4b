package org.travaux.markup.importing.languages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The numbers of a text, which are the same in every language. */
public final class DigitRuns {
    private DigitRuns() {}

    /** All runs of digits, sorted; one stands there as often as in the text. */
    public static List<String> in(String text) {
        List<String> numbers = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && Character.isDigit(text.charAt(i))) {
                i++;
            }
            if (i > start) {
                numbers.add(text.substring(start, i));
            } else {
                i++;
            }
        }
        Collections.sort(numbers);
        return numbers;
    }

    /** How many numbers two sorted lists have in common. */
    public static int shared(List<String> one, List<String> other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            int order = one.get(i).compareTo(other.get(j));
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
