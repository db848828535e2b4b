package org.travaux.app.viewmodel.procedure;

import org.jspecify.annotations.Nullable;
import org.travaux.app.procedure.Deadline;

import java.util.List;

/**
 * What somebody has typed as a deadline.
 *
 * @param deadline null if it is none yet
 * @param problem why it can't be one; null if it can
 * @param remarks what is to be known of it, each in a sentence; mostly nothing
 * @param next the next working moment, to be taken instead; null if it is in working hours
 * @param elsewhere the same on the clocks of whoever types, or null if these show the same
 */
public record TypedDeadline(
        @Nullable Deadline deadline,
        @Nullable String problem,
        List<String> remarks,
        @Nullable Deadline next,
        @Nullable String elsewhere) {
    public TypedDeadline {
        remarks = List.copyOf(remarks);
    }

    /** One that can't be a deadline. */
    static TypedDeadline wrong(String problem) {
        return new TypedDeadline(null, problem, List.of(), null, null);
    }
}
