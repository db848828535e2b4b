package org.travaux.markup.edit;

import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/** Makes text bold or italic, or plain again. */
public final class Emphasis {
    private Emphasis() {}

    /**
     * The marks of a text after a stretch of it was marked or, if all of it was already, unmarked.
     *
     * @param range what is marked; the word it stands in if it is empty
     */
    public static List<Mark> toggle(MarkedText text, Mark.Kind kind, TextRange range) {
        TextRange marked = range.isEmpty() ? word(text.text(), range.start()) : range;
        // A mark shows nothing on white space, so it counts neither way at the ends.
        TextRange chosen = marked.trimmed(text.text());
        List<Mark> marks = new ArrayList<>(text.marks());
        boolean whole =
                marks.stream()
                        .anyMatch(mark -> mark.kind() == kind && mark.range().contains(chosen));
        if (chosen.isEmpty()) {
            return text.marks();
        }
        if (!whole) {
            marks.add(new Mark(kind, chosen));
            return new MarkedText(text.text(), marks).marks();
        }
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.kind() == kind) {
                addRest(kept, mark, chosen);
            } else {
                kept.add(mark);
            }
        }
        return new MarkedText(text.text(), kept).marks();
    }

    private static void addRest(List<Mark> kept, Mark mark, TextRange without) {
        TextRange range = mark.range();
        if (range.start() < without.start()) {
            int end = Math.min(range.end(), without.start());
            kept.add(new Mark(mark.kind(), new TextRange(range.start(), end)));
        }
        if (range.end() > without.end()) {
            int start = Math.max(range.start(), without.end());
            kept.add(new Mark(mark.kind(), new TextRange(start, range.end())));
        }
    }

    private static TextRange word(String text, int at) {
        int start = at;
        while (start > 0 && isInWord(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && isInWord(text.charAt(end))) {
            end++;
        }
        return new TextRange(start, end);
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
