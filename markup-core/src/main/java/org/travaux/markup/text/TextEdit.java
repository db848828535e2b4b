package org.travaux.markup.text;

/** One replacement: the characters in {@code range} become {@code replacement}. */
public record TextEdit(TextRange range, String replacement) {
    public static TextEdit insert(int offset, String text) {
        return new TextEdit(TextRange.at(offset), text);
    }

    public static TextEdit delete(TextRange range) {
        return new TextEdit(range, "");
    }

    public static TextEdit replace(int start, int end, String replacement) {
        return new TextEdit(new TextRange(start, end), replacement);
    }

    /** How much longer the text becomes; negative if it becomes shorter. */
    int growth() {
        return replacement.length() - range.length();
    }
}
