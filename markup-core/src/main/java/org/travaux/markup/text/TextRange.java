package org.travaux.markup.text;

/**
 * A half-open stretch of a text, in UTF-16 code units: {@code [start, end)}. An empty range is a
 * place between two characters.
 */
public record TextRange(int start, int end) {
    /**
     * @throws IllegalArgumentException if the range is negative or ends before it starts
     */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    /** The empty range at {@code offset}. */
    public static TextRange at(int offset) {
        return new TextRange(offset, offset);
    }

    /** In UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether it is a place and not a stretch. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether a caret at {@code offset} touches this range: both ends count. */
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    /** Whether {@code other} lies within this range. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether they have a character in common, or one is a place that lies inside the other. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** The characters of {@code source} in this range. */
    public String of(String source) {
        return source.substring(start, end);
    }

    /** This range without the white space of {@code source} that lines break at at its ends. */
    public TextRange trimmed(String source) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(source.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
            to--;
        }
        return new TextRange(from, to);
    }

    /** This range moved by {@code distance}. */
    public TextRange shift(int distance) {
        return new TextRange(start + distance, end + distance);
    }
}
