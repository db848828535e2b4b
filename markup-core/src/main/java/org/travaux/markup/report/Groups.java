package org.travaux.markup.report;

import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.DelegationRegister;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.report.OpenChoice.DelegationStance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For whom a group speaks. A member that takes a position of its own on the same choice speaks for
 * itself there, and where it does not say what the group says, it is an exception: "EU, except
 * HUN".
 */
final class Groups {
    private final DelegationRegister register;

    Groups(DelegationRegister register) {
        this.register = register;
    }

    /** The codes of a group's members; none for a state or where membership is not known. */
    List<String> members(String code) {
        Delegation delegation = register.byCode(code);
        return delegation == null ? List.of() : delegation.members();
    }

    /** The members of a group that stand elsewhere than the group does on a choice. */
    List<String> exceptions(OpenChoice choice, String group) {
        Set<Side> said = sides(choice, group);
        return members(group).stream()
                .filter(member -> !said.containsAll(sides(choice, member)))
                .toList();
    }

    /** The choice with each group's positions as those of the members that it speaks for. */
    OpenChoice expanded(OpenChoice choice) {
        List<DelegationStance> stands = new ArrayList<>();
        for (DelegationStance stand : choice.positions()) {
            List<String> members = members(stand.position().delegation());
            if (members.isEmpty()) {
                stands.add(stand);
                continue;
            }
            for (String member : members) {
                if (sides(choice, member).isEmpty()) {
                    stands.add(
                            new DelegationStance(
                                    stand.alternative(), of(member, stand.position())));
                }
            }
        }
        return new OpenChoice(
                choice.id(),
                choice.paragraph(),
                choice.language(),
                choice.alternatives(),
                stands.stream().distinct().toList());
    }

    private static DelegationPosition of(String member, DelegationPosition group) {
        return new DelegationPosition(
                member, true, group.stance(), group.word(), group.delegation(), group.range());
    }

    private record Side(int alternative, Stance stance) {}

    private static Set<Side> sides(OpenChoice choice, String code) {
        return choice.positions().stream()
                .filter(stand -> stand.position().delegation().equals(code))
                .map(stand -> new Side(stand.alternative(), stand.position().stance()))
                .collect(Collectors.toSet());
    }
}
