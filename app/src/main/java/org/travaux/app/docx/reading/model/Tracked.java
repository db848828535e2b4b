package org.travaux.app.docx.reading.model;

import org.jspecify.annotations.Nullable;

/** Who inserted and who deleted what stands here; nulls for nobody. */
public record Tracked(@Nullable WordChange inserted, @Nullable WordChange deleted) {
    public static final Tracked NOT = new Tracked(null, null);

    /** The same, inserted by somebody. */
    public Tracked insertedBy(WordChange change) {
        return new Tracked(change, deleted);
    }

    /** The same, deleted by somebody. */
    public Tracked deletedBy(WordChange change) {
        return new Tracked(inserted, change);
    }
}
