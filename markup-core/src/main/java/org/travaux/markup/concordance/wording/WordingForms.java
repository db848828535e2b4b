package org.travaux.markup.concordance.wording;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.concordance.facts.WordMeanings;
import org.travaux.markup.data.Language;
import org.travaux.markup.data.LanguageData;
import org.travaux.markup.data.WrittenLanguage;

import tools.jackson.databind.JsonNode;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Words by which a language is known, by which it denies something, and by which a text says what
 * it is about. Loaded from {@code wording.json}.
 *
 * @param function words that stand in every text of the language, and in no other language
 * @param endings of words of the language
 * @param written how the language is written; null if that is not known
 * @param speaksUp whether words of it are only told where one of {@code function} is among them
 * @param borrowed words of other languages that are used in this one
 * @param negations words that certainly deny
 * @param accompanying those that go with another negation: «никто не»
 * @param allowedBehind what makes a negation none: {@code not later than}
 * @param allowedBehindEndings of words that make one none: {@code не имеющий}
 * @param allowedBefore what makes one none where it stands in front: {@code ғана емес}
 * @param allowedNear what makes one none where it stands a few words in front: «кто бы им ни»
 * @param deniedVerbs how verbs end that certainly deny: {@code ашылмады}
 * @param undeniedVerbs verbs that only look so: {@code көбейді}
 * @param denying words that may deny as well: {@code without}, {@code prevent}; false for words
 *     that only look so
 * @param deniedEndings endings of verbs that may deny
 * @param deniedMiddles what such verbs have in them, whatever ending follows
 * @param concepts what words are about, as a number that all languages share
 */
record WordingForms(
        Set<String> function,
        Set<String> endings,
        @Nullable WrittenLanguage written,
        boolean speaksUp,
        Set<String> borrowed,
        Set<String> negations,
        Set<String> accompanying,
        WordMeanings<Boolean> allowedBehind,
        Set<String> allowedBehindEndings,
        Set<String> allowedBefore,
        Set<String> allowedNear,
        Set<String> deniedVerbs,
        WordMeanings<Boolean> undeniedVerbs,
        WordMeanings<Boolean> denying,
        Set<String> deniedEndings,
        Set<String> deniedMiddles,
        WordMeanings<Integer> concepts) {
    private static final int LONGEST_ENDING = 12;
    private static final int SHORTEST_MIDDLE = 4;
    private static final int LONGEST_MIDDLE = 6;

    /** The languages whose words are known. */
    static Map<Language, WordingForms> all() {
        return Loaded.ALL;
    }

    /** The words of a language; null for one that the data does not know. */
    static @Nullable WordingForms of(Language language) {
        return Loaded.FORMS.get(language.tag());
    }

    /** Whether a word ends so. */
    static boolean endsWith(String word, Set<String> endings) {
        if (endings.isEmpty()) {
            return false;
        }
        int shortest = Math.max(2, word.length() - LONGEST_ENDING);
        for (int start = shortest; start < word.length(); start++) {
            if (endings.contains(word.substring(start))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the middle of a word says that it denies. */
    boolean hasDeniedMiddle(String word) {
        if (deniedMiddles.isEmpty()) {
            return false;
        }
        for (int start = 2; start + SHORTEST_MIDDLE <= word.length(); start++) {
            int longest = Math.min(word.length(), start + LONGEST_MIDDLE);
            for (int end = start + SHORTEST_MIDDLE; end <= longest; end++) {
                if (deniedMiddles.contains(word.substring(start, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word is a verb that certainly denies. */
    boolean isDeniedVerb(String word) {
        return !deniedVerbs.isEmpty() && endsWith(word, deniedVerbs) && !undeniedVerbs.has(word);
    }

    /** In which letters the language is written. */
    UnicodeScript script() {
        return written == null ? UnicodeScript.LATIN : written.script();
    }

    /** Whether it has letters that no other language of its script has. */
    boolean hasOwnLetters() {
        return written != null && !written.letters().isEmpty();
    }

    /** Whether a word has a letter that only this language has. */
    boolean hasOwnLetter(String word) {
        String own = written == null ? "" : written.letters();
        for (int i = 0; i < word.length() && !own.isEmpty(); i++) {
            if (own.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Read once, when first asked for. */
    private static final class Loaded {
        static final Map<String, WordingForms> FORMS = load();
        static final Map<Language, WordingForms> ALL = new LinkedHashMap<>();

        static {
            FORMS.forEach((tag, forms) -> ALL.put(new Language(tag), forms));
        }

        private static Map<String, WordingForms> load() {
            JsonNode all = LanguageData.read("concordance/wording");
            Map<String, WordingForms> forms = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> each : all.path("languages").properties()) {
                forms.put(each.getKey(), forms(each.getKey(), each.getValue(), all));
            }
            return forms;
        }

        private static WordingForms forms(String tag, JsonNode language, JsonNode all) {
            WordMeanings<Integer> concepts = new WordMeanings<>();
            int number = 0;
            for (JsonNode concept : all.path("concepts")) {
                concepts.add(concept.path(tag).asString(""), number++);
            }
            Set<String> denied = new HashSet<>(set(language.path("privativeEndings")));
            Set<String> middles = new HashSet<>();
            for (String root : set(language.path("denyingEndings"))) {
                set(language.path("deniedMiddles")).forEach(middle -> middles.add(root + middle));
                set(language.path("deniedEndings")).forEach(ending -> denied.add(root + ending));
            }
            WordMeanings<Boolean> denying = table(language.path("denying"));
            denying.add(language.path("notDenying").asString(""), false);
            return new WordingForms(
                    set(language.path("function")),
                    set(language.path("endings")),
                    WrittenLanguage.of(tag),
                    language.path("onlyWithFunction").asBoolean(false),
                    set(language.path("borrowed")),
                    set(language.path("negations")),
                    set(language.path("accompanying")),
                    table(language.path("allowedBehind")),
                    set(language.path("allowedBehindEndings")),
                    set(language.path("allowedBefore")),
                    set(language.path("allowedNear")),
                    deniedVerbs(language),
                    table(language.path("undeniedVerbs")),
                    denying,
                    denied,
                    middles,
                    concepts);
        }

        private static Set<String> deniedVerbs(JsonNode language) {
            Set<String> verbs = new HashSet<>();
            for (String root : set(language.path("denyingEndings"))) {
                set(language.path("deniedVerbEndings")).forEach(each -> verbs.add(root + each));
            }
            return verbs;
        }

        private static Set<String> set(JsonNode words) {
            Set<String> set = new HashSet<>();
            for (String word : words.asString("").split(" ")) {
                if (!word.isEmpty()) {
                    set.add(word);
                }
            }
            return set;
        }

        private static WordMeanings<Boolean> table(JsonNode words) {
            WordMeanings<Boolean> table = new WordMeanings<>();
            table.add(words.asString(""), true);
            return table;
        }
    }
}
