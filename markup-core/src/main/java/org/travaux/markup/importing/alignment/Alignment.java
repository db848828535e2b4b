package org.travaux.markup.importing.alignment;

import org.travaux.markup.data.Language;
import org.travaux.markup.importing.recognition.ImportedParagraph;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the paragraphs of one more language beside the rows that are there. Paragraphs correspond by
 * label, kind, cell of a table, brackets, numbers and length, in order; one without a counterpart
 * gets a row of its own, so that none is dropped. A line that says what is enclosed stands beside
 * that of the other language, wherever on its page it is.
 */
public final class Alignment {
    private final List<ImportedParagraph> paragraphs;
    private final List<ParagraphFeatures> rowFeatures;
    private final List<ParagraphFeatures> features;
    private final int enclosure;

    private Alignment(List<Row> rows, List<ImportedParagraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.rowFeatures = rows.stream().map(Row::first).map(ParagraphFeatures::of).toList();
        this.features = paragraphs.stream().map(ParagraphFeatures::of).toList();
        this.enclosure = onlyEnclosure(features);
    }

    /** The rows with the paragraphs of {@code language} added. */
    public static List<Row> add(
            List<Row> rows, List<ImportedParagraph> paragraphs, Language language) {
        Alignment alignment = new Alignment(rows, paragraphs);
        int[] partner = alignment.partners();
        List<Row> beside = new ArrayList<>(rows);
        for (int i = 0; i < paragraphs.size(); i++) {
            if (partner[i] >= 0) {
                Row row = rows.get(partner[i]);
                beside.set(partner[i], row.with(language, paragraphs.get(i)));
            }
        }
        List<Row> aligned = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (partner[i] < 0) {
                aligned.add(new Row(paragraphs.get(i), language));
            }
            while (next <= partner[i] && i != alignment.enclosure) {
                aligned.add(beside.get(next++));
            }
        }
        aligned.addAll(beside.subList(next, beside.size()));
        return aligned;
    }

    /** For each paragraph the index of its row, or -1; ascending but for what is enclosed. */
    private int[] partners() {
        int row = onlyEnclosure(rowFeatures);
        if (enclosure < 0 || row < 0) {
            return SequenceAlignment.of(features, rowFeatures, ParagraphFeatures::likeness);
        }
        int[] others =
                SequenceAlignment.of(
                        without(features, enclosure),
                        without(rowFeatures, row),
                        ParagraphFeatures::likeness);
        int[] partners = new int[paragraphs.size()];
        for (int i = 0; i < partners.length; i++) {
            int other = i == enclosure ? -1 : others[i < enclosure ? i : i - 1];
            partners[i] = other < row ? other : other + 1;
        }
        partners[enclosure] = row;
        return partners;
    }

    /** The line that says what is enclosed if there is only one, else -1. */
    private static int onlyEnclosure(List<ParagraphFeatures> features) {
        int found = -1;
        for (int i = 0; i < features.size(); i++) {
            if (features.get(i).enclosure()) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static List<ParagraphFeatures> without(List<ParagraphFeatures> all, int index) {
        List<ParagraphFeatures> rest = new ArrayList<>(all);
        rest.remove(index);
        return rest;
    }
}
