package org.travaux.markup.settle.preview;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.settle.Settling;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

/** A choice of which one alternative is left, or nothing, with the spaces around closed up. */
final class ReplacedChoice {
    private ReplacedChoice() {}

    /** Puts an alternative's words, or nothing, where a choice is. */
    static ChangeSet by(String text, Choice choice, @Nullable Alternative alternative) {
        int start = choice.range().start();
        int end = choice.range().end();
        if (start > 0 && text.charAt(start - 1) == '\u2060') {
            start--;
        }
        if (end < text.length() && text.charAt(end) == '\u2060') {
            end++;
        }
        TextRange words = alternative == null ? TextRange.at(end) : alternative.words();
        if (words.isEmpty()) {
            boolean before = start == 0 || Space.is(text.charAt(start - 1));
            if (before && end < text.length() && Space.is(text.charAt(end))) {
                end++;
                start -= start > 0 && isBeforeSign(text, end) ? 1 : 0;
            } else if (start > 0 && before && (end == text.length() || isSign(text.charAt(end)))) {
                start--;
            }
            return ChangeSet.of(text.length(), TextEdit.delete(new TextRange(start, end)));
        }
        return ChangeSet.of(
                text.length(),
                TextEdit.replace(
                        start, words.start(), meets(text, start, choice, words) ? " " : ""),
                TextEdit.delete(new TextRange(words.end(), end)));
    }

    /** Whether words come right behind others from which they are to keep apart. */
    private static boolean meets(String text, int start, Choice choice, TextRange words) {
        return start > 0
                && Settling.isApartFrom(text.charAt(start - 1))
                && Character.isLetterOrDigit(text.charAt(words.start()))
                && Settling.beginApart(choice, text);
    }

    /** Whether a sign comes next that stands right behind a word, in brackets or not. */
    private static boolean isBeforeSign(String text, int offset) {
        int at = offset;
        while (at < text.length() && text.charAt(at) == '[') {
            at++;
        }
        return at < text.length()
                && isSign(text.charAt(at))
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static boolean isSign(char c) {
        return ",.;:!?)".indexOf(c) >= 0;
    }
}
