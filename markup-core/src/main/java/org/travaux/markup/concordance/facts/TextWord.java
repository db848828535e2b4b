package org.travaux.markup.concordance.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text: letters without anything between them.
 *
 * @param lowerCase the word in lower case
 * @param start in UTF-16 code units
 * @param capital whether it begins with a capital
 */
public record TextWord(String lowerCase, int start, int end, boolean capital) {
    /** The words of a text, in order. */
    static List<TextWord> in(String text) {
        List<TextWord> words = new ArrayList<>();
        int length = text.length();
        int at = 0;
        while (at < length) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < length && Character.isLetter(text.charAt(at))) {
                at++;
            }
            words.add(
                    new TextWord(
                            text.substring(start, at).toLowerCase(Locale.ROOT),
                            start,
                            at,
                            Character.isUpperCase(text.charAt(start))));
        }
        return words;
    }
}
