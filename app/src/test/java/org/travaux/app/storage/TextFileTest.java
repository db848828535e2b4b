package org.travaux.app.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.storage.StorageException.Reason;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Text in whatever encoding it is. */
class TextFileTest {
    private static final Path NAME = Path.of("a.txt");
    private static final List<String> RUSSIAN =
            List.of(
                    "Реки",
                    "ПРОЕКТ РЕЗОЛЮЦИИ",
                    "Призывает [поощрять] (-КНР) [содействовать] (+РК, TCB)",
                    "1. Water (вода), 2. ...",
                    "Ёж ещё не съеден");

    private static DecodedText read(byte[] bytes, String language) throws StorageException {
        return TextFile.read(new ByteArrayInputStream(bytes), language, NAME);
    }

    private static Reason refused(byte[] bytes) {
        return assertThrows(StorageException.class, () -> read(bytes, "en")).reason();
    }

    static Stream<Arguments> cyrillic() {
        return RUSSIAN.stream()
                .flatMap(
                        text ->
                                Stream.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5")
                                        .map(encoding -> Arguments.of(encoding, text)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cyrillic")
    void a_short_russian_text_is_enough(String encoding, String text) throws StorageException {
        DecodedText decoded = read(text.getBytes(Charset.forName(encoding)), "ru");
        assertEquals(new DecodedText(text, encoding, false, 0), decoded);
    }

    @Test
    void every_kazakh_letter_is_read() throws StorageException {
        // The letters of KZ-1048 that windows-1251 lacks, in a word each.
        byte[] bytes =
                HexFormat.ofDelimiter(" ")
                        .parseHex(
                                "8d e0 20 8e e0 20 9d e0 20 9e e0 20 a1 eb f2 20 a2 eb f2 20 a3 eb"
                                    + " 20 a5 e7 20 aa fb eb 20 af e9 20 b4 e7 20 ba fb eb 20 bc eb"
                                    + " 20 bd 20 be 20 bf e9 20 b2 f1 20 b3 f1");
        assertEquals(
                "Қа Һа қа һа Ұлт ұлт Әл Өз Ғыл Үй өз ғыл әл Ң ң үй Іс іс",
                read(bytes, "kk").text());
        assertEquals("KZ-1048", read(bytes, "kk").encoding());
    }

    @Test
    void western_letters_are_read() throws StorageException {
        String text = "The café said “no” — and the naïve résumé of São Tomé says yes.";
        DecodedText decoded = read(text.getBytes(Charset.forName("windows-1252")), "en");
        assertEquals(text, decoded.text());
        assertFalse(decoded.certain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void utf_8_is_certain_in_any_language(String language) throws StorageException {
        for (String text :
                List.of(
                        "plain",
                        "реки",
                        "өзен",
                        "🌊",
                        "the rivers\u0000 and the seas",
                        "\u200fa\u200e")) {
            assertEquals(
                    new DecodedText(text, "UTF-8", true, 0),
                    read(text.getBytes(StandardCharsets.UTF_8), language));
        }
    }

    @Test
    void utf_16_keeps_every_unit() throws StorageException {
        String text = "реки и моря \ud83d [a] \udf0a\ud83c \u0000 и всё, что в них живёт";
        for (Charset encoding : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] unmarked = units(text, encoding);
            assertEquals(new DecodedText(text, encoding.name(), true, 0), read(unmarked, "ru"));
            byte[] marked = units("\ufeff" + text, encoding);
            assertEquals(new DecodedText(text, encoding.name(), true, 0), read(marked, "ru"));
        }
    }

    /** Unit by unit: an encoder would put a question mark for half a pair. */
    private static byte[] units(String text, Charset encoding) {
        byte[] bytes = new byte[text.length() * 2];
        int high = encoding.equals(StandardCharsets.UTF_16LE) ? 1 : 0;
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i + high] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1 - high] = (byte) text.charAt(i);
        }
        return bytes;
    }

    @Test
    void broken_characters_are_counted() throws StorageException {
        byte[] bytes = "Реки и моря".getBytes(StandardCharsets.UTF_8);
        bytes[2] = (byte) 0xFF;
        DecodedText decoded = read(bytes, "ru");
        assertTrue(decoded.text().startsWith("Р\ufffd") && decoded.text().endsWith("ки и моря"));
        assertEquals("UTF-8", decoded.encoding());
        assertFalse(decoded.certain());
        assertTrue(decoded.broken() >= 1 && decoded.broken() <= 2, decoded::toString);
    }

    @Test
    void what_is_no_text_is_told_apart() {
        assertEquals(Reason.EMPTY, refused(new byte[0]));
        assertEquals(Reason.EMPTY, refused(" \n\u00a0".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Reason.BINARY, refused(new byte[64]));
        assertEquals(Reason.BINARY, refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Reason.OFFICE_FILE, refused("{\\rtf1".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void a_file_too_large_for_memory_is_not_even_opened(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((1L << 30) + 1);
        }
        StorageException failure =
                assertThrows(StorageException.class, () -> TextFile.read(file, "en"));
        assertEquals(Reason.TOO_LARGE, failure.reason());
    }

    @Test
    void a_file_in_place_of_a_folder_is_not_found(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "x");
        StorageException failure =
                assertThrows(StorageException.class, () -> TextFile.read(file.resolve("b"), "en"));
        assertEquals(Reason.NOT_FOUND, failure.reason());
    }
}
