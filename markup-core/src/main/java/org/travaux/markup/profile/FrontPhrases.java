package org.travaux.markup.profile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.Space;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What stands in front of the names it speaks of, {@code proposed by}, in every language. */
final class FrontPhrases {
    /** The first letters of all phrases, in either case. */
    private final char[] initials;

    private final List<Phrase> phrases;

    private record Phrase(String words, StatusWord status) {}

    FrontPhrases(Map<String, StatusWord> phrases) {
        this.phrases =
                phrases.entrySet().stream()
                        .map(entry -> new Phrase(entry.getKey(), entry.getValue()))
                        .sorted(
                                Comparator.comparingInt((Phrase each) -> each.words.length())
                                        .reversed())
                        .toList();
        StringBuilder letters = new StringBuilder();
        for (Phrase each : this.phrases) {
            char first = each.words.charAt(0);
            letters.append(first).append(Character.toUpperCase(first));
        }
        this.initials =
                letters.chars()
                        .distinct()
                        .sorted()
                        .boxed()
                        .map(letter -> String.valueOf((char) letter.intValue()))
                        .reduce("", String::concat)
                        .toCharArray();
    }

    /** The longest phrase that a text has at an offset, with white space behind it, or null. */
    @Nullable FrontPhrase at(String text, int offset) {
        if (offset >= text.length() || Arrays.binarySearch(initials, text.charAt(offset)) < 0) {
            return null;
        }
        for (Phrase each : phrases) {
            int end = offset + each.words.length();
            if (end < text.length()
                    && Space.is(text.charAt(end))
                    && text.regionMatches(true, offset, each.words, 0, each.words.length())) {
                return new FrontPhrase(each.status, end);
            }
        }
        return null;
    }
}
