package org.travaux.app.docx;

import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The negotiating text of one language as a Word document, to be printed and to be worked in: real
 * styles, real numbering, brackets and positions set apart.
 */
public final class NegotiatingDocument {
    private NegotiatingDocument() {}

    /**
     * Writes the document. The stream stays open.
     *
     * @throws IllegalArgumentException if the language is not one of the draft's
     * @throws IOException if the stream cannot be written to
     */
    public static void write(DraftReading reading, Language language, OutputStream out)
            throws IOException {
        reading.in(language);
        String caption = DocumentWords.of(language).negotiatingText();
        PageFurniture furniture =
                new PageFurniture(reading.draft().symbol(), caption, language, Page.PORTRAIT);
        Indents indents = new Indents(reading.draft());
        Numbering numbering = new Numbering(reading.draft().paragraphs(), indents);
        DocxPackage.write(
                out,
                reading.draft(),
                furniture,
                StyleSheet.FULL_PAGE,
                numbering,
                xml -> {
                    ParagraphWriter paragraphs = new ParagraphWriter(xml, reading, language);
                    for (int i = 0; i < reading.draft().paragraphs().size(); i++) {
                        Indent indent = indents.of(reading.draft().paragraphs().get(i));
                        paragraphs.write(i, indent, numbering.of(i));
                    }
                });
    }
}
