package org.travaux.markup.compile;

import org.travaux.markup.draft.records.CompiledProposal;

import java.util.List;
import java.util.Locale;

/**
 * A proposal that came in with a copy, and what has become of it.
 *
 * @param delegations whose it is
 * @param files in which it came
 * @param paragraph the index of its paragraph; -1 if that is gone
 */
public record TracedProposal(
        CompiledProposal proposal,
        List<String> delegations,
        List<String> files,
        int paragraph,
        Fate fate) {
    public TracedProposal {
        delegations = List.copyOf(delegations);
        files = List.copyOf(files);
    }

    /** What has become of a proposal. */
    public enum Fate {
        /** It stands in its bracket. */
        OPEN,
        /** Its bracket was settled as it says. */
        ADOPTED,
        /** Its bracket was settled otherwise. */
        NOT_ADOPTED,
        /** Its bracket is there and says something else. */
        CHANGED,
        /** Its bracket or its paragraph is no longer there, and nothing was settled. */
        GONE;

        /** The fate as scripts see it, {@code not-adopted}. Stable. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
