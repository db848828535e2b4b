package org.travaux.markup.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.records.CompilationRemark;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.settle.Decision;
import org.travaux.markup.settle.DraftSettling;
import org.travaux.markup.settle.preview.ReadingCopy;
import org.travaux.markup.text.ChangeSet;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Copies that come when others have been compiled, and the text has moved on. */
class LateCopiesTest {
    private static final String BASE = "States should act soon to protect the seas";
    private static final String LAST = "Decides to remain seized of the matter at its next session";
    private static final String CHINA = "States shall act soon to protect the seas";
    private static final Occasion TODAY = new Occasion(Forum.INFORMALS, "2027-05-14");

    private static Draft withChina() {
        return CompilerTest.compile(
                CompilerTest.draft(BASE, LAST), CompilerTest.copy("CHN", CHINA, LAST));
    }

    private static Draft late(Draft draft, String... russia) {
        return Compiler.compile(
                draft,
                List.of(CompilerTest.copy("RUS", russia)),
                "",
                new Ids(new SplittableRandom(2)));
    }

    private static String first(Draft compiled) {
        return compiled.texts(Language.ENGLISH).getFirst();
    }

    /** The first is a copy of the base, the others are copies of what China's has become. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            textBlock =
                    """
                    States must act soon to protect the seas # States [should] (-CHN, RUS) [shall] (+CHN) [must] (+RUS) act soon to protect the seas
                    States must act to protect the seas # States [should act soon] (-CHN, RUS) [shall act soon] (+CHN) [must act] (+RUS) to protect the seas
                    States [should] (-CHN) [shall] (+CHN) act now to protect the seas # States [should] (-CHN) [shall] (+CHN) act [soon] (-RUS) [now] (+RUS) to protect the seas
                    States [should] (-CHN) act soon to protect the seas # States [should] (-CHN) [shall] (+CHN; -RUS) act soon to protect the seas
                    States shall act soon to protect the seas # States [should] (-CHN, RUS) [shall] (+CHN, RUS) act soon to protect the seas
                    """)
    void a_copy_is_compared_with_what_it_was_made_from(String russia, String made) {
        assertEquals(made, first(late(withChina(), russia, LAST)));
    }

    @Test
    void what_was_settled_stays_and_is_not_proposed_anew() {
        Draft draft = withChina();
        String choice = draft.paragraphs().getFirst().choices().getFirst().id();
        Draft settled =
                DraftSettling.settle(draft, Map.of(choice, new Decision.Adopt(1)), TODAY).draft();
        Draft compiled = late(settled, "States should act now to protect the seas", LAST);
        assertEquals(
                "States shall act [soon] (-RUS) [now] (+RUS) to protect the seas", first(compiled));
        assertEquals(List.of(), compiled.compilations().getLast().remarks());
    }

    @Test
    void what_is_said_of_settled_words_is_told() {
        Draft draft = withChina();
        String choice = draft.paragraphs().getFirst().choices().getFirst().id();
        Draft settled =
                DraftSettling.settle(draft, Map.of(choice, new Decision.Adopt(1)), TODAY).draft();
        Draft compiled = late(settled, "States must act soon to protect the coast", LAST);
        assertEquals(
                "States shall act soon to protect the [seas] (-RUS) [coast] (+RUS)",
                first(compiled));
        assertTrue(
                compiled.compilations().getLast().remarks().stream()
                        .anyMatch(
                                one ->
                                        one.kind() == CompilationRemark.Kind.NOT_TAKEN_OVER
                                                && one.words().equals("must")));
    }

    @Test
    void a_position_added_by_hand_is_kept() {
        Draft draft = withChina();
        String text = "States [should] (-CHN) [shall] (+CHN, KAZ) act soon to protect the seas";
        Draft changed =
                draft.withParagraph(
                        0,
                        draft.paragraphs()
                                .getFirst()
                                .apply(
                                        Language.ENGLISH,
                                        ChangeSet.between(
                                                draft.texts(Language.ENGLISH).getFirst(), text)));
        assertEquals(
                "States [should] (-CHN, RUS) [shall] (+CHN, KAZ) [must] (+RUS) act soon to protect"
                        + " the seas",
                first(late(changed, "States must act soon to protect the seas", LAST)));
    }

    /** An alternative of a point that was there before any copy came. */
    @Test
    void the_same_alternative_in_two_steps_stands_in_both_copies() {
        String base = "States [should] (-KAZ) act soon to protect the seas";
        String said = "States [may] act soon to protect the seas";
        Draft china =
                CompilerTest.compile(
                        CompilerTest.draft(base, LAST), CompilerTest.copy("CHN", said, LAST));
        DraftReading both = DraftReading.of(late(china, said, LAST));
        for (String delegation : List.of("CHN", "RUS")) {
            Draft copy = new ReadingCopy.CopyOf(delegation).of(both, Language.ENGLISH);
            assertTrue(first(copy).contains("[may]"), delegation + ": " + first(copy));
        }
    }

    @Test
    void the_same_proposal_in_two_steps_counts_as_identical() {
        Draft compiled = late(withChina(), CHINA, LAST);
        assertEquals(1, compiled.compilations().getLast().identical(compiled.compilations()));
        assertEquals(0, compiled.compilations().getLast().rivals(compiled.compilations()));
    }
}
