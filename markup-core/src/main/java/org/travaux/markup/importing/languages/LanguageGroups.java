package org.travaux.markup.importing.languages;

import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The parts of a file that are the same text in several languages, each a group of runs, at most
 * one a language.
 *
 * @param letterheads what stands at the head of the file
 * @param repeated the letterheads that stand in it again
 * @param texts what follows; a run without a counterpart is a group by itself
 */
public record LanguageGroups(
        List<List<LanguageRun>> letterheads,
        List<List<LanguageRun>> repeated,
        List<List<LanguageRun>> texts) {
    /**
     * The groups of a file.
     *
     * @param languages those that may be found, at least one
     * @param expected whether somebody said that the file is in all of them
     */
    public static LanguageGroups of(
            List<FileParagraph> pieces, List<Language> languages, boolean expected) {
        Letterheads heads = Letterheads.of(pieces);
        LanguageRuns runs = new LanguageRuns(languages, expected);
        List<List<LanguageRun>> repeated = new ArrayList<>();
        heads.repeated().forEach(each -> repeated.addAll(byTurns(runs.of(each))));
        List<List<LanguageRun>> letterheads = byTurns(runs.of(heads.first()));
        List<List<LanguageRun>> texts = ParallelRuns.of(runs.of(heads.text()));
        return new LanguageGroups(letterheads, repeated, texts).withOwnLetterheads();
    }

    /** Lines of a letterhead: a new row begins where a language comes again. */
    private static List<List<LanguageRun>> byTurns(List<LanguageRun> runs) {
        List<List<LanguageRun>> groups = new ArrayList<>();
        Set<Language> seen = new HashSet<>();
        for (LanguageRun run : runs) {
            if (groups.isEmpty() || !seen.add(run.language())) {
                seen.clear();
                seen.add(run.language());
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(run);
        }
        return groups;
    }

    /**
     * A language that the letterhead lacks may have one of its own at the head of its text, where
     * the others, whose letterhead was taken away, have none.
     */
    private LanguageGroups withOwnLetterheads() {
        if (letterheads.size() != 1 || texts.isEmpty()) {
            return this;
        }
        List<LanguageRun> heads = new ArrayList<>(letterheads.getFirst());
        List<LanguageRun> first = new ArrayList<>(texts.getFirst());
        boolean others =
                first.stream()
                        .filter(run -> has(heads, run.language()))
                        .noneMatch(run -> run.pieces().getFirst().isHeading());
        for (int i = 0; i < first.size() && others; i++) {
            LanguageRun run = first.get(i);
            int end = 0;
            while (end < run.pieces().size() - 1 && run.pieces().get(end).isHeading()) {
                end++;
            }
            if (end > 0 && !has(heads, run.language())) {
                heads.add(new LanguageRun(run.language(), run.pieces().subList(0, end)));
                List<FileParagraph> rest = run.pieces().subList(end, run.pieces().size());
                first.set(i, new LanguageRun(run.language(), rest));
            }
        }
        List<List<LanguageRun>> all = new ArrayList<>(texts);
        all.set(0, first);
        return new LanguageGroups(List.of(heads), repeated, all);
    }

    private static boolean has(List<LanguageRun> runs, Language language) {
        return runs.stream().anyMatch(run -> run.language().equals(language));
    }

    /** All of them, in the order in which their rows stand in a draft. */
    public List<List<LanguageRun>> all() {
        List<List<LanguageRun>> all = new ArrayList<>(letterheads);
        all.addAll(repeated);
        all.addAll(texts);
        return all;
    }
}
