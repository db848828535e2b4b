package org.travaux.markup.draft.records;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** How many proposals a copy makes, by its index. */
    public int count(int copy) {
        return (int) proposals.stream().filter(one -> one.copies().contains(copy)).count();
    }

    /**
     * How many of its proposals are made by more than one delegation, whenever each came in.
     *
     * @param all the compilations of the draft
     */
    public long identical(List<Compilation> all) {
        Map<CompiledProposal, Set<String>> whose = new HashMap<>();
        for (Compilation compiled : all) {
            for (CompiledProposal each : compiled.proposals) {
                whose.computeIfAbsent(ofAnybody(each), _ -> new HashSet<>())
                        .addAll(compiled.delegations(each));
            }
        }
        return proposals.stream()
                .filter(each -> whose.getOrDefault(ofAnybody(each), Set.of()).size() > 1)
                .count();
    }

    /**
     * How many choices there are with several proposals, one of which came in with it.
     *
     * @param all the compilations of the draft
     */
    public long rivals(List<Compilation> all) {
        Map<String, Set<CompiledProposal>> choices = new HashMap<>();
        for (Compilation compiled : all) {
            for (CompiledProposal each : compiled.proposals) {
                if (each.kind().proposesOutcome()) {
                    choices.computeIfAbsent(each.choice(), _ -> new HashSet<>())
                            .add(ofAnybody(each));
                }
            }
        }
        return proposals.stream()
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
