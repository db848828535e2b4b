package org.travaux.app.viewmodel.choices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.viewmodel.display.Texts;
import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.List;

class ChoiceSearchTest {
    private final Session session =
            Texts.session(
                    TestDrafts.trilingual(
                            List.of(
                                    TestDrafts.paragraph("a", "[one] and [two]", "", "бір"),
                                    TestDrafts.paragraph("b", "none", "[два]", "екі"),
                                    TestDrafts.paragraph("c", "a [b [c]] d", "три", "үш"))));

    @Test
    void next_leads_through_all_choices_and_begins_again() {
        List<Place> found = new ArrayList<>();
        Place place = english(0, -1);
        for (int i = 0; i < 5; i++) {
            place = next(place);
            found.add(place);
        }
        assertEquals(
                List.of(english(0, 0), english(0, 10), english(2, 2), english(2, 5), english(0, 0)),
                found);
    }

    @Test
    void previous_leads_through_all_choices_and_begins_again_at_the_end() {
        List<Place> found = new ArrayList<>();
        Place place = english(0, 0);
        for (int i = 0; i < 5; i++) {
            Place before = ChoiceSearch.previous(session, place);
            place = before == null ? place : before;
            found.add(place);
        }
        assertEquals(
                List.of(english(2, 5), english(2, 2), english(0, 10), english(0, 0), english(2, 5)),
                found);
    }

    @Test
    void a_caret_inside_a_choice_goes_to_where_it_opens_and_on_from_it() {
        assertEquals(english(2, 5), next(english(2, 3)));
        assertEquals(english(0, 10), ChoiceSearch.previous(session, english(0, 12)));
        assertEquals(english(0, 0), ChoiceSearch.previous(session, english(0, 10)));
    }

    @Test
    void only_the_language_under_the_caret_is_searched() {
        Place russian = new Place(2, Language.RUSSIAN, 1);
        assertEquals(new Place(1, Language.RUSSIAN, 0), next(russian));
        assertEquals(
                new Place(1, Language.RUSSIAN, 0), ChoiceSearch.previous(session, russian.at(0)));
    }

    @Test
    void the_only_choice_is_found_again() {
        Place only = new Place(1, Language.RUSSIAN, 0);
        assertEquals(only, next(only));
        assertEquals(only, ChoiceSearch.previous(session, only));
    }

    @Test
    void a_language_without_choices_has_no_next_one() {
        assertNull(ChoiceSearch.next(session, new Place(0, Language.KAZAKH, 0)));
        assertNull(ChoiceSearch.previous(session, new Place(0, Language.KAZAKH, 0)));
    }

    private static Place english(int paragraph, int offset) {
        return new Place(paragraph, Language.ENGLISH, offset);
    }

    private Place next(Place from) {
        Place next = ChoiceSearch.next(session, from);
        return next == null ? from : next;
    }
}
