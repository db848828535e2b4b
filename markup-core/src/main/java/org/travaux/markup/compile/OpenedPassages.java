package org.travaux.markup.compile;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.CompiledProposal;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.TextReading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose proposals opened words of a paragraph that were agreed by themselves. */
final class OpenedPassages {
    private final Paragraph paragraph;
    private final List<CompiledProposal> proposals;
    private final Profile notation;

    /**
     * @param compiled with the passages that stand in brackets now
     */
    OpenedPassages(CompiledParagraph compiled, Profile notation) {
        this.paragraph = compiled.paragraph();
        this.proposals = compiled.proposals();
        this.notation = notation;
    }

    /**
     * By passage, the copies whose proposals opened it; where that can't be said, all that propose
     * something in the paragraph.
     */
    Map<AgreedPassage, Set<Integer>> proposals(List<AgreedPassage> open) {
        Map<AgreedPassage, Set<Integer>> copies = new LinkedHashMap<>();
        for (AgreedPassage passage : open) {
            Set<String> choices = around(passage);
            List<CompiledProposal> about =
                    proposals.stream()
                            .filter(
                                    each ->
                                            choices.isEmpty()
                                                    ? isAbout(each, passage)
                                                    : choices.contains(each.choice()))
                            .toList();
            copies.put(
                    passage,
                    (about.isEmpty() ? proposals : about)
                            .stream()
                                    .flatMap(each -> each.copies().stream())
                                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return copies;
    }

    /** The ids of the open points that a passage stands in; none if its words do not stand. */
    private Set<String> around(AgreedPassage passage) {
        Language language = passage.language();
        List<Choice> choices =
                TextReading.of(List.of(paragraph.text(language).text()), notation)
                        .paragraph(0)
                        .choices();
        Set<Integer> starts =
                paragraph.passages().stream()
                        .filter(passage::isSame)
                        .flatMap(
                                each ->
                                        choices.stream()
                                                .map(Choice::range)
                                                .filter(each.range()::overlaps))
                        .map(each -> each.start())
                        .collect(Collectors.toSet());
        return paragraph.choices().stream()
                .filter(each -> starts.contains(each.at().getOrDefault(language, -1)))
                .map(ChoiceIdentity::id)
                .collect(Collectors.toSet());
    }

    /** Whether words that a proposal is about are among those of a passage. */
    private static boolean isAbout(CompiledProposal proposal, AgreedPassage passage) {
        Set<String> agreed = words(passage.words());
        return words(proposal.before().getOrDefault(passage.language(), "")).stream()
                .anyMatch(agreed::contains);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }
}
