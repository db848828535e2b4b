package org.travaux.markup.compile;

import org.travaux.markup.draft.records.CompiledProposal;

import java.util.List;

/**
 * What is not wanted of what copies propose.
 *
 * @param proposals as compiling the same copies recorded them
 * @param from the number of the first copy that comes in now; what came in before stays
 */
record LeftOut(List<CompiledProposal> proposals, int from) {
    /** Those in a paragraph. */
    List<CompiledProposal> in(String paragraph) {
        return proposals.stream().filter(one -> one.paragraph().equals(paragraph)).toList();
    }
}
