package org.travaux.app.exchange;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Revisions can't be read or kept, and nothing was changed. */
public final class RevisionException extends Exception {
    /** Why. */
    public enum Reason {
        /** Another program is writing into the repository, or was when it ended. */
        LOCKED,
        /** The repository can't be read. */
        DAMAGED,
        /** Nothing may be written in the folder. */
        READ_ONLY,
        /** The folder is in a repository that was not made for revisions. */
        OTHER_REPOSITORY,
        /** There is no such revision. */
        UNKNOWN,
        /** The draft is as it was when it was last kept. */
        UNCHANGED,
        /** Something else went wrong while files were written. */
        FAILED;

        /** The reason as keys of sentences have it, {@code other-repository}. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    RevisionException(Reason reason, @Nullable Throwable cause) {
        super(reason.id(), cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
