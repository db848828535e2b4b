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
        /** Only the latest part of the history is in the repository. */
        SHALLOW,
        /** Nothing may be written in the folder. */
        READ_ONLY,
        /** The folder is in a repository that was not made for revisions. */
        OTHER_REPOSITORY,
        /** A folder around the draft's is one whose drafts are kept, and keeps its own only. */
        REPOSITORY_ABOVE,
        /** There is no such revision. */
        UNKNOWN,
        /** The draft is as it was when it was last kept. */
        UNCHANGED,
        /** Something else went wrong while files were written. */
        FAILED,
        /** Another draft of the folder has changes that were not kept. */
        OTHER_CHANGED,
        /** A draft that came in can't be read by this program. */
        UNREADABLE,
        /** A draft is protected by a password that is not known here. */
        PASSWORD,
        /** No place was named where drafts are shared, or one that can be none. */
        NO_PLACE,
        /** The place where drafts are shared is the folder of the draft itself. */
        OWN_FOLDER,
        /** Whoever listens could read what is sent there. */
        NOT_PRIVATE,
        /** The address has a name or a password in it, which would be written down. */
        PASSWORD_IN_ADDRESS,
        /** The place where drafts are shared can't be reached. */
        UNREACHABLE,
        /** It wants to know who is there. */
        LOGIN,
        /** It takes nothing from here. */
        REFUSED,
        /** Somebody else is sending there, or was when a connection broke. */
        LOCKED_THERE,
        /** Somebody else has sent something that has not been received here. */
        OVERTAKEN,
        /** Other drafts are shared there, which have nothing to do with this one. */
        OTHER_DRAFTS,
        /** Somebody's drafts, or files under Git, are in the folder itself. */
        OTHER_FOLDER,
        /** The folder of the draft is not there any more. */
        GONE,
        /** What is there is in Git, but no drafts. */
        NO_DRAFTS,
        /** The repository there can't be read. */
        DAMAGED_THERE,
        /** Nothing more goes on the disk that the draft is on. */
        FULL,
        /** It was ended by whoever began it. */
        GIVEN_UP;

        /** The reason as keys of sentences have it, {@code other-repository}. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String about;

    RevisionException(Reason reason, @Nullable Throwable cause) {
        this(reason, "", cause);
    }

    RevisionException(Reason reason, String about, @Nullable Throwable cause) {
        super(reason.id(), cause);
        this.reason = reason;
        this.about = about;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /**
     * The other draft, the place or the lock that it is about; empty if it is about the draft
     * itself.
     */
    public String about() {
        return about;
    }
}
