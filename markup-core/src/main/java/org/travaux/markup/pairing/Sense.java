package org.travaux.markup.pairing;

import org.travaux.markup.data.LanguageData;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a word may mean that negotiations turn on, a modal verb or the verb of a paragraph; a number
 * in figures is a sense as well. A word of one language may have several. Data in {@code
 * senses.json}: words in lower case, {@code *} for any ending.
 */
record Sense(String id) implements PairingClue {
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");

    /** What the words of an alternative may mean; nothing if there are more than so many. */
    static Set<Sense> of(String words, String language, int most) {
        Map<Character, List<Phrase>> phrases = Loaded.BY_LANGUAGE.getOrDefault(language, Map.of());
        List<String> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            tokens.add(matcher.group());
            if (tokens.size() > most) {
                return Set.of();
            }
        }
        Set<Sense> senses = new HashSet<>();
        for (int i = 0; i < tokens.size(); ) {
            i += Math.max(1, addAt(tokens, i, phrases, senses));
        }
        return senses;
    }

    /** The senses of the longest phrase at a place; how many words it has. */
    private static int addAt(
            List<String> tokens, int at, Map<Character, List<Phrase>> phrases, Set<Sense> senses) {
        char first = tokens.get(at).charAt(0);
        if (Character.isDigit(first)) {
            senses.add(new Sense(tokens.get(at)));
            return 1;
        }
        int longest = 0;
        for (Phrase phrase : phrases.getOrDefault(first, List.of())) {
            if (phrase.words.size() >= longest && phrase.isAt(tokens, at)) {
                longest = phrase.words.size();
                senses.add(new Sense(phrase.sense));
            }
        }
        return longest;
    }

    /** Words that may mean something. */
    private record Phrase(String sense, List<Word> words) {
        static Phrase of(String sense, String words) {
            return new Phrase(sense, Arrays.stream(words.split(" ", -1)).map(Word::of).toList());
        }

        boolean isAt(List<String> tokens, int at) {
            if (at + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).is(tokens.get(at + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A word of a phrase.
     *
     * @param letters at least one
     * @param open whether any ending may follow
     */
    private record Word(String letters, boolean open) {
        static Word of(String pattern) {
            boolean open = pattern.endsWith("*");
            return new Word(open ? pattern.substring(0, pattern.length() - 1) : pattern, open);
        }

        boolean is(String token) {
            return open ? token.startsWith(letters) : token.equals(letters);
        }
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        /** By language and first letter; the longest phrases come first. */
        static final Map<String, Map<Character, List<Phrase>>> BY_LANGUAGE = load();

        private static Map<String, Map<Character, List<Phrase>>> load() {
            Map<String, Map<Character, List<Phrase>>> phrases = new HashMap<>();
            for (Map.Entry<String, JsonNode> sense :
                    LanguageData.read("pairing/senses").properties()) {
                for (Map.Entry<String, JsonNode> words : sense.getValue().properties()) {
                    for (JsonNode each : words.getValue()) {
                        phrases.computeIfAbsent(words.getKey(), _ -> new HashMap<>())
                                .computeIfAbsent(each.asString().charAt(0), _ -> new ArrayList<>())
                                .add(Phrase.of(sense.getKey(), each.asString()));
                    }
                }
            }
            Comparator<Phrase> longestFirst =
                    Comparator.comparingInt(phrase -> -phrase.words.size());
            phrases.values()
                    .forEach(byLetter -> byLetter.values().forEach(all -> all.sort(longestFirst)));
            return phrases;
        }
    }
}
