package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.Colouring;
import org.travaux.app.docx.reading.model.Colouring.Passage;
import org.travaux.markup.text.TextRange;

/**
 * The text of a paragraph of a document, with the colours its words were marked in.
 *
 * @param where its beginning
 * @param text as it was imported
 */
public record ColouredText(String where, String text, Colouring colouring) {
    /** The beginning of words in a colour, to be told. */
    public static String beginning(Passage passage) {
        return Excerpt.of(passage.words());
    }

    /**
     * Where words in a colour stand in a text that was made of their paragraph, in UTF-16 code
     * units; null if that is not sure. White space does not count, nor what stood in front of the
     * text, as its number did.
     */
    public static @Nullable TextRange find(Passage passage, String text) {
        StringBuilder letters = new StringBuilder();
        int[] at = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                at[letters.length()] = i;
                letters.append(text.charAt(i));
            }
        }
        String words = passage.words().replaceAll("\\s+", "");
        int end = letters.length() - passage.behind();
        if (end > 0) {
            int start = Math.max(0, end - words.length());
            if (words.endsWith(letters.substring(start, end))) {
                return new TextRange(at[start], at[end - 1] + 1);
            }
        }
        int start = letters.indexOf(words);
        boolean once = start >= 0 && letters.indexOf(words, start + 1) < 0;
        return once ? new TextRange(at[start], at[start + words.length() - 1] + 1) : null;
    }
}
