package org.travaux.app.exchange;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.MergeRecord;

import java.util.List;

/**
 * What was received for a draft.
 *
 * @param draft as it is now; null if nothing came in that changes it
 * @param before as it was here; null if it was not here
 * @param record what somebody should look at; null if nothing had to be brought together
 * @param revisions that came in, the oldest first
 * @param others other drafts of the folder that are others now
 */
public record Received(
        @Nullable Draft draft,
        @Nullable Draft before,
        @Nullable MergeRecord record,
        List<KeptRevision> revisions,
        List<Other> others) {
    /** Nothing that was not here. */
    static final Received NOTHING = new Received(null, null, null, List.of(), List.of());

    public Received {
        revisions = List.copyOf(revisions);
        others = List.copyOf(others);
    }

    /**
     * Another draft of the folder that came in changed.
     *
     * @param name of its file, without the folder
     * @param remarks in how many places somebody should look at what both changed
     */
    public record Other(String name, int remarks) {}

    /** Whether anything came in. */
    public boolean isAnything() {
        return draft != null || !revisions.isEmpty() || !others.isEmpty();
    }
}
