package org.travaux.app.installer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells whether files arrived as they were sent. */
final class Checksums {
    /** The name that {@code sha256sum --check} is given. */
    static final String FILE = "SHA256SUMS";

    private Checksums() {}

    /** Writes the sums of all files in a folder, not of folders in it, into a file there. */
    static void write(Path folder) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (Path file : ProgramImage.files(folder)) {
            if (Files.isRegularFile(file)) {
                sums.append(of(file, "SHA-256")).append("  ").append(file.getFileName());
                sums.append('\n');
            }
        }
        Files.writeString(folder.resolve(FILE), sums);
    }

    /**
     * The sum of a file, in hexadecimal digits.
     *
     * @param algorithm as Java names it
     */
    static String of(Path file, String algorithm) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
