package org.travaux.markup.compare;

import org.travaux.markup.concordance.facts.MaskedText;
import org.travaux.markup.concordance.facts.TextWord;
import org.travaux.markup.concordance.facts.WordMeanings;
import org.travaux.markup.data.Language;
import org.travaux.markup.data.LanguageData;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words by which a text of one language says how much it binds: {@code shall}, {@code calls upon},
 * {@code настоятельно призывает}, {@code тиіс}. Where one of them changes, obligations change.
 * Loaded from {@code alarm-words.json}.
 */
public final class AlarmWords {
    private static final String ANY_ENDING = "*";

    /** Nothing is known of the language. */
    private static final AlarmWords NONE = new AlarmWords();

    /** By the first word: what the others begin with; nothing for a single word. */
    private final WordMeanings<List<String>> byFirst = new WordMeanings<>();

    private AlarmWords() {}

    /** The words of a language; none for one that the data does not know. */
    public static AlarmWords of(Language language) {
        return Loaded.WORDS.getOrDefault(language.tag(), NONE);
    }

    /** Where they stand in a text, in order; of those that begin with one word, the longest. */
    public List<TextRange> in(String text) {
        List<TextWord> words = new MaskedText(text).words();
        List<TextRange> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = lengthAt(text, words, i);
            if (length > 0) {
                found.add(new TextRange(words.get(i).start(), words.get(i + length - 1).end()));
                i += length - 1;
            }
        }
        return found;
    }

    /** How many words one is that begins at a word; 0 if none does. */
    private int lengthAt(String text, List<TextWord> words, int index) {
        return byFirst.of(words.get(index).lowerCase()).stream()
                .filter(others -> goOn(text, words, index, others))
                .map(others -> 1 + others.size())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private static boolean goOn(String text, List<TextWord> words, int index, List<String> others) {
        if (index + others.size() >= words.size()) {
            return others.isEmpty();
        }
        for (int i = 0; i < others.size(); i++) {
            TextWord before = words.get(index + i);
            TextWord word = words.get(index + i + 1);
            if (Space.skip(text, before.end()) != word.start()
                    || !isForm(word.lowerCase(), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isForm(String word, String pattern) {
        return pattern.endsWith(ANY_ENDING)
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : word.equals(pattern);
    }

    private void add(JsonNode language) {
        byFirst.add(language.path("words").asString(""), List.of());
        for (JsonNode phrase : language.path("phrases")) {
            List<String> words = List.of(phrase.asString().split(" "));
            byFirst.add(words.getFirst(), List.copyOf(words.subList(1, words.size())));
        }
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final Map<String, AlarmWords> WORDS = new HashMap<>();

        static {
            JsonNode languages = LanguageData.read("compare/alarm-words").path("languages");
            for (Map.Entry<String, JsonNode> each : languages.properties()) {
                AlarmWords words = new AlarmWords();
                words.add(each.getValue());
                WORDS.put(each.getKey(), words);
            }
        }
    }
}
