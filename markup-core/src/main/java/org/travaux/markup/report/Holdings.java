package org.travaux.markup.report;

import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.DelegationPosition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Who holds which choices of a draft open.
 *
 * <p>The rule ({@code docs/notation.md} §8): a choice is open until it is settled. A delegation
 * holds an open choice if it supports, proposes or opposes one of its alternatives, reserves, or is
 * yet to come back; agreement ad referendum holds it provisionally. A choice closes for a
 * delegation if nobody else holds it. A group counts as one. The same choice in several languages
 * counts once.
 *
 * @param open every open choice, in the order of the text
 * @param delegations who holds some, most first
 * @param unattributed open choices that nobody named holds
 * @param onParagraphs positions on paragraphs as a whole, which hold no choice
 */
public record Holdings(
        List<OpenChoice> open,
        List<DelegationHoldings> delegations,
        int unattributed,
        List<OnParagraph> onParagraphs) {
    /** A position on the paragraph at an index of the draft. */
    public record OnParagraph(int paragraph, DelegationPosition position) {}

    public Holdings {
        open = List.copyOf(open);
        onParagraphs = List.copyOf(onParagraphs);
        delegations = List.copyOf(delegations);
    }

    /** The holdings of a draft as it reads now. */
    public static Holdings of(DraftReading reading) {
        List<OpenChoice> open = OpenChoices.of(reading);
        Map<String, List<OpenChoice>> byDelegation = new LinkedHashMap<>();
        for (OpenChoice choice : open) {
            for (String holder : choice.holders()) {
                byDelegation.computeIfAbsent(holder, _ -> new ArrayList<>()).add(choice);
            }
        }
        List<DelegationHoldings> delegations = new ArrayList<>();
        byDelegation.forEach((code, choices) -> delegations.add(holdings(code, choices)));
        delegations.sort(
                Comparator.comparingInt(DelegationHoldings::holds)
                        .reversed()
                        .thenComparing(DelegationHoldings::delegation));
        int unattributed = (int) open.stream().filter(choice -> choice.holders().isEmpty()).count();
        return new Holdings(open, delegations, unattributed, onParagraphs(reading));
    }

    private static List<OnParagraph> onParagraphs(DraftReading reading) {
        List<OnParagraph> found = new ArrayList<>();
        for (int i = 0; i < reading.draft().paragraphs().size(); i++) {
            List<DelegationPosition> said = new ArrayList<>();
            for (Language language : reading.draft().sourceFirst()) {
                for (DelegationPosition position : reading.in(language).paragraph(i).positions()) {
                    if (said.stream().noneMatch(position::saysTheSameAs)) {
                        said.add(position);
                        found.add(new OnParagraph(i, position));
                    }
                }
            }
        }
        return found;
    }

    /** Whether a delegation with that stance holds the choice. */
    static boolean holds(Stance stance) {
        return switch (stance) {
            case SUPPORTS, OPPOSES, PROPOSES, TO_COME_BACK, RESERVES, AD_REFERENDUM, PENDING ->
                    true;
            case OTHER -> false;
        };
    }

    private static DelegationHoldings holdings(String code, List<OpenChoice> choices) {
        return new DelegationHoldings(
                code,
                count(code, choices, Stance::favours),
                count(code, choices, stance -> stance == Stance.OPPOSES),
                count(code, choices, stance -> holds(stance) && !stance.concernsAlternative()),
                (int)
                        choices.stream()
                                .filter(
                                        choice ->
                                                choice.holders()
                                                        .equals(new TreeSet<>(List.of(code))))
                                .count(),
                choices.stream().map(OpenChoice::id).toList());
    }

    private static int count(String code, List<OpenChoice> choices, Predicate<Stance> stance) {
        return (int)
                choices.stream()
                        .filter(
                                choice ->
                                        choice.positions().stream()
                                                .map(OpenChoice.Stand::position)
                                                .anyMatch(
                                                        position ->
                                                                position.delegation().equals(code)
                                                                        && stance.test(
                                                                                position.stance())))
                        .count();
    }
}
