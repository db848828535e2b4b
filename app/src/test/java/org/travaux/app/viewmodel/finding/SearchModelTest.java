package org.travaux.app.viewmodel.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;

class SearchModelTest {
    private EditorModel model = model(Background.none());
    private SearchModel search = new SearchModel(model);

    private static EditorModel model(Background background) {
        return new EditorModel(Sentences.in("en"), background, new SplittableRandom(4));
    }

    private void show() {
        model.show(
                model.prepare(
                        TestDrafts.trilingual(
                                List.of(
                                        TestDrafts.paragraph(
                                                "p0", "Sea [sea] air", "Море [море]", "Теңіз"),
                                        TestDrafts.paragraph("p1", "Land", "Суша", "Құрлық"),
                                        TestDrafts.paragraph(
                                                "p2", "[sea]", "Sea, море", "Sea, теңіз")))));
        search.openProperty().set(true);
    }

    private void look(String words) {
        search.terms().wordsProperty().set(words);
    }

    private String said() {
        return search.saidProperty().get();
    }

    private List<Match> walk() {
        List<Match> seen = new ArrayList<>();
        search.next();
        Match at = search.currentProperty().get();
        while (at != null && !seen.contains(at)) {
            seen.add(at);
            search.next();
            at = search.currentProperty().get();
        }
        return seen;
    }

    private static Match match(int paragraph, Language language, int start, int end) {
        return new Match(paragraph, language, new TextRange(start, end));
    }

    @Test
    void matches_of_all_languages_are_counted_and_walked_in_the_order_of_the_text() {
        show();
        look("sea");
        assertEquals("5 matches in 2 paragraphs", said());
        List<Match> all =
                List.of(
                        match(0, Language.ENGLISH, 0, 3),
                        match(0, Language.ENGLISH, 5, 8),
                        match(2, Language.ENGLISH, 1, 4),
                        match(2, Language.RUSSIAN, 0, 3),
                        match(2, Language.KAZAKH, 0, 3));
        assertEquals(all, walk());
        assertEquals("1 of 5 in 2 paragraphs", said());
        search.previous();
        assertEquals(all.getLast(), search.currentProperty().get());
        search.previous();
        assertEquals(all.get(3), search.currentProperty().get());
    }

    @Test
    void one_column_or_contested_text_alone_is_searched() {
        show();
        look("море");
        assertEquals("3 matches in 2 paragraphs", said());
        search.terms().contestedOnlyProperty().set(true);
        assertEquals(List.of(match(0, Language.RUSSIAN, 6, 10)), walk());
        search.terms().contestedOnlyProperty().set(false);
        search.terms().languageProperty().set(Language.KAZAKH);
        assertEquals("Nothing found", said());
        search.next();
        assertNull(search.currentProperty().get());
    }

    @Test
    void the_search_goes_on_from_the_caret() {
        show();
        look("sea");
        model.placeCaret(new Place(0, Language.ENGLISH, 4));
        search.next();
        assertEquals(match(0, Language.ENGLISH, 5, 8), search.currentProperty().get());
        assertEquals(new Place(0, Language.ENGLISH, 5), model.caretProperty().get());
        model.placeCaret(new Place(2, Language.RUSSIAN, 1));
        search.previous();
        assertEquals(match(2, Language.RUSSIAN, 0, 3), search.currentProperty().get());
    }

    @Test
    void while_words_are_typed_the_caret_stays_and_goes_there_when_the_search_is_closed() {
        show();
        model.placeCaret(new Place(1, Language.ENGLISH, 2));
        search.typingProperty().set(true);
        look("sea");
        search.next();
        assertEquals(match(2, Language.ENGLISH, 1, 4), search.currentProperty().get());
        assertEquals(new Place(1, Language.ENGLISH, 2), model.caretProperty().get());
        search.close();
        assertEquals(new Place(2, Language.ENGLISH, 1), model.caretProperty().get());
        assertFalse(search.openProperty().get());
    }

    @Test
    void the_keys_go_on_after_the_search_was_closed() {
        show();
        look("sea");
        search.close();
        search.next();
        assertEquals(new Place(0, Language.ENGLISH, 0), model.caretProperty().get());
        search.next();
        assertEquals(new Place(0, Language.ENGLISH, 5), model.caretProperty().get());
    }

    @Test
    void a_match_is_replaced_and_the_next_one_gone_to() {
        show();
        look("sea");
        search.terms().replacementProperty().set("the sea");
        search.replace();
        assertEquals(match(0, Language.ENGLISH, 0, 3), search.currentProperty().get());
        search.replace();
        assertEquals("the sea [sea] air", text(0, Language.ENGLISH));
        assertEquals(match(0, Language.ENGLISH, 9, 12), search.currentProperty().get());
        search.replace();
        assertEquals("the sea [the sea] air", text(0, Language.ENGLISH));
        model.undo();
        assertEquals("the sea [sea] air", text(0, Language.ENGLISH));
    }

    @Test
    void all_are_replaced_in_all_languages_as_one_step_and_the_caret_keeps_its_words() {
        show();
        model.placeCaret(new Place(0, Language.ENGLISH, 9));
        look("sea");
        search.terms().replacementProperty().set("ocean");
        search.replaceAll();
        assertEquals("ocean [ocean] air", text(0, Language.ENGLISH));
        assertEquals("ocean, теңіз", text(2, Language.KAZAKH));
        assertEquals(new Place(0, Language.ENGLISH, 13), model.caretProperty().get());
        assertEquals("Nothing found", said());
        var notice = assertNotNullNow(model.noticeProperty().get());
        assertEquals("Replaced 5 matches in 2 paragraphs.", notice.sentence());
        model.undo();
        assertEquals("Sea [sea] air", text(0, Language.ENGLISH));
        assertEquals("Sea, теңіз", text(2, Language.KAZAKH));
        assertFalse(model.canUndoProperty().get());
        assertEquals("5 matches in 2 paragraphs", said());
    }

    private static <T> T assertNotNullNow(@Nullable T value) {
        assertNotNull(value);
        return value;
    }

    @Test
    void a_bad_expression_is_told_in_a_sentence_and_nothing_is_changed() {
        show();
        search.terms().expressionProperty().set(true);
        look("(sea");
        assertTrue(said().startsWith("Not a regular expression"), said());
        search.next();
        search.replaceAll();
        assertFalse(model.canUndoProperty().get());
        look("(s)ea");
        search.terms().replacementProperty().set("$2");
        search.replaceAll();
        assertTrue(said().startsWith("The replacement refers to a group"), said());
        assertFalse(model.canUndoProperty().get());
    }

    @Test
    void an_expression_without_end_is_told_and_what_follows_works() {
        model.show(model.prepare(TestDrafts.english("a".repeat(200) + "!")));
        search.openProperty().set(true);
        search.terms().expressionProperty().set(true);
        look("(a|aa)+\\1?b");
        assertEquals("This expression takes too long to search for. Simplify it.", said());
        assertEquals(1, model.rows().at(0).cells().size());
        look("a+");
        assertEquals("1 match in 1 paragraph", said());
    }

    @Test
    void what_is_typed_in_the_text_is_found_at_once() {
        show();
        look("dry");
        assertEquals("Nothing found", said());
        model.type(
                new Place(1, Language.ENGLISH, 0),
                ChangeSet.of(4, TextEdit.insert(0, "Dry ")),
                true);
        assertEquals("1 match in 1 paragraph", said());
        look("");
        assertEquals("", said());
    }

    @Test
    void a_request_waits_for_the_search_and_an_older_search_says_nothing() {
        Queue<Runnable> work = new ArrayDeque<>();
        model = model(Background.atOnce(work::add, Runnable::run));
        search = new SearchModel(model);
        show();
        while (!work.isEmpty()) {
            work.remove().run();
        }
        look("land");
        look("sea");
        search.next();
        assertNull(search.currentProperty().get());
        assertEquals("", said());
        while (!work.isEmpty()) {
            work.remove().run();
        }
        assertEquals(match(0, Language.ENGLISH, 0, 3), search.currentProperty().get());
        assertEquals("1 of 5 in 2 paragraphs", said());
    }

    private String text(int paragraph, Language language) {
        return model.session().text(paragraph, language).text();
    }
}
