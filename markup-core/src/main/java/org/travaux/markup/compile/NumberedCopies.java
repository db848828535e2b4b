package org.travaux.markup.compile;

import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.draft.records.CompilationRemark;
import org.travaux.markup.draft.records.CompiledCopy;
import org.travaux.markup.draft.records.CompiledProposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The copies of a text by their numbers, those that were compiled before in front. Their order
 * among each other is that of their delegations, whenever they came in.
 */
final class NumberedCopies {
    private final List<CompiledCopy> copies = new ArrayList<>();

    /** The number of the first copy of each compilation, and then of those that come in now. */
    private final List<Integer> first = new ArrayList<>();

    NumberedCopies(List<Compilation> before) {
        for (Compilation compilation : before) {
            first.add(copies.size());
            copies.addAll(compilation.copies());
        }
        first.add(copies.size());
    }

    /** Adds one that comes in now, and gives its number. */
    int add(CompiledCopy copy) {
        copies.add(copy);
        return copies.size() - 1;
    }

    CompiledCopy get(int number) {
        return copies.get(number);
    }

    /** The number of a copy by its index in a compilation. */
    int number(int compilation, int index) {
        return first.get(compilation) + index;
    }

    /** Those of a compilation; behind the last one those that come in now. */
    List<CompiledCopy> of(int compilation) {
        return copies.subList(first.get(compilation), end(compilation));
    }

    private int end(int compilation) {
        return compilation + 1 < first.size() ? first.get(compilation + 1) : copies.size();
    }

    /** By delegation, then by file. */
    Comparator<CopyVersion> order() {
        return Comparator.comparing((CopyVersion version) -> get(version.copy()).delegation())
                .thenComparing(version -> get(version.copy()).file())
                .thenComparingInt(CopyVersion::copy);
    }

    /** What is proposed by copies of a compilation, with their indexes there for their numbers. */
    List<CompiledProposal> of(int compilation, List<CompiledProposal> numbered) {
        int from = first.get(compilation);
        List<CompiledProposal> own = new ArrayList<>();
        for (CompiledProposal proposal : numbered) {
            List<Integer> indexes =
                    proposal.copies().stream()
                            .filter(number -> from <= number && number < end(compilation))
                            .map(number -> number - from)
                            .toList();
            if (!indexes.isEmpty()) {
                own.add(proposal.withCopies(indexes));
            }
        }
        return own;
    }

    /** What is told of copies of a compilation, with their indexes there for their numbers. */
    List<CompilationRemark> told(int compilation, List<CompilationRemark> numbered) {
        int from = first.get(compilation);
        return numbered.stream()
                .filter(remark -> from <= remark.copy() && remark.copy() < end(compilation))
                .map(
                        remark ->
                                new CompilationRemark(
                                        remark.kind(),
                                        remark.copy() - from,
                                        remark.paragraph(),
                                        remark.words()))
                .toList();
    }

    /** The number that the first copy has that comes in now. */
    int firstNow() {
        return first.getLast();
    }
}
