package org.travaux.markup.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A change of a text, as a value: edits that do not overlap, in order, all in offsets of the text
 * before the change. Undo is {@link #invert}, two changes in a row are {@link #compose}, and
 * whatever points into the text follows it through {@link #map}.
 *
 * <p>Laws (tested): {@code c.invert(s).apply(c.apply(s))} is {@code s}; {@code
 * a.compose(b).apply(s)} is {@code b.apply(a.apply(s))}.
 */
public record ChangeSet(int lengthBefore, List<TextEdit> edits) {
    /**
     * @throws IllegalArgumentException if edits overlap, are out of order or reach past the text
     */
    public ChangeSet {
        edits = List.copyOf(edits);
        int last = 0;
        for (TextEdit edit : edits) {
            if (edit.range().start() < last || edit.range().end() > lengthBefore) {
                throw new IllegalArgumentException("edits overlap or leave the text: " + edits);
            }
            last = edit.range().end();
        }
    }

    /** A change of a text of {@code length} code units; edits may come in any order. */
    public static ChangeSet of(int length, TextEdit... edits) {
        return of(length, List.of(edits));
    }

    /** A change of a text of {@code length} code units; edits may come in any order. */
    public static ChangeSet of(int length, List<TextEdit> edits) {
        List<TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(edit -> edit.range().start()));
        return new ChangeSet(length, sorted);
    }

    /**
     * The smallest single edit that turns {@code before} into {@code after}; never cuts a surrogate
     * pair.
     */
    public static ChangeSet between(String before, String after) {
        if (before.equals(after)) {
            return new ChangeSet(before.length(), List.of());
        }
        int shorter = Math.min(before.length(), after.length());
        int prefix = 0;
        while (prefix < shorter && before.charAt(prefix) == after.charAt(prefix)) {
            prefix++;
        }
        if (prefix > 0 && Character.isHighSurrogate(before.charAt(prefix - 1))) {
            prefix--;
        }
        int suffix = 0;
        while (suffix < shorter - prefix
                && before.charAt(before.length() - 1 - suffix)
                        == after.charAt(after.length() - 1 - suffix)) {
            suffix++;
        }
        if (suffix > 0 && Character.isLowSurrogate(before.charAt(before.length() - suffix))) {
            suffix--;
        }
        return of(
                before.length(),
                TextEdit.replace(
                        prefix,
                        before.length() - suffix,
                        after.substring(prefix, after.length() - suffix)));
    }

    /** Whether it changes nothing. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** How long the text is after the change, in UTF-16 code units. */
    public int lengthAfter() {
        return lengthBefore + edits.stream().mapToInt(TextEdit::growth).sum();
    }

    /**
     * The text after the change.
     *
     * @throws IllegalArgumentException if {@code before} has not the length this change is for
     */
    public String apply(String before) {
        requireLength(before);
        StringBuilder after = new StringBuilder(lengthAfter());
        int from = 0;
        for (TextEdit edit : edits) {
            after.append(before, from, edit.range().start()).append(edit.replacement());
            from = edit.range().end();
        }
        return after.append(before, from, before.length()).toString();
    }

    /** The change that takes {@link #apply apply(before)} back to {@code before}. */
    public ChangeSet invert(String before) {
        requireLength(before);
        List<TextEdit> inverse = new ArrayList<>(edits.size());
        int shift = 0;
        for (TextEdit edit : edits) {
            int start = edit.range().start() + shift;
            inverse.add(
                    TextEdit.replace(
                            start, start + edit.replacement().length(), edit.range().of(before)));
            shift += edit.growth();
        }
        return new ChangeSet(lengthAfter(), inverse);
    }

    /** This change and then {@code next}, as one. */
    public ChangeSet compose(ChangeSet next) {
        return new ChangeSetComposition(this, next).compose();
    }

    /**
     * Where a place in the text before the change is after it. A place inside replaced text goes to
     * the side named.
     */
    public int map(int offset, Side side) {
        return offsets().map(offset, side);
    }

    /** Where any number of places are after the change. */
    public OffsetMap offsets() {
        return new OffsetMap(edits);
    }

    /**
     * Where a range is after the change. Text inserted at either end stays outside; a range whose
     * text was deleted becomes empty.
     */
    public TextRange map(TextRange range) {
        return offsets().map(range);
    }

    /** Whether the character at an offset is taken away. */
    public boolean deletes(int offset) {
        return offsets().deletes(offset);
    }

    private void requireLength(String text) {
        if (text.length() != lengthBefore) {
            throw new IllegalArgumentException(
                    "a change of a text of " + lengthBefore + " met one of " + text.length());
        }
    }
}
