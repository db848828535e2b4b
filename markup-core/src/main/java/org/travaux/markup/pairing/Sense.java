package org.travaux.markup.pairing;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
record Sense(String id) implements Witness {
    /** Longer words are no alternative verbs any more. */
    private static final int MOST_WORDS = 12;

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");

    /** What the words of an alternative may mean. */
    static Set<Sense> of(String words, String language) {
        List<Phrase> phrases = Loaded.BY_LANGUAGE.getOrDefault(language, List.of());
        List<String> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            tokens.add(matcher.group());
            if (tokens.size() > MOST_WORDS) {
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
    private static int addAt(List<String> tokens, int at, List<Phrase> phrases, Set<Sense> senses) {
        if (Character.isDigit(tokens.get(at).charAt(0))) {
            senses.add(new Sense(tokens.get(at)));
            return 1;
        }
        int longest = 0;
        for (Phrase phrase : phrases) {
            if (phrase.words.size() >= longest && phrase.isAt(tokens, at)) {
                longest = phrase.words.size();
                senses.add(new Sense(phrase.sense));
            }
        }
        return longest;
    }

    /**
     * Words that may mean something.
     *
     * @param words the longest phrases come first
     */
    private record Phrase(String sense, List<String> words) {
        boolean isAt(List<String> tokens, int at) {
            if (at + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                String token = tokens.get(at + i);
                boolean same =
                        word.endsWith("*")
                                ? token.startsWith(word.substring(0, word.length() - 1))
                                : token.equals(word);
                if (!same) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final Map<String, List<Phrase>> BY_LANGUAGE = load();

        private static Map<String, List<Phrase>> load() {
            try (InputStream in = Sense.class.getResourceAsStream("senses.json")) {
                Map<String, List<Phrase>> phrases = new HashMap<>();
                for (Map.Entry<String, JsonNode> sense :
                        JsonMapper.shared().readTree(in).properties()) {
                    for (Map.Entry<String, JsonNode> words : sense.getValue().properties()) {
                        for (JsonNode each : words.getValue()) {
                            phrases.computeIfAbsent(words.getKey(), _ -> new ArrayList<>())
                                    .add(
                                            new Phrase(
                                                    sense.getKey(),
                                                    List.of(each.asString().split(" ", -1))));
                        }
                    }
                }
                phrases.values()
                        .forEach(
                                all ->
                                        all.sort(
                                                (one, other) ->
                                                        other.words.size() - one.words.size()));
                return phrases;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
