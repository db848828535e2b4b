package org.travaux.app.docx.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordDocument;
import org.travaux.app.docx.reading.parts.PasswordProtection;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordException.Reason;
import org.travaux.app.docx.reading.parts.WordPackage;
import org.travaux.markup.draft.records.Circulated;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Opens Word documents, whoever wrote them, and tells files of other programs apart. */
public final class WordFile {
    private static final long LARGEST_IN_MEMORY = 100L << 20;

    /** In so many bytes a web page has said that it is one. */
    private static final int LONGEST_OPENING = 1024;

    private static final Pattern WEB_PAGE = Pattern.compile("(?i)<!doctype html|<html\\b|<body\\b");

    private WordFile() {}

    /** What a file is, by how it begins. */
    private enum Kind {
        ZIP("PK\u0003\u0004"),
        EMPTY_ZIP("PK\u0005\u0006"),
        COMPOUND("\u00d0\u00cf\u0011\u00e0"),
        RICH_TEXT("{\\rtf"),
        PDF("%PDF"),
        OTHER("");

        private final String beginning;

        /** The bytes at the beginning, each as a character. */
        Kind(String beginning) {
            this.beginning = beginning;
        }

        static Kind of(byte[] bytes) {
            String read = new String(bytes, 0, Math.min(BEGINNING, bytes.length), ISO_8859_1);
            for (Kind kind : values()) {
                if (read.startsWith(kind.beginning)) {
                    return kind;
                }
            }
            return OTHER;
        }
    }

    /** How many bytes of a file tell what it is. */
    public static final int BEGINNING = 8;

    /** Whether a file that begins so is a document, of this program or another, and not text. */
    public static boolean isOne(byte[] beginning) {
        return Kind.of(beginning) != Kind.OTHER;
    }

    /**
     * Reads a document.
     *
     * @param password if it is protected; null if none was given
     * @throws WordException if it is none that can be read, and why
     * @throws IOException if the file can't be read at all
     */
    public static WordDocument read(Path file, @Nullable String password)
            throws WordException, IOException {
        return read(open(file, password));
    }

    /**
     * What a document was sent to a delegation as; null if it does not say so. Nothing else of it
     * is read.
     *
     * @throws WordException if it is no document that opens without a password, and why
     * @throws IOException if the file can't be read at all
     */
    public static @Nullable Circulated circulated(Path file) throws WordException, IOException {
        try (WordPackage parts = open(file, null)) {
            return DocumentReader.circulated(parts);
        }
    }

    /**
     * Opens a document to look at its parts.
     *
     * @param password if it is protected; null if none was given
     * @throws WordException if it is none that can be opened, and why
     * @throws IOException if the file can't be read at all
     */
    public static WordPackage open(Path file, @Nullable String password)
            throws WordException, IOException {
        byte[] beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = in.readNBytes(BEGINNING);
        }
        return switch (Kind.of(beginning)) {
            case ZIP, EMPTY_ZIP -> WordPackage.open(Files.newByteChannel(file));
            case COMPOUND -> {
                if (Files.size(file) > LARGEST_IN_MEMORY) {
                    throw new WordException(Reason.TOO_LARGE, "100 MB");
                }
                yield open(Files.readAllBytes(file), password);
            }
            case RICH_TEXT, PDF -> throw other(Kind.of(beginning));
            case OTHER -> throw none(file);
        };
    }

    /** Why a file is no document of any kind, by its name or its first words. */
    private static WordException none(Path file) throws IOException {
        Path name = file.getFileName();
        if (name != null && name.toString().startsWith("~$")) {
            return new WordException(Reason.LOCK_FILE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            String begins = new String(in.readNBytes(LONGEST_OPENING), ISO_8859_1);
            boolean page = WEB_PAGE.matcher(begins.replace("\0", "")).find();
            return new WordException(page ? Reason.WEB_PAGE : Reason.NO_DOCUMENT);
        }
    }

    /**
     * Reads a document out of a stream, to its end.
     *
     * @param password if it is protected; null if none was given
     * @throws WordException if it is none that can be read, and why
     * @throws IOException if the stream can't be read
     */
    public static WordDocument read(InputStream in, @Nullable String password)
            throws WordException, IOException {
        byte[] bytes = in.readNBytes((int) LARGEST_IN_MEMORY);
        if (in.read() >= 0) {
            throw new WordException(Reason.TOO_LARGE, "100 MB");
        }
        return read(bytes, password);
    }

    /**
     * Reads a document that is in memory.
     *
     * @param password if it is protected; null if none was given
     * @throws WordException if it is none that can be read, and why
     */
    public static WordDocument read(byte[] bytes, @Nullable String password) throws WordException {
        return read(open(bytes, password));
    }

    private static WordPackage open(byte[] bytes, @Nullable String password) throws WordException {
        Kind kind = Kind.of(bytes);
        return switch (kind) {
            case ZIP, EMPTY_ZIP -> WordPackage.open(new SeekableInMemoryByteChannel(bytes));
            case COMPOUND ->
                    WordPackage.open(
                            new SeekableInMemoryByteChannel(
                                    PasswordProtection.open(bytes, password)));
            case RICH_TEXT, PDF, OTHER -> throw other(kind);
        };
    }

    private static WordException other(Kind kind) {
        return new WordException(
                switch (kind) {
                    case RICH_TEXT -> Reason.RICH_TEXT;
                    case PDF -> Reason.PDF;
                    case ZIP, EMPTY_ZIP, COMPOUND, OTHER -> Reason.NO_DOCUMENT;
                });
    }

    private static WordDocument read(WordPackage opened) throws WordException {
        try (WordPackage parts = opened) {
            return DocumentReader.read(parts);
        } catch (IOException e) {
            throw new WordException(Reason.DAMAGED, "", e);
        }
    }
}
