package org.travaux.markup.draft;

import java.util.List;

/**
 * What came into a draft when copies of it were compiled. It is never exported.
 *
 * @param date the day, {@code 2027-05-14}; empty if it is not known
 * @param copies what was compiled
 * @param proposals what the copies propose
 */
public record Compilation(
        String date, List<CompiledCopy> copies, List<CompiledProposal> proposals) {
    /**
     * @throws IllegalArgumentException if the date is not empty and no date, or a proposal names a
     *     copy that is not there
     */
    public Compilation {
        copies = List.copyOf(copies);
        proposals = List.copyOf(proposals);
        if (!StatusChange.isDate(date)) {
            throw new IllegalArgumentException("not a date: " + date);
        }
        for (CompiledProposal proposal : proposals) {
            for (int copy : proposal.copies()) {
                if (copy < 0 || copy >= copies.size()) {
                    throw new IllegalArgumentException("no copy " + copy);
                }
            }
        }
    }

    /** Whose copies made a proposal, each once, in the order of the copies. */
    public List<String> delegations(CompiledProposal proposal) {
        return proposal.copies().stream()
                .map(copy -> copies.get(copy).delegation())
                .distinct()
                .toList();
    }
}
