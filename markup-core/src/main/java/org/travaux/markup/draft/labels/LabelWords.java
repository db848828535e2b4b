package org.travaux.markup.draft.labels;

import org.travaux.markup.data.LanguageData;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that labels of paragraphs are written with, in all languages. Loaded from {@code
 * labels.json}.
 *
 * @param preambular what preambular paragraphs are called: {@code PP}, {@code ПП}
 * @param operative what operative paragraphs are called: {@code OP}, {@code ОП}
 * @param fresh what stands before or behind a label that was not there before: {@code new}
 * @param inserted what paragraphs are called that come in between others, in their order; of each
 *     the form of the notation first, in lower case
 * @param alternative what stands behind the label of another wording, in lower case
 * @param revised what stands behind the label of a wording that was worked over
 * @param divisionsBefore what the divisions of a treaty are called, before their number
 * @param divisionsAfter what they are called behind it
 */
public record LabelWords(
        List<String> preambular,
        List<String> operative,
        List<String> fresh,
        List<List<String>> inserted,
        List<String> alternative,
        List<String> revised,
        List<String> divisionsBefore,
        List<String> divisionsAfter) {

    private static final Character.UnicodeScript CYRILLIC = Character.UnicodeScript.CYRILLIC;

    /** The words that the program knows. */
    public static LabelWords all() {
        return Loaded.WORDS;
    }

    /** Which of the inserted ones a word is, from 0, or -1. */
    int placeOf(String lowerCase) {
        for (int i = 0; i < inserted.size(); i++) {
            if (inserted.get(i).contains(lowerCase)) {
                return i;
            }
        }
        return -1;
    }

    /** How {@code bis}, {@code alt} and the like are written in Cyrillic. */
    public static String cyrillic(String word) {
        LabelWords words = all();
        int place = words.placeOf(word);
        List<String> forms = place < 0 ? words.alternative() : words.inserted().get(place);
        return forms.stream()
                .filter(form -> Character.UnicodeScript.of(form.codePointAt(0)) == CYRILLIC)
                .findFirst()
                .orElse(word);
    }

    /** Words as one group of a pattern, the longest first; it captures nothing. */
    public static String group(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?iu:", ")"));
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final LabelWords WORDS = load();

        private static LabelWords load() {
            JsonNode all = LanguageData.read("draft/labels");
            List<List<String>> inserted = new ArrayList<>();
            all.path("inserted").forEach(forms -> inserted.add(words(forms).toList()));
            JsonNode divisions = all.path("divisions");
            return new LabelWords(
                    byLanguage(all.path("preambular")),
                    byLanguage(all.path("operative")),
                    byLanguage(all.path("new")),
                    List.copyOf(inserted),
                    words(all.path("alternative")).toList(),
                    words(all.path("revised")).toList(),
                    byLanguage(divisions.path("beforeNumber")),
                    byLanguage(divisions.path("afterNumber")));
        }

        private static List<String> byLanguage(JsonNode lists) {
            return lists.valueStream().flatMap(Loaded::words).toList();
        }

        private static Stream<String> words(JsonNode list) {
            return list.valueStream().map(JsonNode::asString);
        }
    }
}
