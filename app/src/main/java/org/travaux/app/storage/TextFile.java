package org.travaux.app.storage;

import org.jspecify.annotations.Nullable;
import org.travaux.app.storage.StorageException.Reason;
import org.travaux.markup.text.Space;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads text in whatever encoding it is: UTF-8 and UTF-16 with or without a mark, and by a guess
 * the single-byte encodings of Russian and Kazakh offices.
 */
public final class TextFile {
    private static final long LARGEST = 1L << 30;
    private static final int SAMPLE = 1 << 16;

    /** The byte order mark. */
    private static final char MARK = '\ufeff';

    /** So many times more characters are sound than broken in a file that was damaged. */
    private static final int SOUND = 2;

    private TextFile() {}

    /**
     * Reads a file.
     *
     * @param language the tag of the language that the text is in: Kazakh letters have an encoding
     *     of their own that looks like the Russian one
     * @throws StorageException if it can't be read, or is not text
     */
    public static DecodedText read(Path file, String language) throws StorageException {
        if (Files.isDirectory(file)) {
            throw new StorageException(Reason.IS_A_FOLDER, file, null);
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new StorageException(Reason.TOO_LARGE, file, null);
            }
            return decode(Files.readAllBytes(file), language, file);
        } catch (IOException e) {
            throw StorageException.of(e, file);
        }
    }

    /** Reads a stream to its end, as {@link #read(Path, String)} reads a file. */
    public static DecodedText read(InputStream in, String language, Path name)
            throws StorageException {
        try {
            return decode(in.readAllBytes(), language, name);
        } catch (IOException e) {
            throw StorageException.of(e, name);
        }
    }

    private static DecodedText decode(byte[] bytes, String language, Path file)
            throws StorageException {
        requireText(bytes, file);
        DecodedText decoded = decodeUnicode(bytes);
        if (decoded != null
                && decoded.encoding().equals(StandardCharsets.UTF_8.name())
                && controls(bytes) > Math.min(bytes.length, SAMPLE) / 10) {
            throw new StorageException(Reason.BINARY, file, null);
        }
        if (decoded == null) {
            decoded = guess(bytes, language, file);
        }
        if (isBlank(decoded.text())) {
            throw new StorageException(Reason.EMPTY, file, null);
        }
        return decoded;
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Space.is(c) || c == MARK);
    }

    private static void requireText(byte[] bytes, Path file) throws StorageException {
        boolean zip = startsWith(bytes, 'P', 'K', 3, 4);
        boolean compound = startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
        boolean rtf = startsWith(bytes, '{', '\\', 'r', 't', 'f');
        if (zip || compound || rtf) {
            throw new StorageException(Reason.OFFICE_FILE, file, null);
        }
        boolean known =
                startsWith(bytes, '%', 'P', 'D', 'F')
                        || startsWith(bytes, 0x89, 'P', 'N', 'G')
                        || startsWith(bytes, 0xFF, 0xD8, 0xFF)
                        || startsWith(bytes, 0x1F, 0x8B);
        if (known) {
            throw new StorageException(Reason.BINARY, file, null);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable DecodedText decodeUnicode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset unmarked = unmarkedUtf16(bytes);
        if (unmarked != null) {
            return utf16(bytes, 0, unmarked);
        }
        return strict(bytes, 0, StandardCharsets.UTF_8);
    }

    private static @Nullable DecodedText strict(byte[] bytes, int from, Charset encoding) {
        try {
            String text =
                    encoding.newDecoder()
                            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                            .toString();
            return new DecodedText(text, encoding.name(), true, 0);
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Unit by unit, as a decoder would not: it would drop half a surrogate pair. */
    private static DecodedText utf16(byte[] bytes, int from, Charset encoding) {
        int high = encoding.equals(StandardCharsets.UTF_16LE) ? 1 : 0;
        StringBuilder text = new StringBuilder(bytes.length / 2);
        for (int i = from; i + 1 < bytes.length; i += 2) {
            text.append((char) ((bytes[i + high] & 0xFF) << 8 | (bytes[i + 1 - high] & 0xFF)));
        }
        return new DecodedText(text.toString(), encoding.name(), true, 0);
    }

    /**
     * UTF-16 without a mark shows in the high bytes of its spaces and Latin or Cyrillic letters.
     */
    private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int little = 0;
        int big = 0;
        for (int i = 0; i < length; i += 2) {
            little += isHighByte(bytes[i + 1]) ? 1 : 0;
            big += isHighByte(bytes[i]) ? 1 : 0;
        }
        int units = length / 2;
        if (units < 4 || bytes.length % 2 == 1 || little == big) {
            return null;
        }
        if (little > big) {
            return little > units * 9 / 10 ? StandardCharsets.UTF_16LE : null;
        }
        return big > units * 9 / 10 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isHighByte(byte b) {
        return b == 0 || b == 4;
    }

    private static DecodedText guess(byte[] bytes, String language, Path file)
            throws StorageException {
        if (controls(bytes) > Math.min(bytes.length, SAMPLE) / 100) {
            throw new StorageException(Reason.BINARY, file, null);
        }
        DecodedText damaged = damagedUtf8(bytes);
        DecodedText guessed =
                damaged != null ? damaged : SingleBytes.guess(bytes, SAMPLE, language);
        if (guessed == null) {
            throw new StorageException(Reason.BINARY, file, null);
        }
        return guessed;
    }

    /** A few broken bytes do not make a UTF-8 file one of another encoding. */
    private static @Nullable DecodedText damagedUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int broken = 0;
        int whole = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            broken += c == '\uFFFD' ? 1 : 0;
            whole += c >= 0x80 && c != '\uFFFD' ? 1 : 0;
        }
        return whole > broken * SOUND
                ? new DecodedText(text, StandardCharsets.UTF_8.name(), false, broken)
                : null;
    }

    /** How many control characters that no text holds stand in the beginning of a file. */
    private static int controls(byte[] bytes) {
        int controls = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            controls += b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        return controls;
    }
}
