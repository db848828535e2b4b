package org.travaux.markup.compile;

import org.travaux.markup.draft.Compilation;
import org.travaux.markup.draft.CompiledProposal;
import org.travaux.markup.draft.Draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What comes of compiling.
 *
 * @param draft with every proposal, and the compilation recorded last
 * @param remarks what somebody should know besides, in the order of the copies
 */
public record Compiled(Draft draft, List<Remark> remarks) {
    public Compiled {
        remarks = List.copyOf(remarks);
    }

    /** What came in. */
    public Compilation compilation() {
        return draft.compilations().getLast();
    }

    /** How many proposals are made by more than one delegation. */
    public long identical() {
        Compilation compiled = compilation();
        return compiled.proposals().stream()
                .filter(one -> compiled.delegations(one).size() > 1)
                .count();
    }

    /** How many choices there are with several proposals. */
    public long rivals() {
        Map<String, Integer> choices = new HashMap<>();
        for (CompiledProposal proposal : compilation().proposals()) {
            if (proposal.kind().proposesOutcome()) {
                choices.merge(proposal.choice(), 1, Integer::sum);
            }
        }
        return choices.values().stream().filter(count -> count > 1).count();
    }
}
