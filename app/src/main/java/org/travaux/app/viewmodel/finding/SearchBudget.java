package org.travaux.app.viewmodel.finding;

import java.util.function.BooleanSupplier;

/**
 * How many more steps a search may take. There are expressions that would go on for years over one
 * line; counting the characters they look at stops them, on any machine at the same place.
 */
public final class SearchBudget {
    private static final int LOOK_UP_EVERY = 1 << 12;

    private final BooleanSupplier unwanted;
    private long left;

    /**
     * @param steps characters that may be looked at
     * @param unwanted whether nobody waits for the result any more
     */
    public SearchBudget(long steps, BooleanSupplier unwanted) {
        this.left = steps;
        this.unwanted = unwanted;
    }

    private void spend() {
        left--;
        if (left < 0 || (left % LOOK_UP_EVERY == 0 && unwanted.getAsBoolean())) {
            throw new TooMuchWork();
        }
    }

    /** A text, looking at which is counted. */
    CharSequence counted(String text) {
        return new Counted(text, 0, text.length());
    }

    private final class Counted implements CharSequence {
        private final String text;
        private final int start;
        private final int end;

        Counted(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
        }

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int index) {
            spend();
            return text.charAt(start + index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Counted(text, start + from, start + to);
        }

        @Override
        public String toString() {
            return text.substring(start, end);
        }
    }
}
