package org.travaux.markup.importing;

import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
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
    public static ImportResult read(String profile, List<SourceText> sources) {
        List<Language> languages = sources.stream().map(SourceText::language).toList();
        if (languages.isEmpty() || languages.stream().distinct().count() < languages.size()) {
            throw new IllegalArgumentException("one text a language, and at least one");
        }
        Ids ids = new Ids(new SplittableRandom(seed(sources)));
        List<ImportRemark> remarks = new ArrayList<>();
        List<Row> rows =
                recognise(sources.getFirst()).stream()
                        .map(paragraph -> new Row(paragraph, languages.getFirst()))
                        .toList();
        for (SourceText source : sources.subList(1, sources.size())) {
            rows =
                    Alignment.add(
                            rows,
                            recognise(source),
                            source.language(),
                            languages.getFirst(),
                            remarks);
        }
        List<Paragraph> paragraphs = rows.stream().map(row -> row.paragraph(ids)).toList();
        Draft draft = Draft.of(profile, languages, paragraphs);
        return new ImportResult(DraftReading.of(draft).withIdentities(ids), remarks);
    }

    private static List<ImportedParagraph> recognise(SourceText source) {
        return Recognition.of(Blocks.paragraphs(source.text(), source.format()));
    }

    private static long seed(List<SourceText> sources) {
        long seed = 1;
        for (SourceText source : sources) {
            seed = seed * 31 + source.text().hashCode();
        }
        return seed;
    }

    /** A row in the making: the paragraph that names it, and its text in each language so far. */
    record Row(ImportedParagraph first, Map<Language, MarkedText> texts) {
        Row(ImportedParagraph paragraph, Language language) {
            this(paragraph, Map.of(language, paragraph.text()));
        }

        Row with(Language language, MarkedText text) {
            Map<Language, MarkedText> more = new LinkedHashMap<>(texts);
            more.put(language, text);
            return new Row(first, more);
        }

        Paragraph paragraph(Ids ids) {
            return Paragraph.of(ids.next('p'), first.kind(), first.label(), first.level(), texts);
        }
    }
}
