package org.travaux.markup.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.profile.Stance;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

class SpanningPositionsTest {
    private static final DelegationStance CHINA = DelegationStance.of("CHN", Stance.OPPOSES);

    private static DraftReading reading(List<List<String>> rows) {
        Draft draft = Drafts.trilingual(rows);
        Ids ids = new Ids(new SplittableRandom(5));
        return DraftReading.of(DraftReading.of(draft).withIdentities(ids));
    }

    private static SpanningPositions first(DraftReading reading) {
        Language english = Language.ENGLISH;
        return new SpanningPositions(reading, english, reading.in(english).spanning().getFirst());
    }

    private static List<String> closing(Draft draft, int paragraph) {
        return draft.languages().stream()
                .map(language -> draft.texts(language).get(paragraph))
                .toList();
    }

    @Test
    void a_position_stands_behind_the_closing_bracket_of_every_language() {
        DraftReading reading =
                reading(
                        List.of(
                                List.of("One [two", "Один [два", "Бір [екі"),
                                List.of("three] four", "три] четыре", "үш] төрт")));
        SpanningPositions.Done done = first(reading).take(CHINA);
        assertEquals(Map.of(), done.refusals());
        assertEquals(
                List.of("three] (-CHN) four", "три] (-CHN) четыре", "үш] (-CHN) төрт"),
                closing(done.draft(), 1));
        DraftReading after = reading.update(done.draft());
        SpanningPositions.Done lifted = first(after).lift("CHN");
        assertEquals(reading.draft(), lifted.draft());
    }

    @Test
    void a_language_may_close_it_in_another_paragraph() {
        DraftReading reading =
                reading(
                        List.of(
                                List.of("[a", "[а", "[ә"),
                                List.of("b", "б]", "б"),
                                List.of("c]", "в", "в] (+KAZ)")));
        Draft draft = first(reading).take(CHINA).draft();
        assertEquals(List.of("b", "б] (-CHN)", "б"), closing(draft, 1));
        assertEquals(List.of("c] (-CHN)", "в", "в] (+KAZ; -CHN)"), closing(draft, 2));
    }

    @Test
    void where_no_bracket_corresponds_it_is_said_so() {
        DraftReading reading = reading(List.of(List.of("[a", "а", ""), List.of("b]", "б", "б")));
        SpanningPositions.Done done = first(reading).take(CHINA);
        assertEquals(
                Map.of(
                        Language.RUSSIAN, Refusal.NO_CHOICE,
                        Language.KAZAKH, Refusal.NO_TEXT),
                done.refusals());
        assertEquals(List.of("b] (-CHN)", "б", "б"), closing(done.draft(), 1));
    }

    @Test
    void what_nobody_said_is_not_lifted() {
        DraftReading reading =
                reading(List.of(List.of("[a", "[а", "[ә"), List.of("b]", "б]", "б]")));
        SpanningPositions.Done done = first(reading).lift("CHN");
        assertEquals(Refusal.NO_POSITION, done.refusals().get(Language.ENGLISH));
        assertSame(reading.draft(), done.draft());
    }
}
