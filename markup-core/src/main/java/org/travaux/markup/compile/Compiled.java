package org.travaux.markup.compile;

import org.travaux.markup.draft.Compilation;
import org.travaux.markup.draft.CompiledProposal;
import org.travaux.markup.draft.Draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** How many proposals are made by more than one delegation, whenever each came in. */
    public long identical() {
        Map<CompiledProposal, Set<String>> whose = new HashMap<>();
        for (Compilation compiled : draft.compilations()) {
            for (CompiledProposal each : compiled.proposals()) {
                whose.computeIfAbsent(ofAnybody(each), _ -> new HashSet<>())
                        .addAll(compiled.delegations(each));
            }
        }
        return compilation().proposals().stream()
                .filter(each -> whose.getOrDefault(ofAnybody(each), Set.of()).size() > 1)
                .count();
    }

    /** How many choices there are with several proposals, one of which came in now. */
    public long rivals() {
        Map<String, Set<CompiledProposal>> choices = new HashMap<>();
        for (Compilation compiled : draft.compilations()) {
            for (CompiledProposal each : compiled.proposals()) {
                if (each.kind().proposesOutcome()) {
                    choices.computeIfAbsent(each.choice(), _ -> new HashSet<>())
                            .add(ofAnybody(each));
                }
            }
        }
        return compilation().proposals().stream()
                .filter(each -> each.kind().proposesOutcome())
                .map(CompiledProposal::choice)
                .distinct()
                .filter(choice -> choices.getOrDefault(choice, Set.of()).size() > 1)
                .count();
    }

    private static CompiledProposal ofAnybody(CompiledProposal proposal) {
        return proposal.withCopies(List.of());
    }
}
