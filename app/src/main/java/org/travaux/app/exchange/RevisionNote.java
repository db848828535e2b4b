package org.travaux.app.exchange;

/**
 * What is said of a state that is kept.
 *
 * @param kind why it is kept
 * @param name empty for the next {@code Rev.n}
 * @param by who keeps it, as they call themselves; not empty
 * @param why may be empty
 * @param stage of the negotiation; may be empty
 */
public record RevisionNote(RevisionKind kind, String name, String by, String why, String stage) {
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

    /** A revision that somebody asked for. */
    public static RevisionNote revision(String name, String by, String why, String stage) {
        return new RevisionNote(RevisionKind.REVISION, name, by, why, stage);
    }

    /** A state that is kept before something else is done. */
    public static RevisionNote working(String name, String by, String why) {
        return new RevisionNote(RevisionKind.WORKING, name, by, why, "");
    }

    /** What Git writes into one line of a commit. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}<>\\s]+", " ").strip();
    }
}
