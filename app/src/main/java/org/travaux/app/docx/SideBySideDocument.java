package org.travaux.app.docx;

import org.travaux.app.docx.body.LanguageTable;
import org.travaux.app.docx.body.ParagraphWriter;
import org.travaux.app.docx.footnotes.FootnoteFinder;
import org.travaux.app.docx.footnotes.Footnotes;
import org.travaux.app.docx.footnotes.FootnotesPart;
import org.travaux.app.docx.numbering.CountedLabels;
import org.travaux.app.docx.numbering.Indents;
import org.travaux.app.docx.parts.Contents;
import org.travaux.app.docx.parts.DocumentWords;
import org.travaux.app.docx.parts.DocxPackage;
import org.travaux.app.docx.parts.HeaderAndFooter;
import org.travaux.app.docx.parts.KeptStyles;
import org.travaux.app.docx.parts.Page;
import org.travaux.app.docx.parts.Sheets;
import org.travaux.app.docx.parts.StyleSheet;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Several languages of a draft as a table in a Word document: a column a language, a row a
 * paragraph.
 */
public final class SideBySideDocument {
    private SideBySideDocument() {}

    /**
     * Writes the document with every language of the draft. The stream stays open.
     *
     * @param notices what nobody may miss about it, each in a sentence in the first language, at
     *     the head of every page
     * @throws IOException if the stream cannot be written to
     */
    public static void write(DraftReading reading, List<String> notices, OutputStream out)
            throws IOException {
        write(reading, reading.draft().languages(), notices, out);
    }

    /**
     * Writes the document with some languages, in the order given. The stream stays open.
     *
     * @param notices as above
     * @throws IllegalArgumentException if there is no language, or one that is not the draft's
     * @throws IOException if the stream cannot be written to
     */
    public static void write(
            DraftReading reading, List<Language> languages, List<String> notices, OutputStream out)
            throws IOException {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("no language to write");
        }
        languages.forEach(reading::in);
        Draft draft = reading.draft();
        String caption = DocumentWords.of(languages.getFirst()).languageVersions();
        HeaderAndFooter headerAndFooter =
                HeaderAndFooter.working(
                        draft, caption, languages.getFirst(), Page.LANDSCAPE, notices);
        Footnotes footnotes = FootnoteFinder.in(reading, languages);
        DocxPackage.write(
                out,
                new Contents(
                        draft,
                        new Sheets(headerAndFooter),
                        StyleSheet.TABLE,
                        new KeptStyles(draft.paragraphs()),
                        new CountedLabels(List.of(), new Indents(draft)),
                        xml ->
                                new LanguageTable(
                                                xml, reading, languages, footnotes, Page.LANDSCAPE)
                                        .write(),
                        FootnotesPart.of(
                                        footnotes,
                                        xml ->
                                                languages.stream()
                                                        .map(
                                                                language ->
                                                                        ParagraphWriter.negotiating(
                                                                                xml, reading,
                                                                                language))
                                                        .map(FootnotesPart.Writer.class::cast)
                                                        .toList())
                                .stream()
                                .toList()));
    }
}
