package org.travaux.markup.importing;

import org.travaux.markup.data.Language;
import org.travaux.markup.importing.alignment.Alignment;
import org.travaux.markup.importing.alignment.Row;
import org.travaux.markup.importing.languages.FileParagraph;
import org.travaux.markup.importing.languages.LanguageGroups;
import org.travaux.markup.importing.languages.LanguageRun;
import org.travaux.markup.importing.recognition.ImportedParagraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A text in several languages as rows.
 *
 * @param parts the rows of each of its groups
 * @param languages those that it is in, the source language first
 * @param repeated the first of the rows that are the letterhead once more, and how many there are
 */
record LevelText(List<List<Row>> parts, List<Language> languages, Repetition repeated, long seed) {
    /** Parts that repeat the letterhead. */
    record Repetition(int from, int count) {}

    /**
     * The rows of a text.
     *
     * @param languages those that may be found, the source language first
     * @param expected whether somebody said that the text is in all of them
     */
    static LevelText of(SeveralTexts texts, List<Language> languages, boolean expected) {
        LanguageGroups groups = LanguageGroups.of(texts.pieces(), languages, expected);
        List<List<LanguageRun>> all = groups.all();
        ImportedParagraph[] paragraphs = new ImportedParagraph[texts.pieces().size()];
        List<List<ImportedParagraph>> byLanguage = new ArrayList<>();
        for (Language language : languages) {
            byLanguage.add(recognise(texts, inOrder(all, language), paragraphs));
        }
        List<List<Row>> parts =
                all.stream().map(group -> rows(group, languages, paragraphs)).toList();
        Repetition repeated = new Repetition(groups.letterheads().size(), groups.repeated().size());
        return new LevelText(parts, languages, repeated, TextImport.seed(byLanguage));
    }

    /** The paragraphs in a language as they stand in the file. */
    private static List<FileParagraph> inOrder(List<List<LanguageRun>> groups, Language language) {
        return groups.stream()
                .flatMap(List::stream)
                .filter(run -> run.language().equals(language))
                .flatMap(run -> run.pieces().stream())
                .sorted(Comparator.comparingInt(FileParagraph::index))
                .toList();
    }

    private static List<ImportedParagraph> recognise(
            SeveralTexts texts, List<FileParagraph> pieces, ImportedParagraph[] paragraphs) {
        List<ImportedParagraph> recognised = texts.paragraphs().recognise(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            paragraphs[pieces.get(i).index()] = recognised.get(i);
        }
        return recognised;
    }

    private static List<Row> rows(
            List<LanguageRun> group, List<Language> languages, ImportedParagraph[] paragraphs) {
        List<LanguageRun> ordered = new ArrayList<>(group);
        ordered.sort(Comparator.comparingInt(run -> languages.indexOf(run.language())));
        List<Row> rows = new ArrayList<>();
        for (LanguageRun run : ordered) {
            List<ImportedParagraph> own =
                    run.pieces().stream().map(paragraph -> paragraphs[paragraph.index()]).toList();
            rows = Alignment.add(rows, own, run.language());
        }
        return rows;
    }

    List<Row> rows() {
        return parts.stream().flatMap(List::stream).toList();
    }

    /** The parts that are no letterheads. */
    List<List<Row>> texts() {
        return parts.subList(repeated.from() + repeated.count(), parts.size());
    }

    /** What is not level, and where. */
    List<ImportRemark> remarks() {
        List<ImportRemark> remarks = new ArrayList<>();
        List<Row> rows = rows();
        for (Language language : languages) {
            if (rows.stream().noneMatch(row -> row.texts().containsKey(language))) {
                remarks.add(new ImportRemark.NotFound(language));
            }
        }
        addRepeated(remarks);
        for (int i = 0; i < rows.size(); i++) {
            Set<Language> present = rows.get(i).texts().keySet();
            int end = i;
            while (end + 1 < rows.size() && rows.get(end + 1).texts().keySet().equals(present)) {
                end++;
            }
            if (present.size() < languages.size()) {
                List<Language> some = languages.stream().filter(present::contains).toList();
                remarks.add(new ImportRemark.OnlyIn(some, i, end));
            }
            i = end;
        }
        remarks.addAll(ImportRemark.LabelsDiffer.in(rows));
        return remarks;
    }

    private void addRepeated(List<ImportRemark> remarks) {
        int from = parts.subList(0, repeated.from()).stream().mapToInt(List::size).sum();
        int count =
                parts.subList(repeated.from(), repeated.from() + repeated.count()).stream()
                        .mapToInt(List::size)
                        .sum();
        if (count > 0) {
            remarks.add(new ImportRemark.Repeated(from, from + count - 1));
        }
    }
}
