package org.travaux.markup.importing.languages;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;

import java.util.Locale;

/**
 * A paragraph of a file that may hold several languages.
 *
 * @param index where it stands among the paragraphs of the file
 * @param text its words, with the marks that they were written with
 * @param joined whether it is in the language of the paragraph before it, as cells of a table are
 */
public record FileParagraph(int index, String text, boolean joined, LanguageEvidence evidence) {
    private static final int LONGEST_HEADING = 200;
    private static final int FEWEST_LETTERS = 8;

    /** A paragraph with what its words tell of its language. */
    public static FileParagraph of(int index, String text, boolean joined) {
        return new FileParagraph(index, text, joined, LanguageEvidence.of(text));
    }

    /** The language that it seems to be in, or null if nothing tells. */
    public @Nullable Language language() {
        return evidence.language();
    }

    /** Whether it looks like a line of a letterhead or a heading: short, and no sentence. */
    boolean isHeading() {
        String bare = text.replace("*", "").strip();
        return evidence.letters() >= FEWEST_LETTERS
                && !evidence.prose()
                && bare.length() <= LONGEST_HEADING
                && ".,;:".indexOf(bare.charAt(bare.length() - 1)) < 0;
    }

    /** Whether nothing in it is in any language, but what is written there is counted with. */
    boolean isReference() {
        return evidence.letters() == 0 && text.codePoints().anyMatch(Character::isDigit);
    }

    /** Its letters and digits alone, to be compared with others. */
    String bare() {
        StringBuilder bare = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString().toUpperCase(Locale.ROOT);
    }
}
