package org.travaux.app.storage;

import org.travaux.markup.text.LetterSubstitution;

/**
 * KZ-1048, the single-byte encoding of Kazakhstan (STRK1048-2002): windows-1251 with the letters of
 * other Slavic languages replaced by Kazakh ones. Java does not know it.
 */
final class Kazakh1048 {
    static final String NAME = "KZ-1048";

    /** The encoding that it is like. */
    static final String LIKE = "windows-1251";

    private static final String SLAVIC = "ЌЋќћЎўЈҐЄЇґєјЅѕї";
    private static final String KAZAKH = "ҚҺқһҰұӘӨҒҮөғәҢңү";

    private Kazakh1048() {}

    /** The text of bytes that were decoded as windows-1251. */
    static String ofWindows1251(String text) {
        return new LetterSubstitution(SLAVIC, KAZAKH).in(text);
    }
}
