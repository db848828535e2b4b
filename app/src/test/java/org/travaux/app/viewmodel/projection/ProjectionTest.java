package org.travaux.app.viewmodel.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.choices.HeldChoices;
import org.travaux.app.viewmodel.display.DisplayRun;
import org.travaux.app.viewmodel.display.RowModel;
import org.travaux.app.viewmodel.display.TextStyle;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.List;
import java.util.SplittableRandom;

class ProjectionTest {
    private final EditorModel model =
            new EditorModel(Sentences.in("en"), Background.none(), new SplittableRandom(5));
    private final Projection projection = new Projection(model);

    private void show(Draft draft) {
        model.show(model.prepare(draft));
    }

    private static Place english(int paragraph, int offset) {
        return new Place(paragraph, Language.ENGLISH, offset);
    }

    private static @Nullable String text(@Nullable RowModel row) {
        return row == null ? null : row.cells().getFirst().text().text();
    }

    private void assertShows(@Nullable String before, String here, @Nullable String after) {
        Projected shown = projection.shownProperty().get();
        assertNotNull(shown);
        assertEquals(before, text(shown.before()));
        assertEquals(here, text(shown.here()));
        assertEquals(after, text(shown.after()));
    }

    @Test
    void the_paragraph_under_the_caret_stands_between_its_neighbours() {
        show(TestDrafts.english("one", "two", "three"));
        model.placeCaret(english(1, 2));
        assertNull(projection.shownProperty().get());
        projection.toggle(0);
        assertShows("one", "two", "three");
        assertEquals(english(1, 2), model.caretProperty().get());
        projection.toggle(0);
        assertNull(projection.shownProperty().get());
    }

    @Test
    void without_a_caret_it_begins_with_what_is_in_sight() {
        show(TestDrafts.english("one", "two", "three"));
        projection.toggle(2);
        assertShows("two", "three", null);
        assertEquals(english(2, 0), model.caretProperty().get());
    }

    @Test
    void it_moves_as_far_as_there_are_paragraphs_and_the_caret_with_it() {
        show(TestDrafts.english("one", "two", "three"));
        model.placeCaret(english(1, 2));
        projection.toggle(0);
        projection.move(-1);
        assertShows(null, "one", "two");
        projection.move(-1);
        assertShows(null, "one", "two");
        projection.move(5);
        assertShows("two", "three", null);
        assertEquals(english(2, 0), model.caretProperty().get());
    }

    @Test
    void it_goes_where_the_next_open_choice_is() {
        show(TestDrafts.english("one", "two", "three [or four]"));
        projection.toggle(0);
        new HeldChoices(model).next();
        assertShows("two", "three [or four]", null);
    }

    @Test
    void a_hidden_language_goes_and_the_paragraph_stays() {
        show(
                TestDrafts.trilingual(
                        List.of(
                                TestDrafts.paragraph("a", "one", "раз", "бір"),
                                TestDrafts.paragraph("b", "two", "два", "екі"))));
        model.placeCaret(english(1, 0));
        projection.toggle(0);
        model.setColumns(model.columnsProperty().get().toggle(Language.ENGLISH));
        assertShows("раз", "два", null);
        assertEquals(1, model.caretProperty().get().paragraph());
    }

    @Test
    void the_room_sees_no_notes_and_no_findings() {
        show(TestDrafts.english("We {check with Geneva} agree [or not", "soon {cut}", "{cut} now"));
        projection.toggle(1);
        assertShows("We agree [or not", "soon ", "now");
        Projected shown = projection.shownProperty().get();
        assertNotNull(shown);
        assertNotNull(shown.before());
        for (DisplayRun run : shown.before().cells().getFirst().text().runs()) {
            assertNull(run.hint());
            assertFalse(run.styles().contains(TextStyle.ERROR), run::text);
        }
    }

    @Test
    void what_is_changed_is_seen_by_the_room_at_once() {
        show(TestDrafts.english("one", "two", "three"));
        model.placeCaret(english(1, 0));
        projection.toggle(0);
        ChangeSet change = ChangeSet.of(3, TextEdit.replace(3, 3, " [and more] (+CHN)"));
        model.type(english(1, 3), change, true);
        assertShows("one", "two [and more] \u00a0+\u202fCHN\u00a0", "three");
        model.undo();
        assertShows("one", "two", "three");
    }

    @Test
    void another_draft_is_not_projected_before_it_is_asked_for() {
        show(TestDrafts.english("one", "two"));
        projection.toggle(0);
        show(TestDrafts.english("three"));
        assertNull(projection.shownProperty().get());
    }
}
