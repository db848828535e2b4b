package org.travaux.markup.profile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.KnownWord.Phrase;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What words of a language are, as far as a list of small words and the endings of others tell
 * ({@code adjacent.json}). Words are in lower case, with {@code е} for {@code ё}.
 */
public final class WordKinds {
    /** Words that say what stands beside them. */
    public enum Kind {
        MODAL,
        DETERMINER,
        PREPOSITION,
        POSTPOSITION,
        CONJUNCTION,
        NUMBER,
        /** What stands for an alternative that nobody has put into words, {@code other}. */
        OTHER
    }

    /** The most words that a phrase of one kind has. */
    static final int LONGEST_PHRASE = 5;

    private static final String ADVERB = "adverb";

    /** Shorter words have no endings. */
    private static final int SHORTEST_STEM = 2;

    private final KnownWordTable words;

    /** By the last letter, the longer ones first. */
    private final Map<Character, List<Ending>> endings = new HashMap<>();

    private final Map<String, Set<String>> before = new HashMap<>();
    private final Set<String> compounds = new HashSet<>();
    private final Set<String> predicates = new HashSet<>();
    private final boolean headLast;

    /** What words end with that have a form. */
    private record Ending(String letters, String form) {}

    /** Of a language without data. */
    static final WordKinds NONE = new WordKinds(MissingNode.getInstance());

    private WordKinds(JsonNode language) {
        Map<String, Kind> kinds = new HashMap<>();
        for (Map.Entry<String, JsonNode> kind : language.path("kinds").properties()) {
            Kind named = Kind.valueOf(kind.getKey().toUpperCase(Locale.ROOT));
            kind.getValue().forEach(word -> kinds.put(word.asString(), named));
        }
        Map<String, String> formsOfWords = new HashMap<>();
        Map<String, String> formsOfEndings = new HashMap<>();
        for (Map.Entry<String, JsonNode> form : language.path("forms").properties()) {
            String name = form.getKey();
            form.getValue().path("words").forEach(word -> formsOfWords.put(word.asString(), name));
            form.getValue()
                    .path("endings")
                    .forEach(ending -> formsOfEndings.put(ending.asString(), name));
        }
        this.words = new KnownWordTable(known(kinds, formsOfWords));
        formsOfEndings.forEach(this::addEnding);
        for (Map.Entry<String, JsonNode> form : language.path("before").properties()) {
            Set<String> behind = before.computeIfAbsent(form.getKey(), _ -> new HashSet<>());
            form.getValue().forEach(each -> behind.add(each.asString()));
        }
        language.path("predicates").forEach(form -> predicates.add(form.asString()));
        language.path("compounds").forEach(form -> compounds.add(form.asString()));
        this.headLast = language.path("head").asString().equals("last");
    }

    /** All words that are something, or begin or end a phrase that is. */
    private static List<KnownWord> known(Map<String, Kind> kinds, Map<String, String> forms) {
        Map<String, List<Phrase>> beginnings = new HashMap<>();
        Map<String, List<Phrase>> ends = new HashMap<>();
        Set<String> words = new HashSet<>(forms.keySet());
        kinds.forEach(
                (written, kind) -> {
                    List<String> each = List.of(written.split(" "));
                    if (each.size() == 1) {
                        words.add(written);
                    } else {
                        Phrase phrase = new Phrase(each, kind);
                        put(beginnings, each.getFirst(), phrase);
                        put(ends, each.getLast(), phrase);
                    }
                });
        words.addAll(beginnings.keySet());
        words.addAll(ends.keySet());
        return words.stream()
                .map(
                        word ->
                                new KnownWord(
                                        word,
                                        kinds.get(word),
                                        forms.get(word),
                                        longestFirst(beginnings.getOrDefault(word, List.of())),
                                        longestFirst(ends.getOrDefault(word, List.of()))))
                .toList();
    }

    private static void put(Map<String, List<Phrase>> phrases, String word, Phrase phrase) {
        phrases.computeIfAbsent(word, _ -> new ArrayList<>()).add(phrase);
    }

    private static List<Phrase> longestFirst(List<Phrase> phrases) {
        return phrases.stream()
                .filter(phrase -> phrase.size() <= LONGEST_PHRASE)
                .sorted(Comparator.comparingInt(Phrase::size).reversed())
                .toList();
    }

    private void addEnding(String letters, String form) {
        List<Ending> alike =
                endings.computeIfAbsent(
                        letters.charAt(letters.length() - 1), _ -> new ArrayList<>());
        alike.add(new Ending(letters, form));
        alike.sort(Comparator.comparingInt((Ending each) -> each.letters.length()).reversed());
    }

    /** By language tag. */
    static Map<String, WordKinds> of(JsonNode data) {
        Map<String, WordKinds> languages = new HashMap<>();
        for (Map.Entry<String, JsonNode> each : data.path("languages").properties()) {
            languages.put(each.getKey(), new WordKinds(each.getValue()));
        }
        return Map.copyOf(languages);
    }

    /** An empty list of words of a text. */
    public WordList list(String text) {
        return new WordList(text, this);
    }

    /** The word that a text has there, or null if nothing is known of it. */
    @Nullable KnownWord find(String text, int from, int to) {
        return words.find(text, from, to);
    }

    /** The form of a word of a text by its ending, or null if that does not tell. */
    @Nullable String formByEnding(String text, int from, int to) {
        int longest = to - from - SHORTEST_STEM;
        if (longest < 1) {
            return null;
        }
        List<Ending> alike = endings.get(Folded.of(text.charAt(to - 1)));
        if (alike == null) {
            return null;
        }
        for (Ending each : alike) {
            int length = each.letters.length();
            if (length <= longest && Folded.stands(text, to - length, to, each.letters)) {
                return each.form;
            }
        }
        return null;
    }

    /** Whether a word of one form goes with one of another that stands behind it. */
    public boolean standsBefore(String form, String other) {
        return before.getOrDefault(form, Set.of()).contains(other);
    }

    /** Whether a word of a form may go with another of the same form behind it. */
    public boolean makesCompounds(String form) {
        return compounds.contains(form);
    }

    /** Whether a phrase of any length is what its head is, if that has such a form. */
    public boolean isPredicate(@Nullable String form) {
        return predicates.contains(form);
    }

    /** Whether a form is that of an adverb. */
    public boolean isAdverb(@Nullable String form) {
        return ADVERB.equals(form);
    }

    /** Whether what a phrase is about stands at its end, as a Kazakh verb does. */
    public boolean headLast() {
        return headLast;
    }
}
