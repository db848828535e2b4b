package org.travaux.markup.settle.preview;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.DelegationRegister;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.settle.ChoiceOutcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A text as a delegation would have it: the alternative that it proposes or supports, else the
 * first that it does not oppose; nothing where it opposes all of them. Where it has said nothing
 * itself, what groups say that it is a member of counts; where nobody spoke for it, the choice
 * stays open.
 */
final class DelegationPreference implements Preference {
    private final String delegation;
    private final Set<String> groups;

    DelegationPreference(String delegation, DelegationRegister register) {
        this.delegation = delegation;
        this.groups =
                register.all().stream()
                        .filter(group -> group.members().contains(delegation))
                        .map(Delegation::code)
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable ChoiceOutcome of(List<List<DelegationPosition>> alternatives) {
        ChoiceOutcome own = outcome(alternatives, delegation::equals);
        return own != null ? own : outcome(alternatives, groups::contains);
    }

    private static @Nullable ChoiceOutcome outcome(
            List<List<DelegationPosition>> alternatives, Predicate<String> who) {
        List<Integer> acceptable = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            if (says(alternatives.get(i), who, Stance::favours)) {
                return new ChoiceOutcome.Adopt(i);
            }
            if (!says(alternatives.get(i), who, stance -> stance == Stance.OPPOSES)) {
                acceptable.add(i);
            }
        }
        if (acceptable.size() == alternatives.size()) {
            return null;
        }
        return acceptable.isEmpty()
                ? new ChoiceOutcome.Delete()
                : new ChoiceOutcome.Adopt(acceptable.getFirst());
    }

    private static boolean says(
            List<DelegationPosition> positions, Predicate<String> who, Predicate<Stance> what) {
        return positions.stream()
                .anyMatch(
                        position ->
                                who.test(position.delegation()) && what.test(position.stance()));
    }
}
