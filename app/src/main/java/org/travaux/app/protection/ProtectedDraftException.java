package org.travaux.app.protection;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** A draft's file is protected by a password and could not be opened; it is as it was. */
public final class ProtectedDraftException extends Exception {
    /** Why. */
    public enum Reason {
        /** No password is known. */
        NEEDED,
        /** None of the known passwords opens it, or what the password opens is damaged. */
        WRONG_PASSWORD,
        /** It is not whole, or not as it was written. */
        DAMAGED,
        /** It is protected in another way than by a password. */
        OTHER_PROTECTION,
        /** Trying a password would take too long: no program that is meant well writes so. */
        TOO_COSTLY,
        /** What is in it is larger than any draft. */
        TOO_LARGE;

        /** The reason as keys of sentences have it, {@code wrong-password}. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    ProtectedDraftException(Reason reason, @Nullable Throwable cause) {
        super(reason.id(), cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Whether another password may open it. */
    public boolean isForPassword() {
        return reason == Reason.NEEDED || reason == Reason.WRONG_PASSWORD;
    }
}
