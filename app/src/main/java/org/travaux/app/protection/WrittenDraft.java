package org.travaux.app.protection;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Draft;

/** A draft, and how it stands in a file: what is written to a disk is one of these. */
public final class WrittenDraft {
    private final Draft draft;
    private final byte[] bytes;
    private final @Nullable ProtectionKey key;

    WrittenDraft(Draft draft, byte[] bytes, @Nullable ProtectionKey key) {
        this.draft = draft;
        this.bytes = bytes;
        this.key = key;
    }

    /** The draft itself. */
    public Draft draft() {
        return draft;
    }

    /** What its file holds. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether its file opens with a password only. */
    public boolean isProtected() {
        return key != null;
    }

    /** Whether it opens with the same password as another, or both without one. */
    public boolean isProtectedLike(WrittenDraft other) {
        ProtectionKey one = key;
        ProtectionKey two = other.key;
        if (one == null || two == null) {
            return one == null && two == null;
        }
        return one.password().equals(two.password());
    }

    /** Null if its file opens without a password. */
    @Nullable ProtectionKey key() {
        return key;
    }
}
