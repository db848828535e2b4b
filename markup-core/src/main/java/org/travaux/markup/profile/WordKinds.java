package org.travaux.markup.profile;

import org.jspecify.annotations.Nullable;

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
    private static final int LONGEST_PHRASE = 5;

    private static final String ADVERB = "adverb";

    /** Shorter words have no endings. */
    private static final int SHORTEST_STEM = 2;

    private final Map<String, Kind> kinds = new HashMap<>();

    /** The first and the last words of phrases: other words need not be put together. */
    private final Set<String> beginnings = new HashSet<>();

    private final Set<String> ends = new HashSet<>();
    private final Map<String, String> formsOfWords = new HashMap<>();

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
        Map<String, String> formsOfEndings = new HashMap<>();
        for (Map.Entry<String, JsonNode> kind : language.path("kinds").properties()) {
            Kind named = Kind.valueOf(kind.getKey().toUpperCase(Locale.ROOT));
            kind.getValue().forEach(word -> add(word.asString(), named));
        }
        for (Map.Entry<String, JsonNode> form : language.path("forms").properties()) {
            String name = form.getKey();
            form.getValue().path("words").forEach(word -> formsOfWords.put(word.asString(), name));
            form.getValue()
                    .path("endings")
                    .forEach(ending -> formsOfEndings.put(ending.asString(), name));
        }
        formsOfEndings.forEach(this::addEnding);
        for (Map.Entry<String, JsonNode> form : language.path("before").properties()) {
            Set<String> behind = before.computeIfAbsent(form.getKey(), _ -> new HashSet<>());
            form.getValue().forEach(each -> behind.add(each.asString()));
        }
        language.path("predicates").forEach(form -> predicates.add(form.asString()));
        language.path("compounds").forEach(form -> compounds.add(form.asString()));
        this.headLast = language.path("head").asString().equals("last");
    }

    private void add(String phrase, Kind kind) {
        kinds.put(phrase, kind);
        int space = phrase.indexOf(' ');
        if (space >= 0) {
            beginnings.add(phrase.substring(0, space));
            ends.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
        }
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

    /** What a word or a phrase is, or null if it is none of the small words. */
    public @Nullable Kind kind(String phrase) {
        return kinds.get(phrase);
    }

    /** What a list of words is as one phrase, or each for itself; null if neither. */
    public @Nullable Kind kind(List<String> words) {
        if (words.isEmpty() || words.size() > LONGEST_PHRASE) {
            return null;
        }
        if (words.size() > 1 && beginnings.contains(words.getFirst())) {
            Kind whole = kinds.get(String.join(" ", words));
            if (whole != null) {
                return whole;
            }
        }
        Kind first = kinds.get(words.getFirst());
        for (String word : words) {
            if (kinds.get(word) != first) {
                return null;
            }
        }
        return first;
    }

    /** What words begin with, the longest phrase first; null if with none of the small words. */
    public @Nullable Kind beginning(List<String> words) {
        int most = Math.min(LONGEST_PHRASE, words.size());
        if (most == 0) {
            return null;
        }
        if (beginnings.contains(words.getFirst())) {
            for (int size = most; size > 1; size--) {
                Kind kind = kinds.get(String.join(" ", words.subList(0, size)));
                if (kind != null) {
                    return kind;
                }
            }
        }
        return kinds.get(words.getFirst());
    }

    /** What words end with, the longest phrase first; null if with none of the small words. */
    public @Nullable Kind end(List<String> words) {
        int last = words.size();
        if (last == 0) {
            return null;
        }
        if (ends.contains(words.getLast())) {
            for (int size = Math.min(LONGEST_PHRASE, last); size > 1; size--) {
                Kind kind = kinds.get(String.join(" ", words.subList(last - size, last)));
                if (kind != null) {
                    return kind;
                }
            }
        }
        return kinds.get(words.getLast());
    }

    /** The form of a word by itself or by its ending, or null if neither tells. */
    public @Nullable String form(String word) {
        String form = formsOfWords.get(word);
        int longest = word.length() - SHORTEST_STEM;
        if (form != null || longest < 1) {
            return form;
        }
        for (Ending each : endings.getOrDefault(word.charAt(word.length() - 1), List.of())) {
            if (each.letters.length() <= longest && word.endsWith(each.letters)) {
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
