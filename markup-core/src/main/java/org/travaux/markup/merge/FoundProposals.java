package org.travaux.markup.merge;

import org.travaux.markup.compile.SameWords;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.draft.records.CompiledProposal;
import org.travaux.markup.reading.Choice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where proposals of copies stand after a merge: of points that both sides had made of the same
 * words one is left, with one id, and the records follow.
 */
final class FoundProposals {
    private final DraftReading reading;
    private final Map<String, Integer> touched = new HashMap<>();

    private FoundProposals(DraftReading reading, Set<String> touched) {
        this.reading = reading;
        List<Paragraph> paragraphs = reading.draft().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (touched.contains(paragraphs.get(i).id())) {
                this.touched.put(paragraphs.get(i).id(), i);
            }
        }
    }

    /**
     * A merged draft whose records name the points that are there.
     *
     * @param touched the ids of the paragraphs in which both sides changed something
     */
    static Draft in(Draft draft, Set<String> touched) {
        if (draft.compilations().isEmpty() || touched.isEmpty()) {
            return draft;
        }
        FoundProposals found = new FoundProposals(DraftReading.of(draft), touched);
        List<Compilation> compilations = new ArrayList<>();
        for (Compilation each : draft.compilations()) {
            compilations.add(
                    new Compilation(
                            each.date(),
                            each.copies(),
                            each.proposals().stream().map(found::found).toList(),
                            each.remarks()));
        }
        return draft.withCompilations(compilations);
    }

    private CompiledProposal found(CompiledProposal proposal) {
        Integer index = touched.get(proposal.paragraph());
        if (index == null || isThere(proposal, index)) {
            return proposal;
        }
        for (PairedChoice choice : reading.paired(index).values()) {
            if (says(choice, proposal, index)) {
                return new CompiledProposal(
                        proposal.kind(),
                        proposal.paragraph(),
                        choice.id(),
                        proposal.copies(),
                        proposal.before(),
                        proposal.words());
            }
        }
        return proposal;
    }

    private boolean isThere(CompiledProposal proposal, int index) {
        Paragraph paragraph = reading.draft().paragraphs().get(index);
        return reading.paired(index).containsKey(proposal.choice())
                || paragraph.settlements().stream()
                        .anyMatch(one -> one.choice().equals(proposal.choice()));
    }

    /** Whether the words that are proposed, or those that are to go, are an alternative of it. */
    private boolean says(PairedChoice choice, CompiledProposal proposal, int index) {
        return choice.versions().entrySet().stream()
                .anyMatch(
                        each -> {
                            String words = proposal.words().getOrDefault(each.getKey(), "");
                            String before = proposal.before().getOrDefault(each.getKey(), "");
                            String wanted = SameWords.key(words.isBlank() ? before : words);
                            String text =
                                    reading.draft()
                                            .paragraphs()
                                            .get(index)
                                            .text(each.getKey())
                                            .text();
                            return !wanted.isEmpty() && has(each.getValue(), text, wanted);
                        });
    }

    private static boolean has(Choice choice, String text, String key) {
        return choice.alternatives().stream()
                .anyMatch(one -> SameWords.key(one.words().of(text)).equals(key));
    }
}
