package org.travaux.app.docx;

import org.travaux.app.docx.body.Pages;
import org.travaux.app.docx.body.ParagraphWriter;
import org.travaux.app.docx.footnotes.Unreferred;
import org.travaux.app.docx.parts.HeaderAndFooter;
import org.travaux.app.docx.parts.Page;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.settle.adoption.CleanDraft;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The adopted text of one language as a Word document, with nothing in it but the text: a note
 * whose mark was settled away, so that nothing refers to it, is not in it.
 */
public final class CleanDocument {
    private CleanDocument() {}

    /**
     * Writes the document. The stream stays open.
     *
     * @throws IllegalArgumentException if something is open in that language, or it is not one of
     *     the draft's
     * @throws IOException if the stream cannot be written to
     */
    public static void write(DraftReading reading, Language language, OutputStream out)
            throws IOException {
        DraftReading clean =
                DraftReading.of(Unreferred.leaveOut(CleanDraft.of(reading, language), language));
        writeAsIs(clean, language, out);
    }

    /**
     * Writes a text that was never negotiated, in which a bracket is only a bracket. The stream
     * stays open.
     *
     * @throws IllegalArgumentException if the language is not one of the draft's
     * @throws IOException if the stream cannot be written to
     */
    public static void writeAsIs(DraftReading reading, Language language, OutputStream out)
            throws IOException {
        HeaderAndFooter head =
                new HeaderAndFooter(reading.draft().symbol(), "", language, Page.PORTRAIT);
        Pages.write(reading, head, ParagraphWriter::clean, out);
    }
}
