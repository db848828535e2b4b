package org.travaux.app.viewmodel;

/** A sentence for the user, shown in the window until it is put away. */
public record Notice(Kind kind, String sentence) {
    /** How much it matters. */
    public enum Kind {
        /** What was asked for is done, or nothing is left to do. */
        DONE,
        /** Something to know. */
        TOLD,
        /** Something was found that somebody should look at. */
        FOUND,
        /** What was asked for could not be done. */
        PROBLEM
    }
}
