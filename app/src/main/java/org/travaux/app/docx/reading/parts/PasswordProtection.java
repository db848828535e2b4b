package org.travaux.app.docx.reading.parts;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.parts.WordException.Reason;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;

/** Documents that are protected by a password. What comes out of one stays in memory. */
public final class PasswordProtection {
    private static final int LARGEST = 100 << 20;

    private PasswordProtection() {}

    /**
     * The document in a compound file.
     *
     * @param password as it was typed, or null if nobody was asked yet
     * @throws WordException if it is no protected document, or the password is not its own
     */
    public static byte[] open(byte[] compound, @Nullable String password) throws WordException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(compound))) {
            DirectoryNode root = file.getRoot();
            if (!root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new WordException(Reason.OLD_OFFICE);
            }
            if (password == null) {
                throw new WordException(Reason.PASSWORD_NEEDED);
            }
            return decrypted(root, Decryptor.getInstance(new EncryptionInfo(file)), password);
        } catch (EncryptedDocumentException e) {
            throw new WordException(Reason.PROTECTION_UNKNOWN, "", e);
        } catch (IOException | RuntimeException e) {
            throw new WordException(Reason.DAMAGED, "", e);
        }
    }

    private static byte[] decrypted(DirectoryNode root, Decryptor decryptor, String password)
            throws IOException, WordException {
        try {
            if (!decryptor.verifyPassword(password)) {
                throw new WordException(Reason.PASSWORD_WRONG);
            }
            try (InputStream in = decryptor.getDataStream(root)) {
                byte[] document = in.readNBytes(LARGEST);
                if (in.read() >= 0) {
                    throw new WordException(Reason.TOO_LARGE, "100 MB");
                }
                return document;
            }
        } catch (GeneralSecurityException e) {
            throw new WordException(Reason.PROTECTION_UNKNOWN, "", e);
        }
    }
}
