package org.travaux.app.docx.body;

import org.travaux.app.docx.footnotes.FootnoteFinder;
import org.travaux.app.docx.footnotes.Footnotes;
import org.travaux.app.docx.footnotes.FootnotesPart;
import org.travaux.app.docx.numbering.CountedLabels;
import org.travaux.app.docx.numbering.Indents;
import org.travaux.app.docx.parts.Contents;
import org.travaux.app.docx.parts.DocxPackage;
import org.travaux.app.docx.parts.HeaderAndFooter;
import org.travaux.app.docx.parts.KeptStyles;
import org.travaux.app.docx.parts.Sheets;
import org.travaux.app.docx.parts.StyleSheet;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The pages of a document in one language: paragraph after paragraph, numbered and indented, and
 * its tables.
 */
public final class Pages {
    /** How paragraphs are written. */
    public interface Manner {
        /** A writer of paragraphs of one language to a part. */
        ParagraphWriter writer(Xml xml, DraftReading reading, Language language);
    }

    private Pages() {}

    /**
     * Writes a document. The stream stays open.
     *
     * @param headerAndFooter of every page, without what the draft says of it
     * @throws IOException if the stream cannot be written to
     */
    public static void write(
            DraftReading reading, HeaderAndFooter headerAndFooter, Manner manner, OutputStream out)
            throws IOException {
        Language language = headerAndFooter.language();
        Sheets sheets = new Sheets(headerAndFooter.with(reading.draft()));
        boolean tight = reading.draft().look().spacing() != null;
        Indents indents = new Indents(reading.draft());
        CountedLabels numbering = new CountedLabels(reading.draft().paragraphs(), indents);
        Footnotes footnotes = FootnoteFinder.in(reading, List.of(language));
        DocxPackage.write(
                out,
                new Contents(
                        reading.draft(),
                        sheets,
                        StyleSheet.FULL_PAGE,
                        new KeptStyles(reading.draft().paragraphs()),
                        numbering,
                        xml -> {
                            ParagraphWriter paragraphs =
                                    manner.writer(xml, reading, language).with(footnotes, 0);
                            List<Paragraph> all = reading.draft().paragraphs();
                            List<Integer> body = footnotes.without(all.size());
                            List<Paragraph> shown = body.stream().map(all::get).toList();
                            new TextBody(xml, shown, language, sheets, tight)
                                    .write(
                                            i ->
                                                    paragraphs.write(
                                                            body.get(i),
                                                            indents.of(shown.get(i)),
                                                            numbering.of(body.get(i))));
                        },
                        FootnotesPart.of(
                                        footnotes,
                                        xml -> List.of(manner.writer(xml, reading, language)))
                                .stream()
                                .toList()));
    }
}
