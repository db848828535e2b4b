package org.travaux.app.docx.reading.notes;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.xml.HexadecimalText;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of bookmarks around the marks of our footnotes that have several marks, or are called
 * or stand otherwise than Word's numbers say: {@code note_2_0_4}. A label that is not all letters
 * and digits is written in hexadecimal numbers: {@code note_1_0__002A}. Word takes letters, digits
 * and underscores, 40 at most.
 *
 * @param order its place among the footnotes of the draft, from 1
 * @param behind how many paragraphs of the draft stand behind it, footnotes not counted
 * @param label what stands in the mark: {@code 4} of {@code [^4]}
 */
public record NoteName(int order, int behind, String label) {
    /** The mark of any note in a text: {@code [^4]}. */
    public static final Pattern MARK = Pattern.compile("\\[\\^[^\\s\\]]+]");

    private static final String PREFIX = "note_";
    private static final Pattern NAME =
            Pattern.compile(
                    PREFIX
                            + "([0-9]{1,6})_([0-9]{1,6})_"
                            + "(?:([\\p{L}\\p{N}]+)|_((?:[0-9A-F]{4})+))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[\\x00-\\uFFFF]]{1,16}");
    private static final Pattern SIGN = Pattern.compile("[*†‡§#]{1,3}");
    private static final int MOST_SIGNS = 3;

    /** Whether a label is a sign that a mark shows as it is, {@code *}, instead of a number. */
    public static boolean isSign(String label) {
        return SIGN.matcher(label).matches();
    }

    /** Whether a footnote can be named by its label. */
    public static boolean canSay(String label) {
        return WORD.matcher(label).matches() || (!label.isEmpty() && label.length() <= MOST_SIGNS);
    }

    /** The name as Word has it. */
    public String text() {
        StringBuilder text = new StringBuilder(PREFIX);
        text.append(order).append('_').append(behind).append('_');
        if (WORD.matcher(label).matches()) {
            return text.append(label).toString();
        }
        return text.append('_').append(HexadecimalText.of(label)).toString();
    }

    /** Reads a bookmark's name; null if it is none of ours. */
    public static @Nullable NoteName of(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return null;
        }
        String label =
                parts.group(3) != null ? parts.group(3) : HexadecimalText.read(parts.group(4));
        return new NoteName(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), label);
    }
}
