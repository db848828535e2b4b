package org.travaux.app.docx;

import org.travaux.app.docx.body.Pages;
import org.travaux.app.docx.body.ParagraphWriter;
import org.travaux.app.docx.parts.DocumentWords;
import org.travaux.app.docx.parts.HeaderAndFooter;
import org.travaux.app.docx.parts.Page;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The negotiating text of one language as a Word document, to be printed and to be worked in: real
 * styles, real numbering, brackets and positions set apart.
 */
public final class NegotiatingDocument {
    private NegotiatingDocument() {}

    /**
     * Writes the document. The stream stays open.
     *
     * @param notices what nobody may miss about it, each in a sentence in the document's language,
     *     at the head of every page
     * @throws IllegalArgumentException if the language is not one of the draft's
     * @throws IOException if the stream cannot be written to
     */
    public static void write(
            DraftReading reading, Language language, List<String> notices, OutputStream out)
            throws IOException {
        reading.in(language);
        String caption = DocumentWords.of(language).negotiatingText();
        HeaderAndFooter head =
                HeaderAndFooter.working(reading.draft(), caption, language, Page.PORTRAIT, notices);
        Pages.write(reading, head, ParagraphWriter::negotiating, out);
    }
}
