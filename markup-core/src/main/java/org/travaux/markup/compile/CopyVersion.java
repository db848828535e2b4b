package org.travaux.markup.compile;

import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A paragraph as somebody would have it.
 *
 * @param copy the index of their copy among the compilation's; of the first, if it is in several
 * @param delegation who
 * @param texts by language, in those in which the copy is; blank where the paragraph is to go
 * @param reserves by language, what they said of words that stay
 * @param elsewhere whether it goes from here, or comes here, because it was moved
 * @param files by language the index of the copy that says it, if they said it in several; else
 *     none
 */
record CopyVersion(
        int copy,
        String delegation,
        Map<Language, String> texts,
        Map<Language, List<Reserve>> reserves,
        boolean elsewhere,
        Map<Language, Integer> files) {
    CopyVersion {
        texts = Map.copyOf(texts);
        reserves = Map.copyOf(reserves);
        files = Map.copyOf(files);
    }

    /** What one copy says. */
    CopyVersion(
            int copy,
            String delegation,
            Map<Language, String> texts,
            Map<Language, List<Reserve>> reserves,
            boolean elsewhere) {
        this(copy, delegation, texts, reserves, elsewhere, Map.of());
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
     * @param all by language the index of the file
     */
    CopyVersion ofFiles(Map<Language, Integer> all) {
        Map<Language, Integer> own = new HashMap<>();
        languages().forEach(language -> own.put(language, all.getOrDefault(language, copy)));
        int first = own.values().stream().mapToInt(Integer::intValue).min().orElse(copy);
        return new CopyVersion(first, delegation, texts, reserves, elsewhere, own);
    }

    /** What the same copies say of the same paragraph, in other words. */
    CopyVersion with(Map<Language, String> others, Map<Language, List<Reserve>> otherReserves) {
        return new CopyVersion(copy, delegation, others, otherReserves, elsewhere, files);
    }

    private CopyVersion with(CopyVersion other) {
        Map<Language, String> allTexts = new HashMap<>(texts);
        allTexts.putAll(other.texts);
        Map<Language, List<Reserve>> allReserves = new HashMap<>(reserves);
        allReserves.putAll(other.reserves);
        Map<Language, Integer> allFiles = new HashMap<>(ofFiles(files).files);
        allFiles.putAll(other.ofFiles(other.files).files);
        return new CopyVersion(copy, delegation, allTexts, allReserves, elsewhere, allFiles);
    }

    private Set<Language> languages() {
        Set<Language> languages = new HashSet<>(texts.keySet());
        languages.addAll(reserves.keySet());
        return languages;
    }

    /** The indexes of all copies that say it. */
    List<Integer> copies() {
        return files.isEmpty() ? List.of(copy) : copies(files.keySet());
    }

    /** The indexes of the copies that say something in one of these languages; else of all. */
    List<Integer> copies(Set<Language> said) {
        List<Integer> own =
                files.entrySet().stream()
                        .filter(each -> said.contains(each.getKey()))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .sorted()
                        .toList();
        return own.isEmpty() ? copies() : own;
    }
}
