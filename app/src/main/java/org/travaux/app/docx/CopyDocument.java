package org.travaux.app.docx;

import org.travaux.app.docx.body.Pages;
import org.travaux.app.docx.body.ParagraphWriter;
import org.travaux.app.docx.footnotes.Unreferred;
import org.travaux.app.docx.parts.DocumentPhrases;
import org.travaux.app.docx.parts.HeaderAndFooter;
import org.travaux.app.docx.parts.Page;
import org.travaux.app.docx.revisions.AuthorNames;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.settle.preview.ReadingCopy;

import java.io.IOException;
import java.io.OutputStream;

/** A text that is not agreed as a Word document that says so on every page. */
public final class CopyDocument {
    private CopyDocument() {}

    /**
     * Writes a reading copy. The stream stays open.
     *
     * @throws IllegalArgumentException if the language is not one of the draft's
     * @throws IOException if the stream cannot be written to
     */
    public static void write(
            DraftReading reading,
            Language language,
            ReadingCopy copy,
            DocumentPhrases phrases,
            OutputStream out)
            throws IOException {
        AuthorNames names = new AuthorNames(reading.notation().delegations(), language, phrases);
        String notice =
                switch (copy) {
                    case ReadingCopy.First() -> phrases.say("printed.copy.first");
                    case ReadingCopy.Last() -> phrases.say("printed.copy.last");
                    case ReadingCopy.NoNames() -> phrases.say("printed.copy.noNames");
                    case ReadingCopy.WouldHave(String code) ->
                            phrases.say("printed.copy.wouldHave", names.name(code));
                    case ReadingCopy.Base() -> phrases.say("printed.copy.base");
                    case ReadingCopy.CopyOf(String code) ->
                            phrases.say("printed.copy.copyOf", names.name(code));
                };
        write(reading, language, copy, phrases.say("printed.copy"), notice, out);
    }

    /**
     * Writes the text in its brackets for anybody, without who wants what. The stream stays open.
     *
     * @throws IllegalArgumentException if the language is not one of the draft's
     * @throws IOException if the stream cannot be written to
     */
    public static void writePublic(
            DraftReading reading, Language language, DocumentPhrases phrases, OutputStream out)
            throws IOException {
        write(
                reading,
                language,
                new ReadingCopy.NoNames(),
                phrases.say("printed.public"),
                phrases.say("printed.public.notice"),
                out);
    }

    private static void write(
            DraftReading reading,
            Language language,
            ReadingCopy copy,
            String caption,
            String notice,
            OutputStream out)
            throws IOException {
        Draft settled = Unreferred.leaveOut(copy.of(reading, language), language, reading);
        DraftReading read = DraftReading.of(settled);
        HeaderAndFooter head =
                new HeaderAndFooter(settled.symbol(), caption, language, Page.PORTRAIT, notice);
        Pages.write(read, head, ParagraphWriter::negotiating, out);
    }
}
