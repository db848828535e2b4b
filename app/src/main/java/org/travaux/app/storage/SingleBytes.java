package org.travaux.app.storage;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Guesses which single-byte encoding a text is in: among the Cyrillic ones by how the letters read
 * if the text is said to be Russian or Kazakh, which works for one sentence too; else by ICU.
 */
final class SingleBytes {
    /** Encodings that ICU's detector may name and an office may have used. */
    private static final Set<String> LIKELY =
            Set.of("windows-1251", "KOI8-R", "ISO-8859-5", "windows-1252", "ISO-8859-1");

    private static final List<String> CYRILLIC =
            List.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5");

    private static final String COMMON = "оеаинтсрвлдыәіұүөқғң";
    private static final int COMMON_LETTER = 3;
    private static final int LETTER = 1;
    private static final int ODD = -4;

    private SingleBytes() {}

    /** The text, read as what it most likely is, or nothing if it is like no text. */
    static @Nullable DecodedText guess(byte[] bytes, int sample, String language) {
        int length = Math.min(bytes.length, sample);
        boolean kazakh = language.equals("kk");
        if (kazakh || language.equals("ru")) {
            String name =
                    CYRILLIC.stream()
                            .max(
                                    Comparator.comparingInt(
                                            encoding ->
                                                    score(decode(bytes, length, encoding, kazakh))))
                            .orElseThrow();
            if (score(decode(bytes, length, name, kazakh)) > 0) {
                return guessed(bytes, name, kazakh);
            }
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, length));
        for (CharsetMatch match : detector.detectAll()) {
            if (LIKELY.contains(match.getName())) {
                return guessed(bytes, match.getName(), kazakh);
            }
        }
        return null;
    }

    private static DecodedText guessed(byte[] bytes, String name, boolean kazakh) {
        String text = decode(bytes, bytes.length, name, kazakh);
        boolean own = kazakh && name.equals("windows-1251");
        return new DecodedText(text, own ? Kazakh1048.NAME : name, false, 0);
    }

    private static String decode(byte[] bytes, int length, String name, boolean kazakh) {
        String text = new String(bytes, 0, length, Charset.forName(name));
        return kazakh && name.equals("windows-1251") ? Kazakh1048.ofWindows1251(text) : text;
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
