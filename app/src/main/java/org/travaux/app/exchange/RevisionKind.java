package org.travaux.app.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a state was kept. */
public enum RevisionKind {
    /** Somebody asked for it: a revision that others are told of. */
    REVISION,

    /** So that nothing is lost before something else is done; it does not count. */
    WORKING,

    /** What two desks had was brought together. */
    MERGED;

    /** As files have it, {@code working}. Stable. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that is called so; empty if none is. */
    static Optional<RevisionKind> of(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
