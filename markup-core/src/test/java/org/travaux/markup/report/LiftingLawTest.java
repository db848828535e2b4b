package org.travaux.markup.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.Ids;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is said to close is what does close: for every set of up to six delegations their positions
 * are left out of the text, it is read anew, and the choices are counted that nobody holds any
 * more.
 */
class LiftingLawTest {
    private static final List<String> DELEGATIONS =
            List.of("CHN", "RUS", "KAZ", "TUR", "ISR", "EU", "IND", "MNG");

    /** A position as it is typed, on the bracket at an index of a choice. */
    private record Typed(int bracket, String delegation, String form) {
        String note() {
            return " (" + form.formatted(delegation) + ")";
        }
    }

    private record Contested(int brackets, List<Typed> positions) {
        String without(Set<String> lifted) {
            StringBuilder text = new StringBuilder("words");
            for (int i = 0; i < brackets; i++) {
                text.append(" [alternative ").append(i).append(']');
                for (Typed typed : positions) {
                    if (typed.bracket == i && !lifted.contains(typed.delegation)) {
                        text.append(typed.note());
                    }
                }
            }
            return text.append(" words").toString();
        }
    }

    private static final List<String> FORMS =
            List.of(
                    "+%s",
                    "-%s", "%s tcb", "%s reserves", "%s ad ref", "%s: delete", "%s flexible");

    private static List<Contested> contested(SplittableRandom random) {
        List<Contested> all = new ArrayList<>();
        for (int i = random.nextInt(1, 7); i > 0; i--) {
            int brackets = random.nextInt(1, 4);
            List<Typed> positions = new ArrayList<>();
            for (int p = random.nextInt(5); p > 0; p--) {
                positions.add(
                        new Typed(
                                random.nextInt(brackets),
                                DELEGATIONS.get(random.nextInt(DELEGATIONS.size())),
                                FORMS.get(random.nextInt(FORMS.size()))));
            }
            all.add(new Contested(brackets, positions));
        }
        return all;
    }

    private static Holdings holdings(List<Contested> contested, Set<String> lifted) {
        Draft draft =
                Drafts.english(
                        contested.stream()
                                .map(each -> each.without(lifted))
                                .toArray(String[]::new));
        Draft identified = DraftReading.of(draft).withIdentities(new Ids(new SplittableRandom(1)));
        return Holdings.of(DraftReading.of(identified));
    }

    private static Set<Integer> unheld(Holdings holdings) {
        return holdings.open().stream()
                .filter(choice -> choice.holders().isEmpty())
                .map(OpenChoice::paragraph)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> places(List<OpenChoice> choices) {
        return choices.stream()
                .map(OpenChoice::paragraph)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_closes_is_what_nobody_holds_when_the_positions_are_gone(long seed) {
        List<Contested> contested = contested(new SplittableRandom(seed));
        Holdings before = holdings(contested, Set.of());
        for (int bits = 0; bits < 1 << DELEGATIONS.size(); bits++) {
            if (Integer.bitCount(bits) > 6) {
                continue;
            }
            Set<String> lifted = new HashSet<>();
            for (int i = 0; i < DELEGATIONS.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    lifted.add(DELEGATIONS.get(i));
                }
            }
            Set<Integer> closed = unheld(holdings(contested, lifted));
            closed.removeAll(unheld(before));
            Lifting lifting = before.ifLifted(lifted);
            assertEquals(closed, places(lifting.closes()), () -> "seed " + seed + " " + lifted);
            assertEquals(
                    before.open().size(),
                    lifting.closes().size()
                            + lifting.undisputed().size()
                            + lifting.held().size()
                            + lifting.unattributed().size());
        }
        for (DelegationHoldings one : before.delegations()) {
            assertEquals(
                    one.alone(),
                    before.ifLifted(Set.of(one.delegation())).closes().stream()
                            .map(OpenChoice::id)
                            .toList());
        }
    }
}
