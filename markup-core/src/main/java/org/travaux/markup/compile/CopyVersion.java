package org.travaux.markup.compile;

import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A paragraph as somebody would have it.
 *
 * @param copy the index of their copy among the compilation's; of the first, if it is in several
 * @param delegation who
 * @param texts by language, in those in which the copy is; blank where the paragraph is to go
 * @param reserves by language, what they said of words that stay
 * @param elsewhere whether it goes from here, or comes here, because it was moved
 * @param parts what each copy says, if they said it in several, each in other languages; else none
 */
record CopyVersion(
        int copy,
        String delegation,
        Map<Language, String> texts,
        Map<Language, List<Reserve>> reserves,
        boolean elsewhere,
        List<CopyVersion> parts) {
    CopyVersion {
        texts = Map.copyOf(texts);
        reserves = Map.copyOf(reserves);
        parts = List.copyOf(parts);
    }

    /** What one copy says. */
    CopyVersion(
            int copy,
            String delegation,
            Map<Language, String> texts,
            Map<Language, List<Reserve>> reserves,
            boolean elsewhere) {
        this(copy, delegation, texts, reserves, elsewhere, List.of());
    }

    /**
     * Versions of which those of one delegation are one, where each is in other languages: it sent
     * the paragraph in a file for each.
     *
     * @param versions in the order of their copies
     */
    static List<CopyVersion> joined(List<CopyVersion> versions) {
        List<CopyVersion> joined = new ArrayList<>();
        for (CopyVersion version : versions) {
            int same = 0;
            while (same < joined.size() && !joined.get(same).isTranslatedBy(version)) {
                same++;
            }
            if (same == joined.size()) {
                joined.add(version);
            } else {
                joined.set(same, joined.get(same).with(version));
            }
        }
        return joined;
    }

    /** Whether it is the same delegation's from another copy, and in other languages. */
    boolean isTranslatedBy(CopyVersion other) {
        return delegation.equals(other.delegation)
                && elsewhere == other.elsewhere
                && Collections.disjoint(copies(), other.copies())
                && Collections.disjoint(languages(), other.languages());
    }

    /**
     * The same, said in several files. Of a paragraph that is to go, languages in which there is no
     * file go with the first.
     *
     * @param files by language the index of the file
     */
    CopyVersion ofFiles(Map<Language, Integer> files) {
        Map<Integer, Map<Language, String>> textsOf = new TreeMap<>();
        texts.forEach(
                (language, text) ->
                        textsOf.computeIfAbsent(
                                        files.getOrDefault(language, copy), _ -> new HashMap<>())
                                .put(language, text));
        Map<Integer, Map<Language, List<Reserve>>> reservesOf = new TreeMap<>();
        reserves.forEach(
                (language, own) ->
                        reservesOf
                                .computeIfAbsent(
                                        files.getOrDefault(language, copy), _ -> new HashMap<>())
                                .put(language, own));
        Set<Integer> indexes = new TreeSet<>(textsOf.keySet());
        indexes.addAll(reservesOf.keySet());
        List<CopyVersion> all =
                indexes.stream()
                        .map(
                                index ->
                                        new CopyVersion(
                                                index,
                                                delegation,
                                                textsOf.getOrDefault(index, Map.of()),
                                                reservesOf.getOrDefault(index, Map.of()),
                                                elsewhere))
                        .toList();
        return all.size() == 1
                ? all.getFirst()
                : new CopyVersion(copy, delegation, texts, reserves, elsewhere, all);
    }

    /** What the same copies say of the same paragraph, in other words. */
    CopyVersion with(Map<Language, String> others, Map<Language, List<Reserve>> otherReserves) {
        Map<Language, Integer> files = new HashMap<>();
        parts.forEach(part -> part.languages().forEach(language -> files.put(language, part.copy)));
        CopyVersion now = new CopyVersion(copy, delegation, others, otherReserves, elsewhere);
        return files.isEmpty() ? now : now.ofFiles(files);
    }

    private CopyVersion with(CopyVersion other) {
        Map<Language, String> allTexts = new HashMap<>(texts);
        allTexts.putAll(other.texts);
        Map<Language, List<Reserve>> allReserves = new HashMap<>(reserves);
        allReserves.putAll(other.reserves);
        List<CopyVersion> all = new ArrayList<>(parts.isEmpty() ? List.of(this) : parts);
        all.add(other);
        return new CopyVersion(copy, delegation, allTexts, allReserves, elsewhere, all);
    }

    private Set<Language> languages() {
        Set<Language> languages = new HashSet<>(texts.keySet());
        languages.addAll(reserves.keySet());
        return languages;
    }

    /** The indexes of all copies that say it. */
    List<Integer> copies() {
        return parts.isEmpty() ? List.of(copy) : parts.stream().map(CopyVersion::copy).toList();
    }

    /** The indexes of the copies that say something in one of these languages; else of all. */
    List<Integer> copies(Set<Language> said) {
        List<Integer> own =
                parts.stream()
                        .filter(part -> !Collections.disjoint(part.languages(), said))
                        .map(CopyVersion::copy)
                        .toList();
        return own.isEmpty() ? copies() : own;
    }
}
