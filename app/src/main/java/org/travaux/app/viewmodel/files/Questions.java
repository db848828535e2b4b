package org.travaux.app.viewmodel.files;

import org.travaux.app.safety.LockHolder;

/** What only the user can decide about a file. Asked and answered on the window's thread. */
public interface Questions {
    /** What to do with a draft that somebody else has open. */
    enum Elsewhere {
        /** Open its text as a draft that has no file. */
        COPY,
        /** Open it all the same. */
        ANYWAY,
        CANCEL
    }

    /** What to do when a file is not what was opened or saved last. */
    enum Overwrite {
        OVERWRITE,
        SAVE_AS,
        /** Bring the other's changes into the open text, and save nothing yet. */
        MERGE,
        CANCEL
    }

    /** A draft is to be opened that somebody else has open. */
    Elsewhere openElsewhere(String draftName, LockHolder holder);

    /**
     * A draft is to be saved, and somebody else changed its file since it was opened.
     *
     * @param mergeable whether it is known what both began with, so that both can be merged
     */
    Overwrite changedByOthers(String draftName, boolean mergeable);
}
