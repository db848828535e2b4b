package org.travaux.app.viewmodel;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * A sentence for the user, shown in the window until it is put away.
 *
 * @param details what whoever looks after the program wants to know; empty if there is no more
 * @param file the file that it is about, which can be opened from there; null if it is about none
 */
public record Notice(Kind kind, String sentence, String details, @Nullable Path file) {
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

    /** A sentence alone. */
    public Notice(Kind kind, String sentence) {
        this(kind, sentence, "", null);
    }

    /** What was asked for is done, and has made a file. */
    public static Notice made(String sentence, Path file) {
        return new Notice(Kind.DONE, sentence, "", file);
    }

    /** Whether it need not be read to its end: one line that says that all is well. */
    public boolean passes() {
        return kind == Kind.DONE && !sentence.contains("\n");
    }
}
