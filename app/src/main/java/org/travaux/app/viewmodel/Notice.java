package org.travaux.app.viewmodel;

/** A sentence for the user, shown in the window until it is put away. */
public record Notice(Kind kind, String sentence) {
    /** How much it matters. */
    public enum Kind {
        DONE,
        PROBLEM
    }
}
