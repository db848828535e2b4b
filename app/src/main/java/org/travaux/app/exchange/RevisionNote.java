package org.travaux.app.exchange;

/**
 * What is said of a state that is kept.
 *
 * @param name empty for the next {@code Rev.n}
 * @param by who keeps it, as they call themselves; not empty
 * @param why may be empty
 * @param stage of the negotiation; may be empty
 */
public record RevisionNote(String name, String by, String why, String stage) {
    /**
     * @throws IllegalArgumentException if nobody is said to keep it
     */
    public RevisionNote {
        name = oneLine(name);
        by = oneLine(by);
        why = oneLine(why);
        stage = oneLine(stage);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("nobody keeps it");
        }
    }

    /** What Git writes into one line of a commit. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}<>\\s]+", " ").strip();
    }
}
