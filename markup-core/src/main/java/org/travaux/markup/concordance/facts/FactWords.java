package org.travaux.markup.concordance.facts;

import org.travaux.markup.data.Language;
import org.travaux.markup.data.LanguageData;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words for numbers, months and units in a language, and acronyms that are translated, in lower
 * case. Loaded from {@code facts.json}.
 *
 * @param months the twelve months, from 1
 * @param monthsAlone when a month without a day or a year is one
 * @param weekdays the days of the week, from 1
 * @param unsureWeekdays those that are other words as well: {@code среды}
 * @param numbers how numbers are said
 * @param units what units are called
 * @param numbered nouns that a number tells from others: {@code annex}
 * @param references nouns that are followed by the mark of one of their points: {@code paragraph}
 * @param referencesBehind nouns that follow the mark of a point: {@code тармақшасы}
 * @param referenceLinks what stands between marks that are referred to: {@code and}
 * @param pointAlphabets letters in the orders in which points are counted by them
 * @param plurals what many are called that need not be a group: {@code states}
 * @param bodies what makes a group of them: {@code league}
 * @param acronyms an acronym in this language, with the name that all languages share
 * @param names full names of what has an acronym, by the first three letters
 * @param dates the forms in which a date is written with the name of its month
 * @param capitalMonths whether the names of months have a capital
 * @param endings what names of delegations take behind them
 * @param quotesNames whether names are quoted that English leaves as they are
 */
public record FactWords(
        WordMeanings<Integer> months,
        MonthForms monthsAlone,
        WordMeanings<Integer> weekdays,
        WordMeanings<Boolean> unsureWeekdays,
        NumberForms numbers,
        UnitForms units,
        WordMeanings<Boolean> numbered,
        WordMeanings<Boolean> references,
        WordMeanings<Boolean> referencesBehind,
        WordMeanings<Boolean> referenceLinks,
        List<String> pointAlphabets,
        WordMeanings<Boolean> plurals,
        WordMeanings<Boolean> bodies,
        Map<String, String> acronyms,
        Map<String, List<FullName>> names,
        List<Pattern> dates,
        boolean capitalMonths,
        NameEndings endings,
        boolean quotesNames) {
    private static final int KEY = 3;

    /** The beginnings of a name's words, and the name that all languages share. */
    record FullName(List<String> beginnings, String shared) {}

    /** The words of a language; none for one that the data does not know. */
    public static FactWords of(Language language) {
        return Loaded.WORDS.getOrDefault(language.tag(), Loaded.NONE);
    }

    /** The month that a word is, from 1; 0 if it is none. */
    int month(String lowerCase) {
        List<Integer> found = months.of(lowerCase);
        return found.isEmpty() ? 0 : found.getFirst();
    }

    /** The names whose first word may be this one. */
    List<FullName> namesFrom(String lowerCase) {
        return names.getOrDefault(key(lowerCase), List.of());
    }

    private static String key(String word) {
        return word.substring(0, Math.min(KEY, word.length()));
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final FactWords NONE;
        static final Map<String, FactWords> WORDS = new HashMap<>();

        static {
            JsonNode all = LanguageData.read("concordance/facts");
            JsonNode acronyms = all.path("acronyms");
            NONE = words("", all.path("none"), acronyms, all.path("dates"));
            for (Map.Entry<String, JsonNode> each : all.path("languages").properties()) {
                WORDS.put(
                        each.getKey(),
                        words(each.getKey(), each.getValue(), acronyms, all.path("dates")));
            }
        }

        private static FactWords words(
                String tag, JsonNode language, JsonNode acronyms, JsonNode dates) {
            Map<String, String> abbreviations = new HashMap<>();
            Map<String, List<FullName>> names = new LinkedHashMap<>();
            for (JsonNode acronym : acronyms) {
                String shared = acronym.path("en").path(0).asString();
                for (JsonNode form : acronym.path(tag)) {
                    String written = form.asString();
                    if (written.equals(written.toUpperCase(Locale.ROOT))) {
                        abbreviations.put(written, shared);
                    } else {
                        List<String> words =
                                List.of(written.toLowerCase(Locale.ROOT).split("[ -]"));
                        names.computeIfAbsent(key(words.getFirst()), _ -> new ArrayList<>())
                                .add(new FullName(words, shared));
                    }
                }
            }
            return new FactWords(
                    counted(language.path("months")),
                    MonthForms.of(language),
                    counted(language.path("weekdays")),
                    table(language.path("unsureWeekdays")),
                    NumberForms.of(language),
                    UnitForms.of(language),
                    table(language.path("numbered")),
                    table(language.path("references")),
                    table(language.path("referencesBehind")),
                    table(language.path("referenceLinks")),
                    language.path("pointAlphabets").valueStream().map(JsonNode::asString).toList(),
                    table(language.path("plurals")),
                    table(language.path("bodies")),
                    abbreviations,
                    names,
                    Dates.patterns(language.has("dates") ? language.path("dates") : dates),
                    language.path("capitalMonths").asBoolean(false),
                    NameEndings.of(language),
                    language.path("quotesNames").asBoolean(true));
        }

        /** What is listed in its order, each with its number from 1. */
        private static WordMeanings<Integer> counted(JsonNode list) {
            WordMeanings<Integer> counted = new WordMeanings<>();
            int number = 0;
            for (JsonNode each : list) {
                counted.add(each.asString(), ++number);
            }
            return counted;
        }

        private static WordMeanings<Boolean> table(JsonNode words) {
            WordMeanings<Boolean> table = new WordMeanings<>();
            table.add(words.asString(""), true);
            return table;
        }
    }
}
