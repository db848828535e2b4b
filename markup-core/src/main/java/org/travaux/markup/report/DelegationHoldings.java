package org.travaux.markup.report;

import org.travaux.markup.profile.Stance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What one delegation holds open.
 *
 * @param delegation its code
 * @param choices the ids of all choices that it holds, in the order of the text
 * @param byStance the ids of the choices on which it stands so, in the order of the text
 * @param alone the ids of the choices that nobody else holds
 * @param except of a group, the codes of members that stand elsewhere on one of its choices
 */
public record DelegationHoldings(
        String delegation,
        List<String> choices,
        Map<Stance, List<String>> byStance,
        List<String> alone,
        List<String> except) {
    public DelegationHoldings {
        choices = List.copyOf(choices);
        byStance = Map.copyOf(byStance);
        alone = List.copyOf(alone);
        except = List.copyOf(except);
    }

    /** How many choices it holds. */
    public int holds() {
        return choices.size();
    }

    /** In how many choices it supports or proposes an alternative. */
    public int supports() {
        return count(Stance::favours);
    }

    /** In how many choices it opposes an alternative. */
    public int opposes() {
        return count(Stance.OPPOSES::equals);
    }

    /** On how many choices it has a reservation. */
    public int reserves() {
        return count(Stance.RESERVES::equals);
    }

    /** On how many choices it is yet to come back. */
    public int toComeBack() {
        return count(Stance.TO_COME_BACK::equals);
    }

    /** On how many choices it agrees ad referendum or is pending. */
    public int provisional() {
        return count(stance -> stance == Stance.AD_REFERENDUM || stance == Stance.PENDING);
    }

    /** On how many choices it takes no side yet: reserves, comes back, agrees ad referendum. */
    public int pending() {
        return count(stance -> Holdings.holds(stance) && !stance.concernsAlternative());
    }

    /** How many choices nobody else holds. */
    public int closesIfLifted() {
        return alone.size();
    }

    private int count(Predicate<Stance> wanted) {
        Set<String> counted = new LinkedHashSet<>();
        byStance.forEach(
                (stance, ids) -> {
                    if (wanted.test(stance)) {
                        counted.addAll(ids);
                    }
                });
        return counted.size();
    }
}
