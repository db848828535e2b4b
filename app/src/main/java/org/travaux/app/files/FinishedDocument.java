package org.travaux.app.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.ProtectedDocument;
import org.travaux.app.docx.template.HouseTemplate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What every document goes through before it leaves: a house's looks, then a password. */
public final class FinishedDocument {
    private FinishedDocument() {}

    /**
     * Writes a document. The stream stays open.
     *
     * @param house whose looks it gets; null for those of this program
     * @param password without which it does not open; null if it opens for everybody
     * @param plain writes it before either
     * @throws IOException if the stream cannot be written to
     */
    public static void write(
            @Nullable HouseTemplate house,
            @Nullable String password,
            ProtectedDocument.Content plain,
            OutputStream out)
            throws IOException {
        ProtectedDocument.Content dressed =
                house == null ? plain : inner -> dress(house, plain, inner);
        if (password == null) {
            dressed.write(out);
        } else {
            ProtectedDocument.write(password, dressed, out);
        }
    }

    private static void dress(
            HouseTemplate house, ProtectedDocument.Content plain, OutputStream out)
            throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        plain.write(document);
        house.dress(document.toByteArray(), out);
    }
}
