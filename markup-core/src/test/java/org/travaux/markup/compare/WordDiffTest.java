package org.travaux.markup.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;
import java.util.stream.Collectors;

class WordDiffTest {
    private static String differences(String before, String after) {
        return WordDiff.between(before, after).stream()
                .map(one -> one.before().of(before) + " → " + one.after().of(after))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            textBlock =
                    """
                    States should act now            # States shall act now               # should → shall
                    gender-sensitive policies        # gender-responsive policies         # gender-sensitive → gender-responsive
                    at least 10,000 tonnes           # at least 12,000 tonnes             # 10,000 → 12,000
                    States, and others               # States, regions, and others        # ' → , regions'
                    States and others                # States and regions and others      # ' → and regions'
                    We act. We wait.                 # We act. We go on. We wait.         # ' → We go on.'
                    clean and affordable energy      # safe and reliable energy           # clean and affordable → safe and reliable
                    States in need of aid            # States in need of aid, and others  # ' → , and others'
                    a “word”  of   it                # a “word” of it                     # ''
                    the goals of the Parties         # the Parties                        # 'the goals of → '
                    """)
    void differences_are_whole_words(String before, String after, String expected) {
        String wanted = expected.equals("''") ? "" : expected.replace("'", "");
        assertEquals(wanted.strip(), differences(before, after).strip());
    }

    @Test
    void a_sentence_of_which_most_is_another_is_one_difference() {
        assertEquals(
                "Welcomes the steady progress made by the Parties"
                        + " → Notes with concern the slow pace of work in the Committee",
                differences(
                        "Welcomes the steady progress made by the Parties. It goes on.",
                        "Notes with concern the slow pace of work in the Committee. It goes on."));
    }

    @Test
    void the_differences_make_the_later_text_of_the_earlier() {
        String[] words = {"States", "shall", "act", "and", ",", ".", "[", "]", "10,000", "of"};
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            String before = text(random, words);
            String after = text(random, words);
            StringBuilder made = new StringBuilder(before);
            for (WordDiff.Difference one : WordDiff.between(before, after).reversed()) {
                made.replace(
                        one.before().start(),
                        one.before().end(),
                        " " + one.after().of(after) + " ");
            }
            assertEquals(
                    WordTokens.of(after).words(),
                    WordTokens.of(made.toString()).words(),
                    "" + seed);
        }
    }

    private static String text(Random random, String[] words) {
        return random.ints(random.nextInt(30), 0, words.length)
                .mapToObj(i -> words[i])
                .collect(Collectors.joining(" "));
    }
}
