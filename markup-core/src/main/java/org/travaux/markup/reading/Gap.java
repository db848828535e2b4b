package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.Space;

/** What stands between two brackets of a run. */
enum Gap {
    NONE,
    SPACE,
    /** {@code [holders]/[owners]}, with or without spaces. */
    STROKE;

    /** The gap that a stretch of text is, or null if it is more than a gap. */
    static @Nullable Gap of(String source, int start, int end) {
        Gap gap = NONE;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c == '/' && gap != STROKE) {
                gap = STROKE;
            } else if (Space.is(c)) {
                gap = gap == NONE ? SPACE : gap;
            } else {
                return null;
            }
        }
        return gap;
    }

    /** This gap and another behind a note. */
    Gap and(Gap other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
