package org.travaux.markup.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text with its marks apart from it, as word processors keep them. The marks are normal: sorted,
 * joined where they touch, never empty, and never beginning or ending with white space, where a
 * mark shows nothing.
 *
 * @param text the characters, without any asterisk that stands for a mark
 * @param marks bold and italic stretches, in order
 */
public record MarkedText(String text, List<Mark> marks) {
    /** No characters, no marks. */
    public static final MarkedText EMPTY = new MarkedText("", List.of());

    public MarkedText {
        marks = normal(text, marks);
    }

    /** A text without marks. */
    public static MarkedText plain(String text) {
        return new MarkedText(text, List.of());
    }

    /**
     * The text after a change; the marks follow their words, also where a letter becomes a capital
     * one. Text typed at the end of a mark is outside it.
     */
    public MarkedText apply(ChangeSet change) {
        String after = change.apply(text);
        if (marks.isEmpty()) {
            return plain(after);
        }
        OffsetMap moving = withoutCapitals(change).offsets();
        List<Mark> moved =
                marks.stream()
                        .map(mark -> new Mark(mark.kind(), moving.map(mark.range())))
                        .toList();
        return new MarkedText(after, moved);
    }

    /** The change as if a letter that only becomes a capital one, or none, stayed as it is. */
    private ChangeSet withoutCapitals(ChangeSet change) {
        List<TextEdit> edits = new ArrayList<>();
        for (TextEdit edit : change.edits()) {
            String before = edit.range().of(text);
            String after = edit.replacement();
            boolean letter =
                    !before.isEmpty()
                            && !after.isEmpty()
                            && isSameLetter(
                                    before.charAt(before.length() - 1),
                                    after.charAt(after.length() - 1));
            edits.add(
                    letter
                            ? TextEdit.replace(
                                    edit.range().start(),
                                    edit.range().end() - 1,
                                    after.substring(0, after.length() - 1))
                            : edit);
        }
        return ChangeSet.of(text.length(), edits);
    }

    private static boolean isSameLetter(char one, char other) {
        return one != other && Character.toLowerCase(one) == Character.toLowerCase(other);
    }

    /** A stretch of the text with what is marked in it. */
    public MarkedText part(TextRange range) {
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.range().start() >= range.end()) {
                break;
            }
            int start = Math.max(mark.range().start(), range.start());
            int end = Math.min(mark.range().end(), range.end());
            if (start < end) {
                kept.add(new Mark(mark.kind(), new TextRange(start, end).shift(-range.start())));
            }
        }
        return new MarkedText(range.of(text), kept);
    }

    /** This text and then another, with nothing between them. */
    public MarkedText then(MarkedText next) {
        List<Mark> all = new ArrayList<>(marks);
        for (Mark mark : next.marks) {
            all.add(new Mark(mark.kind(), mark.range().shift(text.length())));
        }
        return new MarkedText(text + next.text, all);
    }

    private static List<Mark> normal(String text, List<Mark> marks) {
        if (marks.isEmpty()) {
            return List.of();
        }
        List<Mark> normal = new ArrayList<>();
        for (Mark.Kind kind : Mark.Kind.values()) {
            joined(text, marks, kind).stream()
                    .map(range -> range.trimmed(text))
                    .filter(range -> !range.isEmpty())
                    .forEach(range -> normal.add(new Mark(kind, range)));
        }
        normal.sort(Comparator.comparingInt(mark -> mark.range().start()));
        return List.copyOf(normal);
    }

    private static List<TextRange> joined(String text, List<Mark> marks, Mark.Kind kind) {
        List<TextRange> joined = new ArrayList<>();
        marks.stream()
                .filter(mark -> mark.kind() == kind)
                .map(Mark::range)
                .sorted(Comparator.comparingInt(TextRange::start))
                .forEach(
                        range -> {
                            if (range.end() > text.length()) {
                                throw new IllegalArgumentException("a mark leaves the text");
                            }
                            if (!joined.isEmpty() && joined.getLast().end() >= range.start()) {
                                TextRange last = joined.removeLast();
                                joined.add(
                                        new TextRange(
                                                last.start(), Math.max(last.end(), range.end())));
                            } else {
                                joined.add(range);
                            }
                        });
        return joined;
    }
}
