package org.travaux.app.terminology;

import org.jspecify.annotations.Nullable;

/** A file is not a term base that can be read. */
public final class TermFileException extends Exception {
    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Reason {
        /** It can't be read at all. */
        UNREADABLE,
        /** It is larger than any term base. */
        TOO_LARGE,
        /** It is no XML, breaks off, or declares what it must not. */
        DAMAGED,
        /** It is XML or a table, but there is no term in it. */
        NO_TERMS,
        /** The first line of a table names no languages. */
        NO_LANGUAGES
    }

    private final Reason reason;

    TermFileException(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why the file can't be read. */
    public Reason reason() {
        return reason;
    }
}
