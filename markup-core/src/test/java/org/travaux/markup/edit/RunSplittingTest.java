package org.travaux.markup.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.Markup;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.Choice;

import java.util.List;
import java.util.Optional;

class RunSplittingTest {
    private static List<Choice> choices(String text, String profile) {
        return Markup.parse(text, profile(profile)).reading().choices();
    }

    private static Profile profile(String name) {
        return Profiles.find(name).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "[a] [b],          cica",
        "[a][b],           unfccc",
        "[a] (+KAZ) [b],   cica",
        "[a]/[b],          unfccc"
    })
    void a_choice_is_split_and_joined_again(String text, String profile) {
        Choice whole = choices(text, profile).getFirst();
        String split = RunSplitting.split(text, whole, 0).apply(text);
        List<Choice> parts = choices(split, profile);
        assertEquals(2, parts.size(), split);
        boolean spaces = profile(profile).spacedRunsJoin();
        assertEquals(
                text,
                RunSplitting.join(split, parts.get(0), parts.get(1), spaces)
                        .orElseThrow()
                        .apply(split));
    }

    @Test
    void where_spaces_keep_choices_apart_joining_takes_them_away() {
        String text = "[a] [b]";
        List<Choice> apart = choices(text, "unfccc");
        assertEquals(
                "[a][b]",
                RunSplitting.join(text, apart.get(0), apart.get(1), false)
                        .orElseThrow()
                        .apply(text));
    }

    /** In another language the same two may stand the other way round, or one within the other. */
    @ParameterizedTest
    @ValueSource(strings = {"[a] and [b]", "[a [b] c]"})
    void choices_that_do_not_follow_each_other_are_not_joined(String text) {
        List<Choice> choices = choices(text, "cica");
        for (Choice first : choices) {
            for (Choice second : choices) {
                assertEquals(Optional.empty(), RunSplitting.join(text, first, second, true));
            }
        }
    }

    @Test
    void choices_with_words_between_them_are_not_joined() {
        String text = "[a] and [b]";
        List<Choice> apart = choices(text, "cica");
        assertEquals(Optional.empty(), RunSplitting.join(text, apart.get(0), apart.get(1), true));
    }

    @Test
    void there_must_be_an_alternative_behind_the_split() {
        Choice choice = choices("[a][b]", "cica").getFirst();
        assertThrows(IllegalArgumentException.class, () -> RunSplitting.split("[a][b]", choice, 1));
    }
}
