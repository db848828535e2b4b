package org.travaux.app.spelling;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.profile.Profiles;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the program itself knows of a language's words, beside any dictionary.
 *
 * @param words listed, in lower case
 * @param formations how words are formed from known ones, each on top of those before it
 * @param behindNumbers endings that numbers and abbreviations take behind a hyphen
 * @param joining letters with which the first part of a compound with a hyphen may end
 * @param joined endings of the word that such a part is made of: {@code торгово-} of {@code
 *     торговый}
 */
record BuiltInWords(
        Set<String> words,
        List<Formation> formations,
        Set<String> behindNumbers,
        String joining,
        List<String> joined) {
    /** Nothing. */
    static final BuiltInWords NONE = new BuiltInWords(Set.of(), List.of(), Set.of(), "", List.of());

    BuiltInWords {
        words = Set.copyOf(words);
        formations = List.copyOf(formations);
        behindNumbers = Set.copyOf(behindNumbers);
        joined = List.copyOf(joined);
    }

    /** Reads the lists of a language; takes a moment. */
    static BuiltInWords load(Language language) {
        if (!WordLists.hasRules(language)) {
            return NONE;
        }
        JsonNode rules = WordLists.rules(language);
        Set<String> words = new HashSet<>(WordLists.shipped("words-" + language.tag() + ".txt"));
        words.addAll(WordLists.shipped("names.txt"));
        words.addAll(delegations(language));
        JsonNode joining = rules.path("joining");
        return new BuiltInWords(
                words,
                new FormationRules(rules).formations(),
                Set.copyOf(WordLists.split(rules.path("behindNumbers").asString(""))),
                joining.path("letters").asString(""),
                WordLists.split(joining.path("endings").asString("")));
    }

    private static Set<String> delegations(Language language) {
        Set<String> words = new HashSet<>();
        Profiles.world().all().stream()
                .flatMap(each -> each.names().getOrDefault(language.tag(), List.of()).stream())
                .flatMap(name -> Stream.of(name.split("[^\\p{L}'’-]+")))
                .filter(word -> word.length() > 1)
                .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    /** Whether a word is one that is known, or formed from such. */
    boolean know(String word, Predicate<String> listed) {
        return know(word, formations.size(), listed);
    }

    private boolean know(String word, int formation, Predicate<String> listed) {
        if (listed.test(word)) {
            return true;
        }
        for (int i = 0; i < formation; i++) {
            int below = i;
            if (formations.get(i).forms(word, base -> know(base, below, listed))) {
                return true;
            }
        }
        return false;
    }

    /** Whether letters may stand behind a number or an abbreviation and a hyphen. */
    boolean mayFollowNumber(String letters) {
        return behindNumbers.contains(letters)
                || formations.stream()
                        .anyMatch(
                                each ->
                                        each instanceof EndingChains e
                                                && e.areEndings(letters, behindNumbers::contains));
    }

    /** Whether a word may be the first part of a compound with a hyphen. */
    boolean mayBegin(String part, Predicate<String> known) {
        if (formations.stream().anyMatch(each -> each instanceof Prefixes p && p.has(part))) {
            return true;
        }
        int last = part.length() - 1;
        return last > 2
                && joining.indexOf(part.charAt(last)) >= 0
                && joined.stream().anyMatch(end -> known.test(part.substring(0, last) + end));
    }

    /** A word as the house spells it. */
    String ofHouse(String word) {
        Variants variants = variants();
        return variants == null ? word : variants.ofHouse(word);
    }

    private @Nullable Variants variants() {
        for (Formation each : formations) {
            if (each instanceof Variants variants && variants.spellings()) {
                return variants;
            }
        }
        return null;
    }
}
