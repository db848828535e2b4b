package org.travaux.markup.compile;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.CompilationRemark;
import org.travaux.markup.draft.records.CompiledProposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A paragraph with what copies propose.
 *
 * @param proposals by the numbers of their copies
 * @param anew whether those of copies that were compiled before are among the proposals
 * @param untaken what copies say that is not among them
 */
record CompiledParagraph(
        Paragraph paragraph,
        List<CompiledProposal> proposals,
        boolean anew,
        List<Untaken> untaken) {
    CompiledParagraph {
        proposals = List.copyOf(proposals);
        untaken = List.copyOf(untaken);
    }

    /** A paragraph with what copies propose that come in now. */
    CompiledParagraph(
            Paragraph paragraph, List<CompiledProposal> proposals, List<Untaken> untaken) {
        this(paragraph, proposals, false, untaken);
    }

    /** A paragraph in which no copy proposes anything. */
    static CompiledParagraph unchanged(Paragraph paragraph) {
        return new CompiledParagraph(paragraph, List.of(), List.of());
    }

    /** The same, with what was proposed before among the proposals. */
    CompiledParagraph withEarlier() {
        return new CompiledParagraph(paragraph, proposals, true, untaken);
    }

    /** The same paragraph, changed. */
    CompiledParagraph with(Paragraph changed) {
        return new CompiledParagraph(changed, proposals, anew, untaken);
    }

    /**
     * The same, in which versions are told that do not come back from it as they are.
     *
     * @param languages of the draft; what they say is told in all of them
     */
    CompiledParagraph without(Set<CopyVersion> lost, List<Language> languages) {
        List<Untaken> told = new ArrayList<>(untaken);
        for (CopyVersion version : lost) {
            if (told.stream().noneMatch(one -> one.version().equals(version))) {
                told.add(
                        Untaken.refused(
                                version,
                                languages.stream()
                                        .filter(version.texts()::containsKey)
                                        .map(each -> version.texts().getOrDefault(each, ""))
                                        .collect(Collectors.joining(" / "))));
            }
        }
        return new CompiledParagraph(paragraph, proposals, anew, told);
    }

    /** What a version says that is not among the proposals. */
    record Untaken(CompilationRemark.Kind why, CopyVersion version, String words) {
        /** What could not be written. */
        static Untaken refused(CopyVersion version, String words) {
            return new Untaken(CompilationRemark.Kind.NOT_TAKEN_OVER, version, words);
        }
    }
}
