package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.ParagraphLabel;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label with a number in it, in parts, however its insertion is written: {@code OP5 ter}, {@code
 * 5-бис.}, {@code ОП4 альт}.
 *
 * @param prefix what stands in front of the number
 * @param inserted what stands behind it and says that the paragraph came in between or in place of
 *     another, in lower case; empty for most
 * @param tail the punctuation behind
 */
record NumberedLabel(String prefix, int number, String inserted, String tail) {
    private static final Pattern PARTS =
            Pattern.compile(
                    "(\\P{N}*)(\\d{1,6})((?:[\\s.-]{0,2}(?:\\p{L}+|(?<=-)\\d+))*)([^\\p{L}\\p{N}]*)");

    /** The parts of a label; null if it is not of such a form, as {@code 1.2} and {@code 1 (a)}. */
    static @Nullable NumberedLabel of(@Nullable ParagraphLabel label) {
        Matcher parts = PARTS.matcher(label == null ? "" : label.text());
        return parts.matches()
                ? new NumberedLabel(
                        parts.group(1),
                        Integer.parseInt(parts.group(2)),
                        parts.group(3).replaceAll("^[\\s.-]+", "").toLowerCase(Locale.ROOT),
                        parts.group(4))
                : null;
    }

    /** Whether it was written in place of another. */
    boolean isAlternative() {
        return ReferenceWords.isAlternative(inserted);
    }

    /** What labels of one series have in common, whatever white space and case. */
    String form() {
        return prefix.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    /** The label of the same form with another number and nothing behind it. */
    ParagraphLabel with(int other) {
        return new ParagraphLabel(prefix + other + tail);
    }
}
