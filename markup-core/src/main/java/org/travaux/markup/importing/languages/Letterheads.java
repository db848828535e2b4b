package org.travaux.markup.importing.languages;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The letterheads of a file: what it begins with in more than one language before its text does,
 * and that again where another language begins.
 *
 * @param first the paragraphs of the first; empty if there is none
 * @param repeated those that stand there again, each with its own paragraphs
 * @param text everything else
 */
record Letterheads(
        List<FileParagraph> first, List<List<FileParagraph>> repeated, List<FileParagraph> text) {
    private static final int LONGEST = 12;
    private static final int MOST_LINES = 3;

    static Letterheads of(List<FileParagraph> pieces) {
        int end = 0;
        while (end < Math.min(LONGEST, pieces.size()) && pieces.get(end).isHeading()) {
            end++;
        }
        Set<String> heads = new HashSet<>();
        pieces.subList(0, end).forEach(paragraph -> heads.add(paragraph.bare()));
        boolean[] again = repeated(pieces, end, heads);
        int first = inSeveralLanguages(pieces.subList(0, end));
        Set<String> seen = new HashSet<>();
        List<List<FileParagraph>> repeated = new ArrayList<>();
        for (int i = end; i < pieces.size(); i++) {
            if (again[i]) {
                if (!again[i - 1]) {
                    repeated.add(new ArrayList<>());
                }
                repeated.getLast().add(pieces.get(i));
                seen.add(pieces.get(i).bare());
            }
        }
        for (int i = first; i < end && seen.contains(pieces.get(i).bare()); i++) {
            first = i + 1;
        }
        List<FileParagraph> text = new ArrayList<>();
        for (int i = first; i < pieces.size(); i++) {
            if (!again[i]) {
                text.add(pieces.get(i));
            }
        }
        return new Letterheads(pieces.subList(0, first), repeated, text);
    }

    /** How many of the first lines stand there in several languages, as many in each. */
    private static int inSeveralLanguages(List<FileParagraph> heads) {
        Map<Language, Integer> counts = new HashMap<>();
        int end = 0;
        int whole = 0;
        Set<Language> all = new HashSet<>();
        for (FileParagraph head : heads) {
            if (head.language() != null) {
                all.add(head.language());
            }
        }
        for (FileParagraph head : heads) {
            end++;
            Language language = head.language();
            if (language != null) {
                counts.merge(language, 1, Integer::sum);
            }
            boolean level = counts.values().stream().distinct().count() == 1;
            whole = counts.size() == all.size() && (level || whole == 0) ? end : whole;
        }
        boolean few = counts.values().stream().allMatch(count -> count <= MOST_LINES);
        return all.size() > 1 && few ? whole : 0;
    }

    /** Which paragraphs say again what the file began with, where the language changes. */
    private static boolean[] repeated(List<FileParagraph> pieces, int from, Set<String> heads) {
        boolean[] again = new boolean[pieces.size()];
        @Nullable Language before = null;
        int i = from;
        while (i < pieces.size()) {
            int end = i;
            while (end < pieces.size()
                    && pieces.get(end).isHeading()
                    && heads.contains(pieces.get(end).bare())) {
                end++;
            }
            if (end > i) {
                Language behind = prose(pieces, end);
                if (before != null && behind != null && !before.equals(behind)) {
                    Arrays.fill(again, i, end, true);
                }
                i = end;
            } else {
                before = pieces.get(i).evidence().prose() ? pieces.get(i).language() : before;
                i++;
            }
        }
        return again;
    }

    /** The language of the first sentences from there on, or null if there are none near. */
    private static @Nullable Language prose(List<FileParagraph> pieces, int from) {
        for (int i = from; i < Math.min(pieces.size(), from + LONGEST); i++) {
            if (pieces.get(i).evidence().prose()) {
                return pieces.get(i).language();
            }
        }
        return null;
    }
}
