package org.travaux.markup.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.numbering.DoubtfulReference.Reason;

/**
 * Numbers and marks in front of the word that names them: {@code 5 және 7-тармақтар}, {@code (a)
 * тармақшасы}.
 */
final class NumbersBefore {
    private static final String GAP = "[,\\[\\]–—‑-]*";

    private final ReferenceTokens tokens;

    NumbersBefore(ReferenceTokens tokens) {
        this.tokens = tokens;
    }

    /** Adds what stands in front of the span's word, the last first. */
    void add(ReferenceSpan span) {
        boolean through = false;
        boolean joined = true;
        Reason doubt = null;
        String gap = tokens.get(span.noun).gap();
        for (int i = span.noun - 1; i >= 0 && gap.matches(GAP); i--) {
            ReferenceToken token = tokens.get(i);
            boolean dash = !span.cited.isEmpty() && !joined && gap.matches("[–—‑-]");
            boolean goesOn = joined || dash || gap.contains(",") || gap.contains("][");
            if ((token.isNumber() || token.isMark()) && goesOn) {
                addFront(span, i, through || dash, doubt);
                through = false;
                joined = false;
                doubt = null;
            } else if (tokens.isEnding(i)) {
                doubt = Reason.ENDING;
                joined = true;
            } else if (tokens.isThrough(i) || tokens.isBetween(i)) {
                through = tokens.isThrough(i);
                joined = true;
            } else {
                return;
            }
            gap = token.gap();
        }
    }

    /**
     * @param through whether all from it to the one behind it are named
     */
    private void addFront(ReferenceSpan span, int index, boolean through, @Nullable Reason doubt) {
        if (through && !span.cited.isEmpty()) {
            span.cited.set(0, span.cited.getFirst().throughTo());
        }
        boolean point = tokens.get(index).isMark() || tokens.isPoint(span.noun);
        Cited cited = point ? tokens.point(index, false) : tokens.paragraph(index, "", false);
        span.cited.addFirst(doubt == null ? cited : cited.doubted(doubt));
        span.first = index;
    }
}
