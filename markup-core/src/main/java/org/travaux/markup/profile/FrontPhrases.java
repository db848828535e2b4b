package org.travaux.markup.profile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.Space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in front of the names it speaks of, {@code proposed by}, in every language. */
final class FrontPhrases {
    private final Letters beginnings = new Letters();

    /** By their first letter in lower case, the longer ones first. */
    private final Map<Character, List<Phrase>> byInitial = new HashMap<>();

    private record Phrase(String words, StatusWord status) {}

    FrontPhrases(Map<String, StatusWord> phrases) {
        beginnings.addBeginnings(phrases.keySet());
        phrases.forEach(
                (words, status) ->
                        byInitial
                                .computeIfAbsent(words.charAt(0), _ -> new ArrayList<>())
                                .add(new Phrase(words, status)));
        for (List<Phrase> alike : byInitial.values()) {
            alike.sort(Comparator.comparingInt((Phrase each) -> each.words.length()).reversed());
        }
    }

    /** The longest phrase that a text has at an offset, with white space behind it, or null. */
    @Nullable FrontPhrase at(String text, int offset) {
        if (!beginnings.mayBegin(text, offset)) {
            return null;
        }
        char initial = Character.toLowerCase(text.charAt(offset));
        for (Phrase each : byInitial.getOrDefault(initial, List.of())) {
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
