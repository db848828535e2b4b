package org.travaux.app.viewmodel.choices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.viewmodel.choices.OverviewRulerMarks.Kind;
import org.travaux.markup.concordance.DraftConcordance;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;

import java.util.List;

class OverviewRulerMarksTest {
    private static List<Integer> marked(Kind kind, Draft draft) {
        return marks(draft).marked().getOrDefault(kind, List.of());
    }

    private static OverviewRulerMarks marks(Draft draft) {
        DraftReading reading = DraftReading.of(draft);
        return OverviewRulerMarks.of(reading, DraftConcordance.of(reading));
    }

    @Test
    void open_choices_are_marked_and_all_rows_that_one_goes_over() {
        Draft draft =
                TestDrafts.english("plain", "[one][two]", "an [open", "and", "end] of it", "[sic]");
        assertEquals(List.of(1, 2, 3, 4), marked(Kind.OPEN, draft));
    }

    @Test
    void a_choice_of_any_language_is_marked_and_so_is_the_difference() {
        Draft draft =
                TestDrafts.trilingual(
                        List.of(
                                TestDrafts.paragraph("a", "same", "то же", "сол"),
                                TestDrafts.paragraph("b", "one", "[один] (+KAZ)", "бір"),
                                TestDrafts.paragraph("c", "only here", "", "")));
        assertEquals(List.of(1), marked(Kind.OPEN, draft));
        assertEquals(List.of(1, 2), marked(Kind.DIFFERENT, draft));
    }

    @Test
    void what_is_doubtful_is_marked_and_what_is_worth_a_remark_is_not() {
        Draft draft = TestDrafts.english("fine", "[a] (+Atlantis)", "never [closed");
        assertEquals(List.of(1, 2), marked(Kind.FOUND, draft));
        assertEquals(List.of(), marked(Kind.FOUND, TestDrafts.english("fine", "[a] [b] c")));
    }

    @Test
    void the_nearest_mark_of_any_kind_is_gone_to() {
        Draft draft = TestDrafts.english("a", "[b]", "c", "d", "e", "[f] (+Atlantis)", "g");
        OverviewRulerMarks marks = marks(draft);
        assertEquals(7, marks.rows());
        assertEquals(1, marks.nearest(0));
        assertEquals(1, marks.nearest(2));
        assertEquals(5, marks.nearest(4));
        assertEquals(5, marks.nearest(6));
        assertEquals(3, marks(TestDrafts.english("a", "b")).nearest(3));
    }
}
