package org.travaux.markup.concordance.facts;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a language says numbers in words.
 *
 * @param words the forms of {@code five}, {@code fifth}
 * @param denominators what stands behind a numerator: {@code two thirds}
 * @param denominatorsOfOne what stands behind a numerator of one: {@code one third}
 * @param behindAblative numerators that are other words elsewhere: {@code бестен үшін}
 * @param parts what is a fraction by itself: {@code треть}
 * @param articles what may stand for a numerator of one
 * @param of what follows a fraction, and not an ordinal: {@code a third of}
 * @param andHalf the words of {@code and a half}; empty if there are none
 * @param unsure words that may be something else
 * @param idioms words that are no numbers before words that begin so
 * @param definite what makes {@code two} say no more than {@code both}
 * @param joins words that stand within a number: {@code one hundred and five}
 * @param hyphenJoins whether tens and ones have a hyphen, and only then are one number
 * @param joinsTen whether ones may stand behind ten as behind twenty: {@code он екі}
 * @param hints words that a number can be said by, or that may mean one: what they can mean
 * @param bis the Latin words that number what was put in later, with their own name
 */
record NumberForms(
        Map<String, NumberWord> words,
        Map<String, Integer> denominators,
        Map<String, Integer> denominatorsOfOne,
        Map<String, Integer> behindAblative,
        Map<String, Integer> parts,
        Set<String> articles,
        Set<String> of,
        List<String> andHalf,
        WordMeanings<Boolean> unsure,
        Map<String, String> idioms,
        Set<String> definite,
        Set<String> joins,
        boolean hyphenJoins,
        boolean joinsTen,
        WordMeanings<String> hints,
        WordMeanings<BigDecimal> magnitudes,
        Map<String, String> bis) {
    /**
     * A number in words.
     *
     * @param ordinal whether it is {@code fifth}
     * @param ablative whether it can be what the parts are of: {@code бестен}
     */
    record NumberWord(int value, boolean ordinal, boolean ablative) {}

    /** The times that a word stands for, {@code million}; null if it is none. */
    @Nullable BigDecimal magnitude(String word) {
        List<BigDecimal> meanings = magnitudes.of(word);
        return meanings.isEmpty() ? null : meanings.getFirst();
    }

    static NumberForms of(JsonNode language) {
        Map<String, String> bis = new HashMap<>();
        Map<String, String> idioms = new HashMap<>();
        for (Map.Entry<String, JsonNode> each : language.path("bis").properties()) {
            split(each.getValue()).forEach(word -> bis.put(word, each.getKey()));
        }
        for (String idiom : split(language.path("idioms"))) {
            int colon = idiom.indexOf(':');
            idioms.put(idiom.substring(0, colon), idiom.substring(colon + 1));
        }
        WordMeanings<Boolean> unsure = new WordMeanings<>();
        unsure.add(language.path("unsure").asString(""), true);
        return new NumberForms(
                words(language),
                values(language.path("denominators")),
                values(language.path("denominatorsOfOne")),
                values(language.path("behindAblative")),
                values(language.path("parts")),
                Set.copyOf(split(language.path("articles"))),
                Set.copyOf(split(language.path("of"))),
                split(language.path("andHalf")),
                unsure,
                idioms,
                Set.copyOf(split(language.path("definite"))),
                Set.copyOf(split(language.path("joins"))),
                language.path("hyphenJoins").asBoolean(false),
                language.path("joinsTen").asBoolean(false),
                hints(language),
                magnitudes(language),
                bis);
    }

    private static Map<String, NumberWord> words(JsonNode language) {
        Map<String, NumberWord> words = new HashMap<>();
        Set<String> ablative = Set.copyOf(split(language.path("ablative")));
        add(words, language.path("ordinals"), language.path("ordinalEndings"), true, ablative);
        add(words, language.path("cardinals"), language.path("cardinalEndings"), false, ablative);
        split(language.path("not")).forEach(words::remove);
        return words;
    }

    private static void add(
            Map<String, NumberWord> words,
            JsonNode stems,
            JsonNode endings,
            boolean ordinal,
            Set<String> ablative) {
        for (Map.Entry<String, JsonNode> each : stems.properties()) {
            int value = Integer.parseInt(each.getKey());
            for (String stem : split(each.getValue())) {
                words.put(stem, new NumberWord(value, ordinal, false));
                for (String ending : split(endings)) {
                    boolean from = !ordinal && ablative.contains(ending);
                    words.put(stem + ending, new NumberWord(value, ordinal, from));
                }
            }
        }
    }

    private static Map<String, Integer> values(JsonNode node) {
        Map<String, Integer> values = new HashMap<>();
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            for (String word : split(each.getValue())) {
                values.put(word, Integer.valueOf(each.getKey()));
            }
        }
        return values;
    }

    private static WordMeanings<String> hints(JsonNode language) {
        WordMeanings<String> hints = new WordMeanings<>();
        for (Map.Entry<String, JsonNode> each : language.path("hints").properties()) {
            hints.add(each.getValue().asString(""), each.getKey());
        }
        List<String> heads = split(language.path("compoundHeads"));
        for (Map.Entry<String, JsonNode> each : language.path("compounds").properties()) {
            for (String beginning : split(each.getValue())) {
                heads.forEach(head -> hints.add(beginning + head + "*", each.getKey()));
            }
        }
        return hints;
    }

    private static WordMeanings<BigDecimal> magnitudes(JsonNode language) {
        WordMeanings<BigDecimal> magnitudes = new WordMeanings<>();
        for (Map.Entry<String, JsonNode> each : language.path("magnitudes").properties()) {
            int zeros = Integer.parseInt(each.getKey());
            magnitudes.add(each.getValue().asString(""), BigDecimal.TEN.pow(zeros));
        }
        return magnitudes;
    }

    private static List<String> split(JsonNode words) {
        String all = words.asString("");
        return all.isEmpty() ? List.of() : List.of(all.split(" "));
    }
}
