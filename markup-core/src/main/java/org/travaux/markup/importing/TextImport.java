package org.travaux.markup.importing;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.importing.alignment.Alignment;
import org.travaux.markup.importing.alignment.Row;
import org.travaux.markup.importing.recognition.ImportedParagraph;
import org.travaux.markup.importing.recognition.Labels;
import org.travaux.markup.importing.recognition.Recognition;
import org.travaux.markup.importing.source.GivenParagraph;
import org.travaux.markup.importing.source.GivenRow;
import org.travaux.markup.importing.source.ImportSource;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes a draft of one text, or of one text a language. The same texts give the same draft, ids
 * included.
 */
public final class TextImport {
    private TextImport() {}

    /**
     * Imports texts; the first is in the source language.
     *
     * @param profile the name of the notation they are written in
     * @throws IllegalArgumentException if there is no text, or two are in one language
     */
    public static ImportResult read(String profile, List<? extends ImportSource> sources) {
        List<Language> languages = sources.stream().map(ImportSource::language).toList();
        if (languages.isEmpty() || languages.stream().distinct().count() < languages.size()) {
            throw new IllegalArgumentException("one text a language, and at least one");
        }
        List<ImportRemark> remarks = new ArrayList<>();
        Profile notation = notation(profile);
        boolean alone = sources.size() == 1;
        List<List<ImportedParagraph>> read = new ArrayList<>();
        for (ImportSource source : sources) {
            read.add(SourceReading.paragraphs(source, notation, alone));
        }
        LeadingSymbol symbol = LeadingSymbol.of(sources, read);
        List<List<ImportedParagraph>> texts = symbol.texts();
        remarks.addAll(symbol.remarks());
        List<Row> rows =
                texts.getFirst().stream()
                        .map(paragraph -> new Row(paragraph, languages.getFirst()))
                        .toList();
        for (int i = 1; i < sources.size(); i++) {
            rows = Alignment.add(rows, texts.get(i), languages.get(i));
        }
        remarks.addAll(counts(languages, texts));
        for (int i = 0; i < rows.size(); i++) {
            Language language = rows.get(i).firstLanguage();
            if (!language.equals(languages.getFirst())) {
                remarks.add(new ImportRemark.Unmatched(language, i));
            }
        }
        remarks.addAll(ImportRemark.LabelsDiffer.in(rows));
        for (ImportSource source : sources) {
            remarks.addAll(SourceReading.cuts(source, rows));
            remarks.addAll(SourceReading.comments(source));
        }
        ImportResult made = draft(profile, languages, rows, seed(read), remarks);
        return symbol.symbol().isEmpty()
                ? made
                : new ImportResult(made.draft().withSymbol(symbol.symbol()), remarks);
    }

    private static List<ImportRemark> counts(
            List<Language> languages, List<List<ImportedParagraph>> texts) {
        int source = texts.getFirst().size();
        List<ImportRemark> remarks = new ArrayList<>();
        for (int i = 1; i < texts.size(); i++) {
            if (texts.get(i).size() != source) {
                remarks.add(
                        new ImportRemark.CountsDiffer(
                                languages.get(i),
                                texts.get(i).size(),
                                languages.getFirst(),
                                source));
            }
        }
        return remarks;
    }

    /**
     * Imports a text that holds several languages, one after the other or by turns.
     *
     * @param profile the name of the notation it is written in
     * @param languages those that it is in; the first is the source language. One of them may be
     *     missing in the text: that is a remark
     * @param source the text; the language that it says it is in does not count
     * @throws IllegalArgumentException if there is no language, or one is given twice
     */
    public static ImportResult several(
            String profile, List<Language> languages, ImportSource source) {
        if (languages.isEmpty() || languages.stream().distinct().count() < languages.size()) {
            throw new IllegalArgumentException("at least one language, none of them twice");
        }
        LevelText level = LevelText.of(SeveralTexts.of(source, notation(profile)), languages, true);
        List<ImportRemark> remarks = new ArrayList<>(level.remarks());
        remarks.addAll(SourceReading.comments(source));
        return draft(profile, languages, level.rows(), level.seed(), remarks);
    }

    /**
     * Imports a text whose languages stand beside each other; the first is the source language.
     *
     * @param profile the name of the notation it is written in
     * @throws IllegalArgumentException if there is no language
     */
    public static ImportResult rows(
            String profile, List<Language> languages, List<GivenRow> given) {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("at least one language");
        }
        List<GivenParagraph> named = given.stream().map(GivenRow::first).toList();
        List<ImportedParagraph> first =
                Recognition.given(named, notation(profile), languages.size() == 1);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            rows.add(row(given.get(i), first.get(i)));
        }
        List<ImportRemark> remarks = ImportRemark.LabelsDiffer.in(rows);
        return draft(profile, languages, rows, seed(List.of(first)), remarks);
    }

    /** The texts without the label that was found at the beginning of the first. */
    private static Row row(GivenRow given, ImportedParagraph first) {
        Map<Language, MarkedText> texts = new LinkedHashMap<>();
        Map<Language, ParagraphLabel> labels = new LinkedHashMap<>();
        boolean labelled = given.label() == null && given.kind() == null && first.label() != null;
        given.texts()
                .forEach(
                        (language, text) -> {
                            Labels.Found label = labelled ? Labels.find(text.text()) : null;
                            if (label == null || label.series() == Labels.Series.DIVISION) {
                                texts.put(language, text);
                            } else {
                                texts.put(language, label.rest(text));
                                labels.put(language, new ParagraphLabel(label.text()));
                            }
                        });
        Row row = new Row(first, texts);
        for (Map.Entry<Language, ParagraphLabel> each : labels.entrySet()) {
            row = row.labelledToo(each.getKey(), each.getValue());
        }
        return row;
    }

    private static ImportResult draft(
            String profile,
            List<Language> languages,
            List<Row> rows,
            long seed,
            List<ImportRemark> remarks) {
        Ids ids = new Ids(new SplittableRandom(seed));
        List<Paragraph> paragraphs = rows.stream().map(row -> row.paragraph(ids)).toList();
        Draft draft = Draft.of(profile, languages, paragraphs);
        return new ImportResult(DraftReading.of(draft).withIdentities(ids), remarks);
    }

    private static Profile notation(String profile) {
        return Profiles.find(profile).orElseGet(Profiles::usual);
    }

    static long seed(List<List<ImportedParagraph>> texts) {
        long seed = 1;
        for (List<ImportedParagraph> text : texts) {
            for (ImportedParagraph paragraph : text) {
                seed = seed * 31 + paragraph.text().text().hashCode();
            }
        }
        return seed;
    }
}
