package org.travaux.app.viewmodel.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.session.Session;
import org.travaux.markup.draft.Draft;

class RowStateTest {
    @Test
    void nothing_contested_is_clear() {
        assertEquals(RowState.CLEAR, state(TestDrafts.row("We meet", "", "Біз")));
        assertEquals(RowState.CLEAR, state(TestDrafts.row("in [X] years", "через [X] лет", "")));
        assertEquals(RowState.CLEAR, state(TestDrafts.row("", "", "")));
    }

    @Test
    void a_choice_in_any_language_leaves_the_paragraph_open() {
        assertEquals(RowState.OPEN, state(TestDrafts.row("We meet", "Мы", "[Біз] (-TUR)")));
    }

    @Test
    void a_bracket_over_several_paragraphs_leaves_all_of_them_open() {
        Draft draft = TestDrafts.english("We [meet", "and part", "again] (-TUR)", "Then we rest");
        assertEquals(RowState.OPEN, state(draft, 0));
        assertEquals(RowState.OPEN, state(draft, 1));
        assertEquals(RowState.OPEN, state(draft, 2));
        assertEquals(RowState.CLEAR, state(draft, 3));
    }

    @Test
    void a_status_in_brackets_says_that_it_was_agreed() {
        assertEquals(RowState.AGREED, state(TestDrafts.row("We meet. [Agreed]", "Мы", "Біз")));
    }

    @Test
    void a_status_that_says_the_opposite_does_not() {
        assertEquals(RowState.CLEAR, state(TestDrafts.row("We meet. [Not agreed]", "Мы", "Біз")));
        assertEquals(RowState.CLEAR, state(TestDrafts.row("We meet. [Reserved]", "Мы", "Біз")));
    }

    @Test
    void what_was_agreed_is_open_while_something_in_it_is_contested() {
        assertEquals(
                RowState.OPEN, state(TestDrafts.row("We [shall] meet. [Agreed]", "Мы", "Біз")));
    }

    private static RowState state(Draft draft) {
        return state(draft, 0);
    }

    private static RowState state(Draft draft, int paragraph) {
        Session session = Texts.session(draft);
        return RowModel.of(session, paragraph, draft.languages(), Texts.CODES).state();
    }
}
