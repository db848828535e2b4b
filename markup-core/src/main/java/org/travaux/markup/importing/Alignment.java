package org.travaux.markup.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.ParagraphLabel;
import org.travaux.markup.draft.TableCell;
import org.travaux.markup.importing.TextImport.Row;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the paragraphs of one more language beside the rows that are there. Paragraphs correspond by
 * label, kind, cell of a table, brackets, numbers and length, in order; one without a counterpart
 * gets a row of its own, so that none is dropped.
 */
final class Alignment {
    /** Beyond this many comparisons paragraphs are aligned by their order alone. */
    private static final long MOST_COMPARISONS = 6_000_000;

    private static final int GAP = -4;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final List<Row> rows;
    private final List<ImportedParagraph> paragraphs;
    private final List<Features> rowFeatures;
    private final List<Features> features;

    /** What a paragraph has in common with its translation. */
    private record Features(
            @Nullable ParagraphLabel label,
            ParagraphKind kind,
            @Nullable TableCell cell,
            long brackets,
            String numbers,
            int length) {
        static Features of(ImportedParagraph paragraph, MarkedText marked) {
            String text = marked.text();
            Matcher numbers = NUMBER.matcher(text);
            return new Features(
                    paragraph.label(),
                    paragraph.kind(),
                    paragraph.layout().cell(),
                    text.chars().filter(c -> c == '[').count(),
                    numbers.results()
                            .map(found -> found.group())
                            .sorted()
                            .collect(Collectors.joining(" ")),
                    text.length());
        }

        int likeness(Features other) {
            int likeness = 0;
            if (label != null && other.label != null) {
                likeness += label.correspondsTo(other.label) ? 6 : -6;
            } else if ((label == null) != (other.label == null)) {
                likeness -= 3;
            }
            likeness += kind == other.kind ? 3 : -1;
            if (cell != null || other.cell != null) {
                likeness += Objects.equals(cell, other.cell) ? 6 : -6;
            }
            likeness += brackets == other.brackets ? (brackets > 0 ? 3 : 1) : -2;
            likeness += numbers.equals(other.numbers) ? (numbers.isEmpty() ? 1 : 3) : -1;
            int longer = Math.max(length, other.length);
            int shorter = Math.min(length, other.length);
            return likeness + (shorter * 2 >= longer ? 2 : shorter * 4 >= longer ? 0 : -4);
        }
    }

    private Alignment(List<Row> rows, List<ImportedParagraph> paragraphs) {
        this.rows = rows;
        this.paragraphs = paragraphs;
        this.rowFeatures =
                rows.stream().map(row -> Features.of(row.first(), row.first().text())).toList();
        this.features =
                paragraphs.stream()
                        .map(paragraph -> Features.of(paragraph, paragraph.text()))
                        .toList();
    }

    /** The rows with the paragraphs of {@code language} added; what to know goes into remarks. */
    static List<Row> add(
            List<Row> rows,
            List<ImportedParagraph> paragraphs,
            Language language,
            Language source,
            List<ImportRemark> remarks) {
        long sourceParagraphs =
                rows.stream().filter(row -> row.texts().containsKey(source)).count();
        if (paragraphs.size() != sourceParagraphs) {
            remarks.add(
                    new ImportRemark.CountsDiffer(
                            language, paragraphs.size(), source, (int) sourceParagraphs));
        }
        Alignment alignment = new Alignment(rows, paragraphs);
        int[] partner = alignment.partners();
        List<Row> aligned = new ArrayList<>();
        int row = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            MarkedText text = paragraphs.get(i).text();
            if (partner[i] < 0) {
                remarks.add(new ImportRemark.Unmatched(language, aligned.size()));
                aligned.add(new Row(paragraphs.get(i), language));
                continue;
            }
            while (row < partner[i]) {
                aligned.add(rows.get(row++));
            }
            aligned.add(rows.get(row++).with(language, text));
        }
        aligned.addAll(rows.subList(row, rows.size()));
        return aligned;
    }

    /** For each paragraph the index of its row, ascending, or -1. */
    private int[] partners() {
        int n = paragraphs.size();
        int m = rows.size();
        int[] partner = new int[n];
        if ((long) n * m > MOST_COMPARISONS) {
            for (int i = 0; i < n; i++) {
                partner[i] = i < m ? i : -1;
            }
            return partner;
        }
        int[][] best = new int[n + 1][m + 1];
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                if (i == n || j == m) {
                    best[i][j] = GAP * (n - i + m - j);
                    continue;
                }
                best[i][j] =
                        Math.max(
                                likeness(i, j) + best[i + 1][j + 1],
                                GAP + Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int j = 0;
        for (int i = 0; i < n; i++) {
            while (j < m
                    && best[i][j] == GAP + best[i][j + 1]
                    && best[i][j] != likeness(i, j) + best[i + 1][j + 1]) {
                j++;
            }
            boolean pair = j < m && best[i][j] == likeness(i, j) + best[i + 1][j + 1];
            partner[i] = pair ? j++ : -1;
        }
        return partner;
    }

    private int likeness(int paragraph, int row) {
        return features.get(paragraph).likeness(rowFeatures.get(row));
    }
}
