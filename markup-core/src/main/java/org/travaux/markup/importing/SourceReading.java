package org.travaux.markup.importing;

import org.travaux.markup.data.Language;
import org.travaux.markup.importing.alignment.Row;
import org.travaux.markup.importing.recognition.Blocks;
import org.travaux.markup.importing.recognition.CutLines;
import org.travaux.markup.importing.recognition.ImportedParagraph;
import org.travaux.markup.importing.recognition.MarkdownComments;
import org.travaux.markup.importing.recognition.Recognition;
import org.travaux.markup.importing.source.GivenText;
import org.travaux.markup.importing.source.ImportSource;
import org.travaux.markup.importing.source.JoinedText;
import org.travaux.markup.importing.source.SourceText;
import org.travaux.markup.importing.source.TextFormat;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;

/** What is read out of one text to import, and what to know of it. */
final class SourceReading {
    private SourceReading() {}

    /**
     * The paragraphs of a text, recognised.
     *
     * @param alone whether the draft will have no other language
     */
    static List<ImportedParagraph> paragraphs(ImportSource source, Profile profile, boolean alone) {
        return switch (source) {
            case SourceText text ->
                    Recognition.of(Blocks.paragraphs(text.text(), text.format()), profile, alone);
            case GivenText text -> Recognition.given(text.paragraphs(), profile, alone);
            case JoinedText(ImportSource cut) -> CutLines.joined(paragraphs(cut, profile, alone));
        };
    }

    /** Comments that stand in a text. */
    static List<ImportRemark> comments(ImportSource source) {
        return switch (source) {
            case SourceText text when text.format() == TextFormat.MARKDOWN -> {
                List<ImportRemark> remarks = new ArrayList<>();
                for (MarkdownComments.Comment each : MarkdownComments.of(text.text()).comments()) {
                    remarks.add(
                            new ImportRemark.Comment(text.language(), each.where(), each.text()));
                }
                yield remarks;
            }
            case SourceText _, GivenText _ -> List.of();
            case JoinedText(ImportSource cut) -> comments(cut);
        };
    }

    /** Where paragraphs of a text that had to be recognised seem to be cut in two. */
    static List<ImportRemark> cuts(ImportSource source, List<Row> rows) {
        return switch (source) {
            case SourceText text -> cuts(text.language(), rows);
            case GivenText text ->
                    text.paragraphs().stream().anyMatch(each -> each.kind() == null)
                            ? cuts(text.language(), rows)
                            : List.of();
            case JoinedText(ImportSource cut) -> cuts(cut, rows);
        };
    }

    private static List<ImportRemark> cuts(Language language, List<Row> rows) {
        List<Integer> indices = new ArrayList<>();
        List<ImportedParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            MarkedText text = rows.get(i).texts().get(language);
            if (text != null) {
                indices.add(i);
                paragraphs.add(rows.get(i).first().withText(text));
            }
        }
        List<ImportRemark> remarks = new ArrayList<>();
        for (CutLines.Cut cut : CutLines.find(paragraphs)) {
            remarks.add(
                    new ImportRemark.CutParagraph(
                            language, indices.get(cut.first()), indices.get(cut.second())));
        }
        return remarks;
    }
}
