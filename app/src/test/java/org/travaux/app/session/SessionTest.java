package org.travaux.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;

class SessionTest {
    private static final Place START = new Place(0, Language.ENGLISH, 0);

    @Test
    void letters_of_a_word_are_one_step() {
        Session session = session(TestDrafts.english("rivers"));
        type(session, START, "shared");
        session.undo();
        assertEquals("rivers", english(session, 0));
    }

    @Test
    void each_word_is_a_step_with_the_space_behind_it() {
        Session session = session(TestDrafts.english(""));
        type(session, START, "our shared rivers");
        session.undo();
        assertEquals("our shared ", english(session, 0));
        session.undo();
        assertEquals("our ", english(session, 0));
        session.undo();
        assertEquals("", english(session, 0));
        assertFalse(session.canUndo());
    }

    @Test
    void a_pause_begins_a_step() {
        Session session = session(TestDrafts.english(""));
        Place behind = type(session, START, "down");
        insert(session, behind, "s", true);
        type(session, behind.at(5), "tream");
        session.undo();
        assertEquals("down", english(session, 0));
    }

    @Test
    void typing_elsewhere_begins_a_step() {
        Session session = session(TestDrafts.english("lake"));
        type(session, START, "the");
        type(session, START.at(7), "s");
        session.undo();
        assertEquals("thelake", english(session, 0));
    }

    @Test
    void typing_in_another_language_begins_a_step() {
        Session session = session(TestDrafts.row("", "", ""));
        type(session, START, "ab");
        type(session, new Place(0, Language.RUSSIAN, 0), "вг");
        session.undo();
        assertEquals("ab", english(session, 0));
        assertEquals("", text(session, Language.RUSSIAN));
    }

    @Test
    void deleting_in_a_row_is_one_step_in_either_direction() {
        Session session = session(TestDrafts.english("abcdef"));
        delete(session, 3, 2);
        delete(session, 2, 1);
        delete(session, 1, 1);
        assertEquals("aef", english(session, 0));
        session.undo();
        assertEquals("abcdef", english(session, 0));
    }

    @Test
    void typing_after_deleting_is_a_step_of_its_own() {
        Session session = session(TestDrafts.english("abc"));
        delete(session, 3, 2);
        type(session, START.at(2), "d");
        session.undo();
        assertEquals("ab", english(session, 0));
    }

    @Test
    void replacing_a_selection_is_a_step_of_its_own() {
        Session session = session(TestDrafts.english("the old dam"));
        ChangeSet change = ChangeSet.of(11, TextEdit.replace(4, 7, "n"));
        session.type(START.at(7), change, false);
        type(session, START.at(5), "ew");
        assertEquals("the new dam", english(session, 0));
        session.undo();
        session.undo();
        assertEquals("the old dam", english(session, 0));
    }

    @Test
    void undo_and_redo_put_the_caret_where_it_was() {
        Session session = session(TestDrafts.english("We agree."));
        type(session, START.at(3), "all ");
        assertEquals(START.at(3), session.undo());
        assertEquals(START.at(7), session.redo());
        assertEquals("We all agree.", english(session, 0));
    }

    @Test
    void there_may_be_nothing_to_undo_or_redo() {
        Session session = session(TestDrafts.english("We agree."));
        assertNull(session.undo());
        assertNull(session.redo());
        session.type(START, ChangeSet.of(9), false);
        assertFalse(session.canUndo());
    }

    @Test
    void what_was_undone_is_gone_once_something_else_is_typed() {
        Session session = session(TestDrafts.english(""));
        type(session, START, "upstream");
        session.undo();
        type(session, START, "down");
        assertFalse(session.canRedo());
        session.undo();
        assertEquals("", english(session, 0));
    }

    @Test
    void typing_where_an_undo_left_the_caret_does_not_join_the_step_before() {
        Session session = session(TestDrafts.english(""));
        Place behind = type(session, START, "flood");
        insert(session, behind, "s", true);
        session.undo();
        type(session, behind, "ed");
        session.undo();
        assertEquals("flood", english(session, 0));
    }

    @Test
    void a_change_of_several_paragraphs_in_several_languages_is_one_step() {
        Draft draft =
                TestDrafts.trilingual(
                        List.of(
                                TestDrafts.paragraph("a", "one", "один", "бір"),
                                TestDrafts.paragraph("b", "two", "два", "екі"),
                                TestDrafts.paragraph("c", "three", "три", "үш")));
        Session session = session(draft);
        List<Paragraph> changed = new ArrayList<>(session.draft().paragraphs());
        changed.set(0, TestDrafts.paragraph("a", "first", "первый", "бірінші"));
        changed.remove(1);
        Place after = new Place(1, Language.KAZAKH, 2);
        session.change(changed, START.at(2), after);
        assertEquals(changed, session.draft().paragraphs());
        assertEquals(START.at(2), session.undo());
        assertEquals(draft, session.draft());
        assertEquals(after, session.redo());
        assertEquals(changed, session.draft().paragraphs());
    }

    @Test
    void a_change_that_changes_nothing_is_no_step() {
        Session session = session(TestDrafts.english("one", "two"));
        session.change(session.draft().paragraphs(), START, START);
        assertFalse(session.canUndo());
        assertFalse(session.isChanged());
    }

    @Test
    void undoing_back_to_what_is_saved_leaves_nothing_to_save() {
        Session session = session(TestDrafts.english(""));
        assertFalse(session.isChanged());
        type(session, START, "reservoir ");
        assertTrue(session.isChanged());
        session.saved(session.state());
        assertFalse(session.isChanged());
        session.undo();
        assertTrue(session.isChanged());
        session.redo();
        assertFalse(session.isChanged());
    }

    @Test
    void typing_on_in_a_saved_word_can_be_undone_to_what_is_saved() {
        Session session = session(TestDrafts.english(""));
        Place behind = type(session, START, "reser");
        session.saved(session.state());
        type(session, behind, "voir");
        assertTrue(session.isChanged());
        session.undo();
        assertEquals("reser", english(session, 0));
        assertFalse(session.isChanged());
    }

    @Test
    void what_was_typed_while_a_file_was_written_is_not_saved() {
        Session session = session(TestDrafts.english(""));
        Place behind = type(session, START, "ca");
        long written = session.state();
        type(session, behind, "nal");
        session.saved(written);
        assertTrue(session.isChanged());
    }

    @Test
    void a_saved_state_that_was_typed_over_after_an_undo_does_not_come_back() {
        Session session = session(TestDrafts.english(""));
        type(session, START, "canal");
        session.saved(session.state());
        session.undo();
        type(session, START, "weir");
        assertTrue(session.isChanged());
        session.undo();
        assertTrue(session.isChanged());
    }

    @Test
    void a_choice_keeps_its_identity_while_the_words_around_it_change() {
        Session session = session(TestDrafts.row("We [shall] act", "Мы [должны] действовать", ""));
        String id = onlyChoice(session).id();
        type(session, START.at(2), " all");
        type(session, START.at(10), "q");
        assertEquals("We all [shqall] act", english(session, 0));
        assertEquals(
                new ChoiceIdentity(id, Map.of(Language.ENGLISH, 7, Language.RUSSIAN, 3)),
                onlyChoice(session));
    }

    @Test
    void a_choice_that_was_deleted_comes_back_as_the_same_choice() {
        Session session = session(TestDrafts.english("We [shall] act"));
        List<ChoiceIdentity> before = session.draft().paragraphs().getFirst().choices();
        session.edit(START.at(10), ChangeSet.of(14, TextEdit.replace(3, 11, "")));
        assertEquals(List.of(), session.draft().paragraphs().getFirst().choices());
        session.undo();
        assertEquals(before, session.draft().paragraphs().getFirst().choices());
    }

    @Test
    void a_new_choice_is_the_same_choice_after_undo_and_redo() {
        Session session = session(TestDrafts.english("We act", "[We] rest"));
        session.edit(START.at(3), ChangeSet.of(6, TextEdit.insert(3, "[shall] ")));
        String id = onlyChoice(session).id();
        String other = session.draft().paragraphs().get(1).choices().getFirst().id();
        assertNotEquals(other, id);
        session.undo();
        session.redo();
        assertEquals(id, onlyChoice(session).id());
    }

    @Test
    void a_text_is_read_at_once_and_the_draft_when_there_is_time() {
        Queue<Runnable> later = new ArrayDeque<>();
        Background background = Background.atOnce(later::add, Runnable::run);
        Session session =
                new Session(
                        TestDrafts.english("We act", "They rest"),
                        new SplittableRandom(1),
                        background);
        List<String> told = new ArrayList<>();
        session.addListener(new Remembering(told));
        type(session, START.at(3), "[shall] ");
        assertEquals(1, session.text(0, Language.ENGLISH).reading().choices().size());
        assertEquals(0, session.holdings().open().size());
        assertFalse(told.contains("read"));
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertEquals(1, session.holdings().open().size());
        assertEquals(session.draft(), session.reading().draft());
        assertEquals(1, told.stream().filter("read"::equals).count());
        assertEquals("0: 1 for 1", told.getFirst());
    }

    @Test
    void languages_are_compared_when_there_is_time_and_the_newest_text_wins() {
        Deque<Runnable> later = new ArrayDeque<>();
        Session session =
                new Session(
                        TestDrafts.row("in 2030 we act", "в 2031 году", "2030 жылы"),
                        new SplittableRandom(5),
                        Background.atOnce(later::add, Runnable::run));
        later.remove().run();
        Place english = new Place(0, Language.ENGLISH, 0);
        assertEquals(List.of(new TextRange(3, 7)), session.text(0, Language.ENGLISH).different());
        insert(session, english, "So ", false);
        assertEquals(false, session.isCompared(0));
        assertEquals(List.of(new TextRange(6, 10)), session.text(0, Language.ENGLISH).different());
        assertEquals(1, session.disagreements(0).size());
        ChangeSet year = ChangeSet.of(17, TextEdit.replace(9, 10, "1"));
        session.edit(english.at(9), year);
        assertEquals(List.of(), session.text(0, Language.ENGLISH).different());
        later.remove().run();
        assertEquals(false, session.isCompared(0), "what was compared is no longer the text");
        later.remove().run();
        assertEquals(true, session.isCompared(0));
        assertEquals(List.of(new TextRange(0, 4)), session.text(0, Language.KAZAKH).different());
        assertEquals(List.of(), later.stream().toList());
    }

    @Test
    void a_bracket_that_closes_in_a_later_paragraph_marks_both() {
        Session session = session(TestDrafts.english("We act", "They rest"));
        type(session, START.at(3), "[");
        type(session, new Place(1, Language.ENGLISH, 4), "]");
        assertEquals(1, session.text(0, Language.ENGLISH).spanning().size());
        assertEquals(1, session.text(1, Language.ENGLISH).spanning().size());
        assertEquals(List.of(), session.text(0, Language.ENGLISH).diagnostics());
        session.undo();
        assertEquals(List.of(), session.text(1, Language.ENGLISH).spanning());
        assertEquals(1, session.text(0, Language.ENGLISH).diagnostics().size());
    }

    private record Remembering(List<String> told) implements SessionListener {
        @Override
        public void paragraphsChanged(int from, int before, int after) {
            told.add(from + ": " + before + " for " + after);
        }

        @Override
        public void draftRead() {
            told.add("read");
        }
    }

    private static Session session(Draft draft) {
        return new Session(draft, new SplittableRandom(5), Background.none());
    }

    /** Types letter by letter; where the caret is then. */
    private static Place type(Session session, Place from, String letters) {
        Place caret = from;
        for (int i = 0; i < letters.length(); i++) {
            insert(session, caret, letters.substring(i, i + 1), false);
            caret = caret.at(caret.offset() + 1);
        }
        return caret;
    }

    private static void insert(Session session, Place caret, String what, boolean paused) {
        int length = session.text(caret.paragraph(), caret.language()).text().length();
        session.type(caret, ChangeSet.of(length, TextEdit.insert(caret.offset(), what)), paused);
    }

    /** Deletes the letter at an offset of the first paragraph. */
    private static void delete(Session session, int caret, int letter) {
        int length = english(session, 0).length();
        ChangeSet change = ChangeSet.of(length, TextEdit.replace(letter, letter + 1, ""));
        session.type(START.at(caret), change, false);
    }

    private static String english(Session session, int paragraph) {
        return session.text(paragraph, Language.ENGLISH).text();
    }

    private static String text(Session session, Language language) {
        return session.text(0, language).text();
    }

    private static ChoiceIdentity onlyChoice(Session session) {
        List<ChoiceIdentity> choices = session.draft().paragraphs().getFirst().choices();
        assertEquals(1, choices.size(), choices::toString);
        return choices.getFirst();
    }
}
