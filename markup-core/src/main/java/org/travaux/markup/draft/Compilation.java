package org.travaux.markup.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What came into a draft when copies of it were compiled. It is never exported.
 *
 * @param date the day, {@code 2027-05-14}; empty if it is not known
 * @param copies what was compiled
 * @param proposals what the copies propose
 * @param remarks what somebody should know besides, in the order of the copies
 */
public record Compilation(
        String date,
        List<CompiledCopy> copies,
        List<CompiledProposal> proposals,
        List<CompilationRemark> remarks) {
    /**
     * @throws IllegalArgumentException if the date is not empty and no date, or a proposal or a
     *     remark names a copy that is not there
     */
    public Compilation {
        copies = List.copyOf(copies);
        proposals = List.copyOf(proposals);
        if (!StatusChange.isDate(date)) {
            throw new IllegalArgumentException("not a date: " + date);
        }
        remarks = List.copyOf(remarks);
        for (CompiledProposal proposal : proposals) {
            for (int copy : proposal.copies()) {
                require(copy, copies);
            }
        }
        for (CompilationRemark remark : remarks) {
            require(remark.copy(), copies);
        }
    }

    private static void require(int copy, List<CompiledCopy> copies) {
        if (copy < 0 || copy >= copies.size()) {
            throw new IllegalArgumentException("no copy " + copy);
        }
    }

    /** Whose copies made a proposal, each once, in the order of the copies. */
    public List<String> delegations(CompiledProposal proposal) {
        return proposal.copies().stream()
                .map(copy -> copies.get(copy).delegation())
                .distinct()
                .toList();
    }

    /** How many proposals are made by more than one delegation. */
    public long identical() {
        return proposals.stream().filter(one -> delegations(one).size() > 1).count();
    }

    /** How many choices there are with several proposals. */
    public long rivals() {
        Map<String, Integer> choices = new HashMap<>();
        for (CompiledProposal proposal : proposals) {
            if (proposal.kind().proposesOutcome()) {
                choices.merge(proposal.choice(), 1, Integer::sum);
            }
        }
        return choices.values().stream().filter(count -> count > 1).count();
    }
}
