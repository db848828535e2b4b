package org.travaux.markup.importing.recognition;

import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;

/** Whether a paragraph looks like a heading. */
final class HeadingShape {
    /** A heading behind a number, or that is one, is no longer. */
    static final int LONGEST_COUNTED = 100;

    private static final int LONGEST = 200;

    private HeadingShape() {}

    /** {@code Article 4}, {@code Статья 4 (Цели)} */
    static boolean isDivision(String text) {
        return text.length() <= LONGEST_COUNTED
                && LabelPatterns.DIVISION_HEADING.matcher(text).matches()
                && !SentenceShape.ends(text);
    }

    /** Short, without a point at its end, and all in capitals or all bold. */
    static boolean is(MarkedText marked) {
        String text = marked.text();
        if (text.length() > LONGEST
                || text.codePoints().noneMatch(Character::isLetter)
                || DocumentMark.is(text)) {
            return false;
        }
        boolean capitals =
                text.codePoints().noneMatch(Character::isLowerCase)
                        && text.codePoints().filter(Character::isUpperCase).count() > 3;
        boolean bold =
                marked.marks().stream()
                        .anyMatch(
                                mark ->
                                        mark.kind() == Mark.Kind.BOLD
                                                && mark.range().length() == text.strip().length());
        return capitals || (bold && !SentenceShape.ends(text));
    }
}
