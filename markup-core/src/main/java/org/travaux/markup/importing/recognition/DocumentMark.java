package org.travaux.markup.importing.recognition;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a document is marked with and says nothing of its text: {@code LIMITED}, {@code ORIGINAL:
 * ENGLISH}, a symbol. However large it is written, it is no heading.
 */
public final class DocumentMark {
    private static final int LONGEST = 80;

    /** {@code A/80/L.13}, {@code SOC/2024/DRAFT/4/Rev.3}, with a date or nothing behind it. */
    private static final Pattern SYMBOL =
            Pattern.compile("\\p{Lu}[\\p{Lu}\\d.()-]*(?:/[\\p{L}\\d.()*-]+)+[*]{0,2}");

    private DocumentMark() {}

    /** Whether a line is nothing but the symbol of a document, which has a number in it. */
    public static boolean isSymbol(String line) {
        return line.length() <= LONGEST
                && SYMBOL.matcher(line).matches()
                && line.chars().anyMatch(Character::isDigit);
    }

    /** Whether a paragraph is such a mark. */
    static boolean is(String paragraph) {
        String line = paragraph.strip();
        if (line.length() > LONGEST) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        ImportWords words = ImportWords.all();
        return words.marks().contains(lower)
                || words.markOpenings().stream().anyMatch(lower::startsWith)
                || PageLine.is(line)
                || SYMBOL.matcher(line).matches();
    }
}
