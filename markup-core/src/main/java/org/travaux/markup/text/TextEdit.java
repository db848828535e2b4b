package org.travaux.markup.text;

/**
 * One replacement: the characters in {@code range} become {@code replacement}.
 *
 * @param range in UTF-16 code units of the text before the edit; empty where something is put in
 * @param replacement empty where something is taken away
 */
public record TextEdit(TextRange range, String replacement) {
    /**
     * Puts a text in at an offset.
     *
     * @throws IllegalArgumentException if the offset is negative
     */
    public static TextEdit insert(int offset, String text) {
        return new TextEdit(TextRange.at(offset), text);
    }

    /** Takes the characters of a range away. */
    public static TextEdit delete(TextRange range) {
        return new TextEdit(range, "");
    }

    /**
     * Replaces the characters from {@code start} to before {@code end}.
     *
     * @throws IllegalArgumentException if they are no range
     */
    public static TextEdit replace(int start, int end, String replacement) {
        return new TextEdit(new TextRange(start, end), replacement);
    }

    /** How much longer the text becomes; negative if it becomes shorter. */
    int growth() {
        return replacement.length() - range.length();
    }
}
