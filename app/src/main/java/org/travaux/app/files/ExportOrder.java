package org.travaux.app.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.Phrases;
import org.travaux.app.docx.ProtectedDocument;
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
 * @param password without which the document does not open; null if it opens for everybody
 */
public record ExportOrder(
        ExportKind kind, Language language, Copy copy, @Nullable String password) {
    /** An order of anything that opens for everybody; a reading copy has the first alternatives. */
    public ExportOrder(ExportKind kind, Language language) {
        this(kind, language, new Copy.First(), null);
    }

    /** What is said in it beside the draft's own words, in its language. */
    Phrases phrases() {
        return Sentences.in(language.tag())::say;
    }

    /** Writes the document. */
    public void write(DraftReading reading, OutputStream out) throws IOException {
        if (password == null) {
            kind.write(reading, this, out);
        } else {
            ProtectedDocument.write(password, inner -> kind.write(reading, this, inner), out);
        }
    }
}
