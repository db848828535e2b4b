package org.travaux.app.docx.tracked;

/** In which of the two texts something stands. */
public enum Fate {
    /** In both. */
    KEPT,
    /** In the new text only. */
    INSERTED,
    /** In the base text only. */
    DELETED,
    /** In neither, but somebody proposed it: inserted, and deleted again. */
    PASSING;

    /** What is in the base text if {@code base}, in the new one if {@code revised}. */
    public static Fate of(boolean base, boolean revised) {
        return base ? revised ? KEPT : DELETED : revised ? INSERTED : PASSING;
    }

    /** Whether it stands in the base text. */
    public boolean inBase() {
        return this == KEPT || this == DELETED;
    }

    /** Whether it stands in the new text. */
    public boolean inNew() {
        return this == KEPT || this == INSERTED;
    }

    /** Whether it was not in the base text from the start. */
    public boolean isInsertion() {
        return this == INSERTED || this == PASSING;
    }

    /** Whether it does not come into the new text. */
    public boolean isDeletion() {
        return this == DELETED || this == PASSING;
    }
}
