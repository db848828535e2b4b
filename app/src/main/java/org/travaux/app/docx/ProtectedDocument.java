package org.travaux.app.docx;

import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/** A document that opens with a password only, encrypted as Word does it (AES-256, SHA-512). */
public final class ProtectedDocument {
    /** The longest password that Word takes, in characters. */
    public static final int LONGEST_PASSWORD = 255;

    private ProtectedDocument() {}

    /** Writes a document as if it were not protected. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; the stream stays open. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a document. The stream stays open.
     *
     * @param password not empty, at most {@link #LONGEST_PASSWORD} characters
     * @throws IOException if the stream cannot be written to, or the machine lacks the cipher
     */
    public static void write(String password, Content content, OutputStream out)
            throws IOException {
        try (PrivateFolder _ = new PrivateFolder();
                POIFSFileSystem file = new POIFSFileSystem()) {
            EncryptionInfo how =
                    new EncryptionInfo(
                            EncryptionMode.agile,
                            CipherAlgorithm.aes256,
                            HashAlgorithm.sha512,
                            -1,
                            -1,
                            ChainingMode.cbc);
            Encryptor encryptor = how.getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream stream = encryptor.getDataStream(file)) {
                content.write(stream);
            }
            file.writeFilesystem(out);
        } catch (GeneralSecurityException e) {
            throw new IOException("the document cannot be encrypted", e);
        }
    }
}
