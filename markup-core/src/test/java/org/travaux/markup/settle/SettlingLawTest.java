package org.travaux.markup.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.Markup;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Settling choices in any order gives the same text, and a clean one. */
class SettlingLawTest {
    private static final Pattern UNCLEAN =
            Pattern.compile("[\\[\\]\u2060]|\\s\\s| [,.;:]|,,|^\\s|\\s$");

    /** A choice that is to be settled: where it opens, and how. */
    private record Planned(int at, ChoiceOutcome outcome) {}

    @ParameterizedTest
    @ValueSource(strings = {"cica", "unfccc"})
    void the_order_does_not_matter(String name) {
        Profile profile = Profiles.find(name).orElseThrow();
        for (int seed = 0; seed < 1_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String text = new ContestedText(random).text();
            List<Planned> plan = plan(text, profile, random);
            String first = settleAll(text, plan, profile, new SplittableRandom(1));
            String because = "seed " + seed + ": " + text + " " + plan;
            for (int order = 2; order < 6; order++) {
                SplittableRandom other = new SplittableRandom(order);
                assertEquals(first, settleAll(text, plan, profile, other), because);
            }
            assertFalse(UNCLEAN.matcher(first).find(), () -> because + " -> " + first);
        }
    }

    private static List<Planned> plan(String text, Profile profile, SplittableRandom random) {
        List<Planned> plan = new ArrayList<>();
        for (Choice choice : read(text, profile).choices()) {
            int alternatives = choice.alternatives().size();
            ChoiceOutcome outcome =
                    switch (random.nextInt(4)) {
                        case 0 -> new ChoiceOutcome.Delete();
                        case 1 -> new ChoiceOutcome.Replace("new words");
                        default -> new ChoiceOutcome.Adopt(random.nextInt(alternatives));
                    };
            plan.add(new Planned(choice.range().start(), outcome));
        }
        return plan;
    }

    private static String settleAll(
            String text, List<Planned> plan, Profile profile, SplittableRandom random) {
        String now = text;
        List<Planned> left = new ArrayList<>(plan);
        while (!left.isEmpty()) {
            Planned next = left.remove(random.nextInt(left.size()));
            Reading reading = read(now, profile);
            int index = indexAt(reading, next.at);
            if (index >= 0) {
                ChangeSet change = Settling.settle(now, reading, index, next.outcome);
                now = change.apply(now);
                left.removeIf(one -> change.deletes(one.at));
                left.replaceAll(one -> new Planned(change.map(one.at, Side.AFTER), one.outcome));
            }
        }
        return now;
    }

    private static int indexAt(Reading reading, int at) {
        for (int i = 0; i < reading.choices().size(); i++) {
            if (reading.choices().get(i).range().start() == at) {
                return i;
            }
        }
        return -1;
    }

    private static Reading read(String text, Profile profile) {
        return Markup.parse(List.of(text), profile).paragraph(0);
    }
}
