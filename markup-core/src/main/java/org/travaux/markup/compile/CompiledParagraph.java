package org.travaux.markup.compile;

import org.travaux.markup.draft.CompiledProposal;
import org.travaux.markup.draft.Paragraph;

import java.util.List;

/**
 * A paragraph with what copies propose.
 *
 * @param proposals by the numbers of their copies
 * @param anew whether those of copies that were compiled before are among the proposals
 * @param refused what could not be written
 */
record CompiledParagraph(
        Paragraph paragraph,
        List<CompiledProposal> proposals,
        boolean anew,
        List<Refused> refused) {
    CompiledParagraph {
        proposals = List.copyOf(proposals);
        refused = List.copyOf(refused);
    }

    /** A paragraph with what copies propose that come in now. */
    CompiledParagraph(
            Paragraph paragraph, List<CompiledProposal> proposals, List<Refused> refused) {
        this(paragraph, proposals, false, refused);
    }

    /** A paragraph in which no copy proposes anything. */
    static CompiledParagraph unchanged(Paragraph paragraph) {
        return new CompiledParagraph(paragraph, List.of(), List.of());
    }

    /** The same, with what was proposed before among the proposals. */
    CompiledParagraph withEarlier() {
        return new CompiledParagraph(paragraph, proposals, true, refused);
    }

    /** What a version says that could not be written. */
    record Refused(CopyVersion version, String words) {}
}
