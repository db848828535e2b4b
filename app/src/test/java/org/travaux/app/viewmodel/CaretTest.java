package org.travaux.app.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;

import java.util.List;
import java.util.SplittableRandom;

class CaretTest {
    private final EditorModel model =
            new EditorModel(Sentences.in("en"), Background.none(), new SplittableRandom(5));

    private void show(String... texts) {
        model.show(model.prepare(TestDrafts.english(texts)));
    }

    private static Place english(int paragraph, int offset) {
        return new Place(paragraph, Language.ENGLISH, offset);
    }

    private @Nullable Place caret() {
        return model.caretProperty().get();
    }

    @Test
    void a_place_that_is_not_there_is_the_nearest() {
        show("one", "two");
        model.placeCaret(english(7, 9));
        assertEquals(english(1, 3), caret());
    }

    @Test
    void there_is_none_in_a_draft_without_paragraphs() {
        show();
        model.placeCaret(english(0, 0));
        assertNull(caret());
    }

    @Test
    void it_stays_within_what_is_left_of_the_text() {
        show("one", "two", "three");
        model.placeCaret(english(2, 5));
        model.session()
                .change(
                        TestDrafts.english("one", "two").paragraphs(),
                        english(2, 5),
                        english(0, 0));
        assertEquals(english(1, 3), caret());
    }

    @Test
    void a_language_that_is_hidden_is_shown_for_it() {
        model.show(model.prepare(TestDrafts.row("one", "раз", "бір")));
        model.setColumns(model.columnsProperty().get().toggle(Language.RUSSIAN));
        model.placeCaret(new Place(0, Language.RUSSIAN, 1));
        assertEquals(TestDrafts.LANGUAGES, model.languages());
        assertEquals(new Place(0, Language.RUSSIAN, 1), caret());
    }

    @Test
    void the_choice_under_it_is_known() {
        show("We [shall] (+KAZ) meet");
        model.placeCaret(english(0, 5));
        assertNotNull(model.choiceProperty().get());
        model.placeCaret(english(0, 20));
        assertNull(model.choiceProperty().get());
    }

    @Test
    void it_is_nowhere_when_another_draft_is_opened() {
        show("We [shall] (+KAZ) meet");
        model.placeCaret(english(0, 5));
        show("another");
        assertNull(caret());
        assertNull(model.choiceProperty().get());
        assertEquals(List.of("p0"), model.rowIds());
    }
}
