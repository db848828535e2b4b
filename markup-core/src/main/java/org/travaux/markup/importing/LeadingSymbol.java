package org.travaux.markup.importing;

import org.travaux.markup.importing.recognition.DocumentMark;
import org.travaux.markup.importing.recognition.ImportedParagraph;
import org.travaux.markup.importing.source.GivenText;
import org.travaux.markup.importing.source.ImportSource;
import org.travaux.markup.importing.source.JoinedText;
import org.travaux.markup.importing.source.SourceText;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts without the document symbol that is their first line: it is the draft's, and would head the
 * text that is adopted as if it were agreed. Documents of Word say themselves what their lines are.
 *
 * @param symbol in the source language; empty if that text begins with none
 * @param remarks which lines were taken for it
 */
record LeadingSymbol(
        List<List<ImportedParagraph>> texts, String symbol, List<ImportRemark> remarks) {
    /** The paragraphs of texts, in the order of their sources. */
    static LeadingSymbol of(
            List<? extends ImportSource> sources, List<List<ImportedParagraph>> texts) {
        if (!begins(sources.getFirst(), texts.getFirst())) {
            return new LeadingSymbol(texts, "", List.of());
        }
        List<List<ImportedParagraph>> rest = new ArrayList<>();
        List<ImportRemark> remarks = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<ImportedParagraph> text = texts.get(i);
            if (!begins(sources.get(i), text)) {
                rest.add(text);
                continue;
            }
            rest.add(text.subList(1, text.size()));
            String symbol = symbol(text);
            if (!told.contains(symbol)) {
                told.add(symbol);
                remarks.add(new ImportRemark.Symbol(sources.get(i).language(), symbol));
            }
        }
        return new LeadingSymbol(rest, told.getFirst(), remarks);
    }

    private static boolean begins(ImportSource source, List<ImportedParagraph> text) {
        boolean plain =
                switch (source) {
                    case SourceText _ -> true;
                    case GivenText _ -> false;
                    case JoinedText(ImportSource cut) -> cut instanceof SourceText;
                };
        return plain
                && text.size() > 1
                && text.getFirst().label() == null
                && DocumentMark.isSymbol(symbol(text));
    }

    private static String symbol(List<ImportedParagraph> text) {
        return text.getFirst().text().text().strip();
    }
}
