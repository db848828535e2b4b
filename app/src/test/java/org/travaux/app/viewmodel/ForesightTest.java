package org.travaux.app.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.SplittableRandom;

/** What would come of something is of the draft as it is, and of what was asked for last. */
class ForesightTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final EditorModel model =
            new EditorModel(
                    Sentences.in("en"),
                    Background.atOnce(work::add, Runnable::run),
                    new SplittableRandom(7));

    @BeforeEach
    void showDraft() {
        model.show(model.prepare(TestDrafts.rivers()));
        finishWork();
    }

    private void finishWork() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private static String beginning(DraftReading reading) {
        return reading.draft()
                .paragraphs()
                .getFirst()
                .text(Language.ENGLISH)
                .text()
                .substring(0, 3);
    }

    private void type(String letters) {
        int length = model.session().text(0, Language.ENGLISH).text().length();
        model.session()
                .type(
                        new Place(0, Language.ENGLISH, 0),
                        ChangeSet.of(length, TextEdit.insert(0, letters)),
                        true);
    }

    @Test
    void it_is_not_known_before_it_is_found_out() {
        Foresight<String> foresight = new Foresight<>(model);
        foresight.ask(_ -> "found");
        assertNull(foresight.now());
        finishWork();
        assertEquals("found", foresight.now());
    }

    @Test
    void what_was_asked_for_last_counts() {
        Foresight<String> foresight = new Foresight<>(model);
        foresight.ask(_ -> "first");
        foresight.ask(_ -> "last");
        finishWork();
        assertEquals("last", foresight.now());
    }

    @Test
    void a_draft_that_changes_meanwhile_is_looked_at_again() {
        Foresight<String> foresight = new Foresight<>(model);
        foresight.ask(ForesightTest::beginning);
        type("abc");
        assertNull(foresight.now());
        finishWork();
        assertEquals("abc", foresight.now());
    }

    @Test
    void a_draft_that_changed_since_is_looked_at_again() {
        Foresight<String> foresight = new Foresight<>(model);
        foresight.ask(ForesightTest::beginning);
        finishWork();
        type("xyz");
        assertNull(foresight.now());
        finishWork();
        assertEquals("xyz", foresight.now());
    }
}
