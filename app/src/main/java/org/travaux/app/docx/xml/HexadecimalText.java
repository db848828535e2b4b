package org.travaux.app.docx.xml;

/** Characters as hexadecimal numbers, four digits each, where only letters and digits may stand. */
public final class HexadecimalText {
    private static final int DIGITS = 4;

    private HexadecimalText() {}

    /** The numbers of a text's UTF-16 code units. */
    public static String of(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append("%04X".formatted(c)));
        return digits.toString();
    }

    /**
     * The text of such numbers.
     *
     * @param digits hexadecimal ones only, a multiple of four
     */
    public static String read(String digits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i += DIGITS) {
            text.append((char) Integer.parseInt(digits.substring(i, i + DIGITS), 16));
        }
        return text.toString();
    }
}
