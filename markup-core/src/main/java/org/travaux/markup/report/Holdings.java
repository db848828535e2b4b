package org.travaux.markup.report;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.DelegationPosition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who holds which choices of a draft open.
 *
 * <p>The rule ({@code docs/notation.md} §8): a choice is open until it is settled. A delegation
 * holds an open choice if it supports, proposes or opposes one of its alternatives, reserves, or is
 * yet to come back; agreement ad referendum holds it provisionally. A choice closes for a
 * delegation if nobody else holds it. The same choice in several languages counts once.
 *
 * @param open every open choice, in the order of the text
 * @param delegations who holds some, most first
 * @param unattributed open choices that nobody named holds
 * @param onParagraphs positions on paragraphs as a whole, which hold no choice
 * @param apart what stands in brackets and is not contested
 * @param counting how groups were counted
 */
public record Holdings(
        List<OpenChoice> open,
        List<DelegationHoldings> delegations,
        int unattributed,
        List<OnParagraph> onParagraphs,
        UncontestedBrackets apart,
        Counting counting) {
    /** A position on the paragraph at an index of the draft. */
    public record OnParagraph(int paragraph, DelegationPosition position) {}

    /** How the positions of groups count. */
    public enum Counting {
        /** A group is one more delegation. */
        GROUPS_AS_ONE,
        /**
         * A group's position is that of each of its members that does not speak for itself on the
         * choice. A group whose members are not known counts as one.
         */
        BY_MEMBER
    }

    public Holdings {
        open = List.copyOf(open);
        onParagraphs = List.copyOf(onParagraphs);
        delegations = List.copyOf(delegations);
    }

    /** The holdings of a draft as it reads now, a group counting as one. */
    public static Holdings of(DraftReading reading) {
        return of(reading, Counting.GROUPS_AS_ONE);
    }

    /** The holdings of a draft as it reads now. */
    public static Holdings of(DraftReading reading, Counting counting) {
        Groups groups = new Groups(reading.notation().delegations());
        List<OpenChoice> all = OpenChoices.of(reading);
        List<OpenChoice> open =
                switch (counting) {
                    case GROUPS_AS_ONE -> all;
                    case BY_MEMBER -> all.stream().map(groups::expanded).toList();
                };
        Map<String, List<OpenChoice>> byDelegation = new LinkedHashMap<>();
        int unattributed = 0;
        for (OpenChoice choice : open) {
            Set<String> holders = choice.holders();
            for (String holder : holders) {
                byDelegation.computeIfAbsent(holder, _ -> new ArrayList<>()).add(choice);
            }
            unattributed += holders.isEmpty() ? 1 : 0;
        }
        List<DelegationHoldings> delegations = new ArrayList<>();
        byDelegation.forEach((code, choices) -> delegations.add(holdings(code, choices, groups)));
        delegations.sort(
                Comparator.comparingInt(DelegationHoldings::holds)
                        .reversed()
                        .thenComparing(DelegationHoldings::delegation));
        return new Holdings(
                open,
                delegations,
                unattributed,
                onParagraphs(reading),
                UncontestedBrackets.of(reading),
                counting);
    }

    /**
     * What would close if these delegations lifted all their positions.
     *
     * @param delegations codes; one that holds nothing changes nothing
     */
    public Lifting ifLifted(Set<String> delegations) {
        return Lifting.of(open, delegations);
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

    private static DelegationHoldings holdings(
            String code, List<OpenChoice> choices, Groups groups) {
        Map<Stance, List<String>> byStance = new EnumMap<>(Stance.class);
        List<String> alone = new ArrayList<>();
        Set<String> except = new TreeSet<>();
        for (OpenChoice choice : choices) {
            choice.positions().stream()
                    .map(OpenChoice.DelegationStance::position)
                    .filter(position -> position.delegation().equals(code))
                    .map(DelegationPosition::stance)
                    .distinct()
                    .forEach(
                            stance ->
                                    byStance.computeIfAbsent(stance, _ -> new ArrayList<>())
                                            .add(choice.id()));
            if (choice.holders().size() == 1) {
                alone.add(choice.id());
            }
            except.addAll(groups.exceptions(choice, code));
        }
        return new DelegationHoldings(
                code,
                choices.stream().map(OpenChoice::id).toList(),
                byStance,
                alone,
                List.copyOf(except));
    }
}
