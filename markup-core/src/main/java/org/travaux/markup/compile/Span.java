package org.travaux.markup.compile;

/**
 * Words of the base, from {@code from} to before {@code to}, and what stands instead in another
 * text.
 *
 * @param withFront whether what was put in right in front of them belongs to it
 * @param withEnd whether what was put in right behind them belongs to it
 */
record Span(int from, int to, boolean withFront, boolean withEnd) {
    /** Words, or all that was put in at a place between two of them. */
    static Span of(int from, int to) {
        return new Span(from, to, from == to, from == to);
    }

    boolean isPlace() {
        return from == to;
    }

    /** Both, and what is between them. */
    Span with(Span other) {
        boolean first = from < other.from || (from == other.from && !isPlace());
        boolean last = to > other.to || (to == other.to && !isPlace());
        return new Span(
                Math.min(from, other.from),
                Math.max(to, other.to),
                from == other.from
                        ? withFront || other.withFront
                        : first ? withFront : other.withFront,
                to == other.to ? withEnd || other.withEnd : last ? withEnd : other.withEnd);
    }

    /** Whether both are about the same words, or put words in at the same place. */
    boolean overlaps(Span other) {
        if (isPlace() && other.isPlace()) {
            return from == other.from;
        }
        return from < other.to && other.from < to;
    }
}
