package org.travaux.markup.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.TextGenerator;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What is true of gestures whatever text they are made in; a third of the texts mean harm. */
class GestureLawsTest {
    private static final List<Stance> STANCES =
            List.of(
                    Stance.SUPPORTS,
                    Stance.OPPOSES,
                    Stance.PROPOSES,
                    Stance.TO_COME_BACK,
                    Stance.RESERVES,
                    Stance.AD_REFERENDUM);

    /** Nobody by this name stands anywhere in the generated texts. */
    private static final String DELEGATION = "KAZ";

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    private static List<Passage> passages(TextGenerator generator) {
        List<Passage> passages = new ArrayList<>();
        for (String name : Profiles.names()) {
            Profile profile = Profiles.find(name).orElseThrow();
            generator.text().forEach(text -> passages.add(Passage.of(text, profile)));
        }
        return passages;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_position_that_is_taken_is_read_and_no_other_changes(int seed) {
        TextGenerator random = new TextGenerator(seed);
        for (Passage passage : passages(random)) {
            for (Target target : targets(passage.reading(), random)) {
                DelegationStance stand = DelegationStance.of(DELEGATION, stance(target, random));
                if (Positions.take(passage, target, stand)
                        instanceof Outcome.Changed(ChangeSet change, int _)) {
                    Passage after = passage.after(change);
                    List<DelegationStance> expected = new ArrayList<>(stands(passage, target));
                    expected.add(stand);
                    assertEquals(sorted(expected), sorted(stands(after, target)));
                    assertEquals(count(passage) + 1, count(after), after.text());
                    String lifted =
                            Gesture.result(after, Positions.lift(after, target, DELEGATION));
                    assertEquals(passage.text(), lifted);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_position_that_is_lifted_is_gone_and_no_other(int seed) {
        TextGenerator random = new TextGenerator(seed);
        for (Passage passage : passages(random)) {
            for (Target target : targets(passage.reading(), random)) {
                List<DelegationStance> before = stands(passage, target);
                if (before.isEmpty()) {
                    continue;
                }
                String delegation = before.get(random.below(before.size())).delegation();
                if (Positions.lift(passage, target, delegation)
                        instanceof Outcome.Changed(ChangeSet change, int _)) {
                    List<DelegationStance> others = new ArrayList<>(before);
                    others.removeIf(stand -> stand.delegation().equals(delegation));
                    Passage after = passage.after(change);
                    assertEquals(sorted(others), sorted(stands(after, target)));
                    assertEquals(
                            count(passage) - before.size() + others.size(),
                            count(after),
                            after.text());
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_proposal_reads_as_it_was_made_wherever_it_was_made(int seed) {
        TextGenerator random = new TextGenerator(seed);
        for (Passage passage : passages(random)) {
            int start = random.below(passage.text().length() + 2);
            TextRange selected = new TextRange(start, start + random.below(30));
            String words = List.of("", "new words", random.scrap()).get(random.below(3));
            Scope scope = Proposal.scope(passage, selected);
            if (Proposal.propose(passage, scope, DELEGATION, words)
                    instanceof Outcome.Changed(ChangeSet change, int newChoice)) {
                Passage after = passage.after(change);
                boolean run = scope instanceof Scope.Alternatives;
                assertTrue(run || keepsEverything(passage.text(), change), after::text);
                int own = 0;
                for (Choice choice : after.reading().choices()) {
                    own += (int) named(choice.allPositions());
                }
                assertTrue(own > 0, after::text);
                assertEquals(
                        others(passage),
                        others(after),
                        () -> passage.text() + " > " + after.text());
                if (newChoice >= 0) {
                    assertTrue(
                            after.reading().choices().stream()
                                    .anyMatch(c -> c.range().start() == newChoice));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void alternatives_come_and_go_without_touching_the_others(int seed) {
        TextGenerator random = new TextGenerator(seed);
        for (Passage passage : passages(random)) {
            for (int i = 0; i < Math.min(3, passage.reading().choices().size()); i++) {
                int index = i;
                int size = passage.reading().choices().get(i).alternatives().size();
                DelegationStance stand =
                        DelegationStance.of(DELEGATION, passage.profile().proposer());
                if (Alternatives.add(passage, i, "new words", stand)
                        instanceof Outcome.Changed(ChangeSet change, int _)) {
                    Passage after = passage.after(change);
                    Choice grown = after.reading().choices().get(i);
                    assertEquals(size + 1, grown.alternatives().size());
                    Alternative last = grown.alternatives().getLast();
                    assertEquals("new words", last.words().of(after.text()));
                    assertEquals(List.of(stand), ReadingFacts.stands(last.positions()));
                    assertEquals(others(passage), others(after));
                    Outcome removed = Alternatives.remove(after, i, size);
                    if (removed instanceof Outcome.Changed(ChangeSet back, int _)) {
                        assertEquals(
                                ReadingFacts.of(passage.reading()).runs().get(index).stands(),
                                ReadingFacts.of(after.after(back).reading())
                                        .runs()
                                        .get(index)
                                        .stands());
                    }
                }
            }
        }
    }

    /** Nothing that was there is deleted; a bracket may close with more in front of it. */
    private static boolean keepsEverything(String text, ChangeSet change) {
        return change.edits().stream()
                .allMatch(edit -> edit.replacement().contains(edit.range().of(text)));
    }

    private static List<Target> targets(Reading reading, TextGenerator random) {
        List<Target> targets = new ArrayList<>();
        int size = reading.choices().size();
        for (int i = 0; i < Math.min(4, size); i++) {
            int choice = random.below(size);
            targets.add(new Target.OnChoice(choice));
            int alternatives = reading.choices().get(choice).alternatives().size();
            targets.add(new Target.OnAlternative(choice, random.below(alternatives)));
        }
        targets.add(new Target.OnParagraph());
        for (int i = 0; i < Math.min(2, reading.loose().size()); i++) {
            targets.add(new Target.OnLoose(i));
        }
        return targets;
    }

    private static Stance stance(Target target, TextGenerator random) {
        return switch (target) {
            case Target.OnAlternative _ -> STANCES.get(random.below(3));
            case Target.OnChoice _ -> STANCES.get(3 + random.below(3));
            case Target.OnLoose _, Target.OnParagraph _ ->
                    STANCES.get(random.below(STANCES.size()));
        };
    }

    private static List<DelegationStance> stands(Passage passage, Target target) {
        return target.isIn(passage.reading())
                ? ReadingFacts.stands(target.positions(passage.reading()))
                : List.of();
    }

    private static List<String> sorted(List<DelegationStance> stands) {
        return stands.stream().map(Objects::toString).sorted().toList();
    }

    private static int count(Passage passage) {
        Reading reading = passage.reading();
        return reading.positions().size()
                + reading.choices().stream().mapToInt(c -> c.allPositions().size()).sum()
                + reading.loose().stream().mapToInt(l -> l.positions().size()).sum();
    }

    private static long named(List<DelegationPosition> positions) {
        return positions.stream().filter(p -> p.delegation().equals(DELEGATION)).count();
    }

    /** Where everybody else stands. */
    private static List<String> others(Passage passage) {
        List<DelegationPosition> all = new ArrayList<>(passage.reading().positions());
        passage.reading().choices().forEach(choice -> all.addAll(choice.allPositions()));
        passage.reading().loose().forEach(loose -> all.addAll(loose.positions()));
        all.removeIf(position -> position.delegation().equals(DELEGATION));
        return sorted(ReadingFacts.stands(all));
    }
}
