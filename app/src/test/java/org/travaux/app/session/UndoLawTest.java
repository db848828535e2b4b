package org.travaux.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.app.TestDrafts;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.format.DraftFormat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What holds of undo, redo and reading whatever is done to a draft. */
class UndoLawTest {
    private static final int GESTURES = 1000;

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_state_comes_back_to_the_byte(int seed) {
        RandomWork work = RandomWork.atOnce(seed);
        Session session = work.session();
        Map<Long, Draft> seen = new HashMap<>();
        String first = DraftFormat.write(session.draft());
        for (int i = 0; i < GESTURES; i++) {
            work.gesture();
            Draft before = seen.put(session.state(), session.draft());
            assertEquals(before == null ? session.draft() : before, session.draft());
        }
        while (session.canRedo()) {
            session.redo();
        }
        String last = DraftFormat.write(session.draft());
        while (session.canUndo()) {
            session.undo();
            Draft before = seen.get(session.state());
            assertEquals(before == null ? session.draft() : before, session.draft());
        }
        assertEquals(first, DraftFormat.write(session.draft()));
        while (session.canRedo()) {
            session.redo();
        }
        assertEquals(last, DraftFormat.write(session.draft()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void texts_come_back_however_late_the_draft_is_read(int seed) {
        RandomWork work = RandomWork.late(seed);
        Session session = work.session();
        Draft first = withoutIdentities(session.draft());
        for (int i = 0; i < GESTURES; i++) {
            work.gesture();
        }
        while (session.canRedo()) {
            session.redo();
        }
        Draft last = withoutIdentities(session.draft());
        while (session.canUndo()) {
            session.undo();
        }
        assertEquals(first, withoutIdentities(session.draft()));
        while (session.canRedo()) {
            session.redo();
        }
        assertEquals(last, withoutIdentities(session.draft()));
        work.catchUp();
        assertReadAfresh(session);
        assertEveryChoiceHasOneIdentity(session);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_reading_kept_is_the_reading_afresh(int seed) {
        RandomWork work = RandomWork.atOnce(seed);
        for (int i = 0; i < GESTURES; i++) {
            work.gesture();
            if (i % 5 == 0) {
                assertReadAfresh(work.session());
            }
        }
    }

    private static void assertEveryChoiceHasOneIdentity(Session session) {
        DraftReading reading = session.reading();
        for (int i = 0; i < session.draft().paragraphs().size(); i++) {
            for (Language language : TestDrafts.LANGUAGES) {
                Map<Integer, String> ids = reading.ids(i, language);
                reading.in(language).paragraph(i).choices().stream()
                        .map(choice -> choice.range().start())
                        .forEach(start -> assertTrue(ids.containsKey(start)));
            }
        }
        List<String> all =
                session.draft().paragraphs().stream()
                        .flatMap(paragraph -> paragraph.choices().stream())
                        .map(ChoiceIdentity::id)
                        .toList();
        assertEquals(all.stream().distinct().toList(), all);
    }

    private static void assertReadAfresh(Session session) {
        DraftReading kept = session.reading();
        DraftReading afresh = DraftReading.of(session.draft());
        assertEquals(session.draft(), kept.draft());
        for (Language language : TestDrafts.LANGUAGES) {
            assertEquals(afresh.in(language).paragraphs(), kept.in(language).paragraphs());
            assertEquals(afresh.in(language).spanning(), kept.in(language).spanning());
            assertEquals(afresh.in(language).counts(), kept.in(language).counts());
            for (int i = 0; i < session.draft().paragraphs().size(); i++) {
                ReadText text = session.text(i, language);
                assertEquals(afresh.in(language).paragraph(i), text.reading());
                assertEquals(afresh.in(language).diagnostics(i), text.diagnostics());
            }
        }
    }

    private static Draft withoutIdentities(Draft draft) {
        return draft.withParagraphs(
                draft.paragraphs().stream()
                        .map(paragraph -> paragraph.withChoices(List.of()))
                        .toList());
    }
}
