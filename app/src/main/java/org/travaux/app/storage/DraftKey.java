package org.travaux.app.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What is kept of a draft in the program's own folders is called by this: so that somebody finds it
 * there, and no two drafts have the same.
 */
public final class DraftKey {
    private static final int LONGEST_NAME = 32;
    private static final int LENGTH = 16;

    private DraftKey() {}

    /** The one name of a file that may be called by several. */
    public static Path real(Path draft) {
        Path file = FileLinks.behindOrSelf(draft);
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.normalize();
        }
    }

    /**
     * What its things are called, {@code statement-0123456789abcdef}.
     *
     * @param real as {@link #real} says
     */
    public static String of(Path real) {
        String name = String.valueOf(real.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = (dot <= 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
        String letters = stem.replaceAll("[^\\p{L}\\p{N}]+", "-");
        return letters.substring(0, Math.min(letters.length(), LONGEST_NAME)) + "-" + digest(real);
    }

    private static String digest(Path real) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(real.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
