package org.travaux.markup.edit;

import org.travaux.markup.text.ChangeSet;

/** What comes of a gesture on one text: a change of it, or a reason why there is none. */
public sealed interface Outcome {
    /**
     * The text can be changed so.
     *
     * @param change may be empty where the text says so already
     * @param newChoice where, after the change, the first bracket of a choice is that was not one
     *     before; -1 if there is none
     */
    record Changed(ChangeSet change, int newChoice) implements Outcome {
        /** A change that makes no new choice. */
        static Changed by(ChangeSet change) {
            return new Changed(change, -1);
        }
    }

    /** Nothing is changed. */
    record Refused(Refusal reason) implements Outcome {}
}
