package org.travaux.markup.report;

import org.travaux.markup.profile.Stance;
import org.travaux.markup.report.OpenChoice.DelegationStance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of the open choices if some delegations lift all their positions. Every open choice
 * is in exactly one of the lists, in the order of the text.
 *
 * @param closes choices that were held, and that nobody holds any more
 * @param undisputed choices that are still held, but by delegations that all want the same
 *     alternative, and nothing else
 * @param held choices that others keep contested
 * @param unattributed choices that nobody named held before
 */
public record Lifting(
        List<OpenChoice> closes,
        List<OpenChoice> undisputed,
        List<OpenChoice> held,
        List<OpenChoice> unattributed) {
    public Lifting {
        closes = List.copyOf(closes);
        undisputed = List.copyOf(undisputed);
        held = List.copyOf(held);
        unattributed = List.copyOf(unattributed);
    }

    static Lifting of(List<OpenChoice> open, Set<String> lifting) {
        List<OpenChoice> closes = new ArrayList<>();
        List<OpenChoice> undisputed = new ArrayList<>();
        List<OpenChoice> held = new ArrayList<>();
        List<OpenChoice> unattributed = new ArrayList<>();
        for (OpenChoice choice : open) {
            if (choice.holders().isEmpty()) {
                unattributed.add(choice);
            } else if (lifting.containsAll(choice.holders())) {
                closes.add(choice);
            } else if (isUndisputed(choice, lifting)) {
                undisputed.add(choice);
            } else {
                held.add(choice);
            }
        }
        return new Lifting(closes, undisputed, held, unattributed);
    }

    private static boolean isUndisputed(OpenChoice choice, Set<String> lifting) {
        List<DelegationStance> left =
                choice.positions().stream()
                        .filter(stand -> !lifting.contains(stand.position().delegation()))
                        .filter(stand -> Holdings.holds(stand.position().stance()))
                        .toList();
        Set<Integer> wanted =
                left.stream()
                        .filter(stand -> stand.position().stance().favours())
                        .map(DelegationStance::alternative)
                        .collect(Collectors.toSet());
        return wanted.size() == 1
                && left.stream()
                        .noneMatch(
                                stand ->
                                        !stand.position().stance().concernsAlternative()
                                                || (stand.position().stance() == Stance.OPPOSES
                                                        && wanted.contains(stand.alternative())));
    }
}
