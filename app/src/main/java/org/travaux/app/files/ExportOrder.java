package org.travaux.app.files;

import org.travaux.app.docx.Phrases;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;
import org.travaux.markup.settle.Copy;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What is to be exported.
 *
 * @param language of documents that hold one
 * @param copy what a reading copy takes for granted
 */
public record ExportOrder(ExportKind kind, Language language, Copy copy) {
    /** An order of anything; a reading copy has the first alternatives. */
    public ExportOrder(ExportKind kind, Language language) {
        this(kind, language, new Copy.First());
    }

    /** What is said in it beside the draft's own words, in its language. */
    Phrases phrases() {
        return Sentences.in(language.tag())::say;
    }

    /** Writes the document. */
    public void write(DraftReading reading, OutputStream out) throws IOException {
        kind.write(reading, this, out);
    }
}
