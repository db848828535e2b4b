package org.travaux.markup.concordance;

import org.travaux.markup.draft.Language;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words for numbers, months and magnitudes in a language, and acronyms that are translated, as
 * beginnings of words in lower case. Loaded from {@code facts.json}.
 *
 * @param months the twelve months, each with the beginnings it is known by
 * @param numbers the beginnings of words for numbers, with their value
 * @param magnitudes the beginnings of {@code million} and the like, with their value
 * @param acronyms an acronym in this language, with the name that all languages share
 * @param names full names of what has an acronym, as beginnings of their words, with that name
 */
record FactWords(
        List<List<String>> months,
        Map<String, Integer> numbers,
        Map<String, BigDecimal> magnitudes,
        Map<String, String> acronyms,
        Map<List<String>, String> names) {
    private static final FactWords NONE =
            new FactWords(List.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** The words of a language; none for one that the data does not know. */
    static FactWords of(Language language) {
        return Loaded.WORDS.getOrDefault(language.tag(), NONE);
    }

    /** The month that a word begins with, from 1; 0 if it is none. */
    int month(String lowerCase) {
        for (int i = 0; i < months.size(); i++) {
            for (String beginning : months.get(i)) {
                if (lowerCase.startsWith(beginning)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final Map<String, FactWords> WORDS = load();

        private static Map<String, FactWords> load() {
            try (InputStream in = FactWords.class.getResourceAsStream("facts.json")) {
                if (in == null) {
                    throw new IllegalStateException("facts.json is missing from the program");
                }
                JsonNode all = JsonMapper.shared().readTree(in);
                Map<String, FactWords> words = new HashMap<>();
                for (Map.Entry<String, JsonNode> each : all.path("languages").properties()) {
                    words.put(
                            each.getKey(),
                            words(each.getKey(), each.getValue(), all.path("acronyms")));
                }
                return words;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static FactWords words(String tag, JsonNode language, JsonNode acronyms) {
            List<List<String>> months = new ArrayList<>();
            for (JsonNode month : language.path("months")) {
                months.add(List.of(month.asString().split(" ")));
            }
            Map<String, Integer> numbers = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> each : language.path("numbers").properties()) {
                for (String word : each.getValue().asString().split(" ")) {
                    numbers.put(word, Integer.valueOf(each.getKey()));
                }
            }
            Map<String, BigDecimal> magnitudes = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> each : language.path("magnitudes").properties()) {
                for (String word : each.getValue().asString().split(" ")) {
                    magnitudes.put(word, BigDecimal.TEN.pow(Integer.parseInt(each.getKey())));
                }
            }
            Map<String, String> abbreviations = new HashMap<>();
            Map<List<String>, String> names = new LinkedHashMap<>();
            for (JsonNode acronym : acronyms) {
                String shared = acronym.path("en").path(0).asString();
                for (JsonNode form : acronym.path(tag)) {
                    String written = form.asString();
                    if (written.equals(written.toUpperCase(Locale.ROOT))) {
                        abbreviations.put(written, shared);
                    } else {
                        names.put(List.of(written.toLowerCase(Locale.ROOT).split(" ")), shared);
                    }
                }
            }
            return new FactWords(months, numbers, magnitudes, abbreviations, names);
        }
    }
}
