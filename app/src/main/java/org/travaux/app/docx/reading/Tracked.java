package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordChange;

/** Who inserted and who deleted what stands here; nulls for nobody. */
record Tracked(@Nullable WordChange inserted, @Nullable WordChange deleted) {
    static final Tracked NOT = new Tracked(null, null);

    Tracked insertedBy(WordChange change) {
        return new Tracked(change, deleted);
    }

    Tracked deletedBy(WordChange change) {
        return new Tracked(inserted, change);
    }
}
