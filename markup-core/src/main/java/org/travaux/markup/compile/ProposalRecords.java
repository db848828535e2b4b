package org.travaux.markup.compile;

import org.travaux.markup.draft.CompiledProposal;
import org.travaux.markup.draft.CompiledProposal.Kind;
import org.travaux.markup.draft.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was proposed in a paragraph, each proposal once with all whose it is. */
final class ProposalRecords {
    private final String paragraph;
    private final List<CompiledProposal> proposals = new ArrayList<>();

    ProposalRecords(String paragraph) {
        this.paragraph = paragraph;
    }

    List<CompiledProposal> all() {
        return proposals;
    }

    void add(
            Kind kind,
            String choice,
            CopyVersion version,
            Map<Language, String> before,
            Map<Language, String> words) {
        for (int i = 0; i < proposals.size(); i++) {
            CompiledProposal other = proposals.get(i);
            if (other.kind() == kind
                    && other.choice().equals(choice)
                    && keys(other.before()).equals(keys(before))
                    && saySame(other.words(), words)) {
                List<Integer> copies = new ArrayList<>(other.copies());
                if (!copies.contains(version.copy())) {
                    copies.add(version.copy());
                }
                proposals.set(i, other.withCopies(copies));
                return;
            }
        }
        proposals.add(
                new CompiledProposal(
                        kind, paragraph, choice, List.of(version.copy()), before, words));
    }

    private static Map<Language, String> keys(Map<Language, String> words) {
        return words.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, each -> SameWords.key(each.getValue())));
    }

    /** Whether two say the same in a language that both know. */
    private static boolean saySame(Map<Language, String> one, Map<Language, String> other) {
        return (one.isEmpty() && other.isEmpty())
                || one.entrySet().stream()
                        .anyMatch(
                                each ->
                                        other.containsKey(each.getKey())
                                                && SameWords.key(each.getValue())
                                                        .equals(
                                                                SameWords.key(
                                                                        other.getOrDefault(
                                                                                each.getKey(),
                                                                                ""))));
    }
}
