package org.travaux.markup.compile;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.records.CompilationRemark;
import org.travaux.markup.draft.records.CompiledProposal;
import org.travaux.markup.draft.records.CompiledProposal.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was proposed in a paragraph, each proposal once with all whose it is; and what was not,
 * since it could not be written, or is not wanted.
 */
final class ProposalRecords {
    private final String paragraph;
    private final List<Language> languages;
    private final List<CompiledProposal> leftOut;
    private final int firstLeftOut;
    private final List<CompiledProposal> proposals = new ArrayList<>();
    private final List<CompiledParagraph.Untaken> untaken = new ArrayList<>();

    /**
     * @param languages of the draft, the source language first
     * @param leftOut what is not wanted, in whatever paragraph
     */
    ProposalRecords(String paragraph, List<Language> languages, LeftOut leftOut) {
        this.paragraph = paragraph;
        this.languages = languages;
        this.leftOut = leftOut.in(paragraph);
        this.firstLeftOut = leftOut.from();
    }

    /** What was not proposed. */
    List<CompiledParagraph.Untaken> untaken() {
        return untaken;
    }

    /** Words of a version could not be written. */
    void refuse(CopyVersion version, String words) {
        untaken.add(CompiledParagraph.Untaken.refused(version, words));
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
        Set<Language> said = new HashSet<>(before.keySet());
        said.addAll(words.keySet());
        List<Integer> own = version.copies(said);
        for (int i = 0; i < proposals.size(); i++) {
            CompiledProposal other = proposals.get(i);
            if (other.choice().equals(choice) && isSame(other, kind, before, words)) {
                List<Integer> copies = new ArrayList<>(other.copies());
                own.stream().filter(copy -> !copies.contains(copy)).forEach(copies::add);
                proposals.set(i, other.withCopies(copies));
                return;
            }
        }
        proposals.add(new CompiledProposal(kind, paragraph, choice, own, before, words));
    }

    /**
     * Whether a proposal is not wanted; that is told.
     *
     * @param choice the id of the choice, if it was there
     */
    boolean isLeftOut(
            Kind kind,
            String choice,
            CopyVersion version,
            Map<Language, String> before,
            Map<Language, String> words) {
        boolean out =
                version.copies().stream().allMatch(copy -> copy >= firstLeftOut)
                        && leftOut.stream()
                                .filter(one -> !kind.isInChoice() || one.choice().equals(choice))
                                .anyMatch(one -> isSame(one, kind, before, words));
        if (out) {
            String told = first(languages, words);
            untaken.add(
                    new CompiledParagraph.Untaken(
                            CompilationRemark.Kind.LEFT_OUT,
                            version,
                            told.isEmpty() ? first(languages, before) : told));
        }
        return out;
    }

    /** Words in the first of the languages in which there are any; empty if there are none. */
    static String first(List<Language> languages, Map<Language, String> words) {
        return languages.stream()
                .map(language -> words.getOrDefault(language, ""))
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
    }

    private static boolean isSame(
            CompiledProposal one,
            Kind kind,
            Map<Language, String> before,
            Map<Language, String> words) {
        return one.kind() == kind
                && keys(one.before()).equals(keys(before))
                && saySame(one.words(), words);
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
