package org.travaux.app.storage;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.WrittenLanguage;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;

/**
 * Guesses which single-byte encoding a text is in: among those of its language by how the letters
 * read if it has any, as Russian and Kazakh have, which works for one sentence too; else by ICU.
 */
final class SingleBytes {
    /** Encodings that ICU's detector may name and an office may have used. */
    private static final Set<String> LIKELY =
            Set.of("windows-1251", "KOI8-R", "ISO-8859-5", "windows-1252", "ISO-8859-1");

    private static final String COMMON = "оеаинтсрвлдыәіұүөқғң";
    private static final int COMMON_LETTER = 3;
    private static final int LETTER = 1;
    private static final int ODD = -4;

    private SingleBytes() {}

    /** The text, read as what it most likely is, or nothing if it is like no text. */
    static @Nullable DecodedText guess(byte[] bytes, int sample, String language) {
        int length = Math.min(bytes.length, sample);
        WrittenLanguage known = WrittenLanguage.of(language);
        if (known != null && !known.encodings().isEmpty()) {
            String name =
                    known.encodings().stream()
                            .max(
                                    Comparator.comparingInt(
                                            encoding -> score(decode(bytes, length, encoding))))
                            .orElseThrow();
            if (score(decode(bytes, length, name)) > 0) {
                return guessed(bytes, name);
            }
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, length));
        for (CharsetMatch match : detector.detectAll()) {
            if (LIKELY.contains(match.getName())) {
                return guessed(bytes, inLanguage(match.getName(), known));
            }
        }
        return null;
    }

    /** KZ-1048 where it is the language's; nobody else tells it from windows-1251. */
    private static String inLanguage(String encoding, @Nullable WrittenLanguage language) {
        boolean own = language != null && language.encodings().contains(Kazakh1048.NAME);
        return own && encoding.equals(Kazakh1048.LIKE) ? Kazakh1048.NAME : encoding;
    }

    private static DecodedText guessed(byte[] bytes, String name) {
        return new DecodedText(decode(bytes, bytes.length, name), name, false, 0);
    }

    private static String decode(byte[] bytes, int length, String name) {
        boolean own = name.equals(Kazakh1048.NAME);
        String charset = own ? Kazakh1048.LIKE : name;
        String text = new String(bytes, 0, length, Charset.forName(charset));
        return own ? Kazakh1048.ofWindows1251(text) : text;
    }

    /** Words in lower case, or all in capitals, of common letters; no signs between the letters. */
    private static int score(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            boolean cyrillic = c >= '\u0400' && c <= '\u04FF';
            boolean swapped = Character.isUpperCase(c) && Character.isLowerCase(before);
            if (swapped || (!cyrillic && Character.isLetter(before))) {
                score += ODD;
            } else if (cyrillic) {
                boolean common = COMMON.indexOf(Character.toLowerCase(c)) >= 0;
                score += common ? COMMON_LETTER : LETTER;
            }
        }
        return score;
    }
}
