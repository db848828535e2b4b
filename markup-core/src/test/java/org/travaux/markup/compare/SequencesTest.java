package org.travaux.markup.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class SequencesTest {
    private static List<Integer> random(Random random, int length, int kinds) {
        return IntStream.range(0, length).mapToObj(_ -> random.nextInt(kinds)).toList();
    }

    private static void assertMatches(List<Integer> before, List<Integer> after, String seed) {
        int last = -1;
        int lastAfter = -1;
        for (Sequences.Match match : Sequences.matches(before, after)) {
            assertEquals(before.get(match.before()), after.get(match.after()), seed);
            assertTrue(match.before() > last && match.after() > lastAfter, seed);
            last = match.before();
            lastAfter = match.after();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 20, 200})
    void what_matches_is_equal_and_in_order(int kinds) {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Integer> before = random(random, random.nextInt(80), kinds);
            assertMatches(before, random(random, random.nextInt(80), kinds), "seed " + seed);
        }
    }

    @Test
    void a_sequence_from_which_some_was_taken_is_found_whole() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Integer> before = random(random, 100, 30);
            List<Integer> after = new ArrayList<>(before);
            for (int i = 0; i < 10; i++) {
                int at = random.nextInt(after.size());
                after.subList(at, at + 1).clear();
            }
            int matches = Sequences.matches(before, after).size();
            assertTrue(matches >= 85, "seed " + seed + ": " + matches + " of 90");
        }
    }

    @Test
    void hostile_sequences_are_matched_too() {
        List<Integer> once = IntStream.range(0, 20_000).boxed().toList();
        List<Integer> shuffled = new ArrayList<>(once);
        Collections.shuffle(shuffled, new Random(1));
        List<Integer> twice = IntStream.range(0, 20_000).map(i -> i / 2).boxed().toList();
        for (List<Integer> other : List.of(shuffled, twice, once.reversed())) {
            assertMatches(once, other, "");
            assertMatches(other, once, "");
        }
        assertEquals(20_000, Sequences.matches(once, once).size());
        assertMatches(random(new Random(2), 20_000, 2), random(new Random(3), 20_000, 2), "");
    }
}
