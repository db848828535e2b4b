package org.travaux.markup.draft.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.travaux.markup.draft.records.ProcedureEvent.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.settle.adoption.Procedures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What becomes of a text that was given out with a deadline. */
class ProcedureTest {
    private static final Procedure ASKED =
            Procedure.begin(
                    "q1",
                    Procedure.Kind.SILENCE,
                    "T/1/Rev.1",
                    "2026-12-04T18:00",
                    "Asia/Almaty",
                    "2026-11-30T09:15:00Z");

    @Test
    void silence_is_broken_until_all_who_broke_it_no_longer_object() {
        Procedure broken =
                ASKED.with(ProcedureEvent.broken("", List.of("CHN", "RUS"), List.of("p1"), ""));
        assertEquals(Procedure.State.BROKEN, broken.state());
        Procedure half = broken.with(ProcedureEvent.lifted("", List.of("CHN"), ""));
        assertEquals(List.of("RUS"), half.breakers());
        assertEquals(Procedure.State.BROKEN, half.state());
        Procedure none = half.with(ProcedureEvent.lifted("", List.of("RUS"), ""));
        assertEquals(Procedure.State.RUNNING, none.state());
        assertEquals(Procedure.State.HELD, none.with(ProcedureEvent.of(Kind.HELD, "", "")).state());
    }

    @Test
    void who_broke_it_again_has_broken_it() {
        Procedure again =
                ASKED.with(ProcedureEvent.broken("", List.of("CHN"), List.of(), ""))
                        .with(ProcedureEvent.lifted("", List.of("CHN"), ""))
                        .with(ProcedureEvent.broken("", List.of("CHN"), List.of(), ""));
        assertEquals(Procedure.State.BROKEN, again.state());
    }

    @Test
    void the_latest_deadline_counts() {
        Procedure extended =
                ASKED.with(ProcedureEvent.extended("", "2026-12-08T18:00", ""))
                        .with(ProcedureEvent.extended("", "2026-12-07T18:00", ""));
        assertEquals("2026-12-08T18:00", extended.deadline());
        assertEquals(Procedure.State.RUNNING, extended.state());
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Two desks may record in any order: a broken silence never turns out to have been kept. */
    @ParameterizedTest
    @MethodSource("seeds")
    void what_became_of_it_does_not_depend_on_the_order_unless_an_objection_is_lifted(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ProcedureEvent> events = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            ProcedureEvent event = Drafts.event(random);
            if (event.kind() != Kind.LIFTED) {
                events.add(event);
            }
        }
        Procedure one = ASKED.withEvents(events);
        Collections.shuffle(events, new Random(seed));
        Procedure other = ASKED.withEvents(events);
        assertEquals(one.state(), other.state(), "seed " + seed);
        assertEquals(one.deadline(), other.deadline(), "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-12-04", "2026-12-04T18:00:00", "2026-13-04T18:00", "Friday"})
    void a_deadline_is_a_day_and_an_hour(String until) {
        assertThrows(
                IllegalArgumentException.class,
                () -> Procedure.begin("q", Procedure.Kind.SILENCE, "", until, "UTC", ""));
    }

    @Test
    void a_paragraph_on_which_silence_was_broken_is_reserved_and_an_agreed_one_open_again() {
        Draft draft = Drafts.english("one", "two", "three");
        List<Paragraph> paragraphs = new ArrayList<>(draft.paragraphs());
        paragraphs.set(
                1,
                paragraphs
                        .get(1)
                        .withStatus(StatusChange.of(ParagraphStatus.AGREED, null, "", "")));
        Draft asked = Procedures.begin(draft.withParagraphs(paragraphs), ASKED);
        Draft broken =
                Procedures.record(
                        asked,
                        "q1",
                        ProcedureEvent.broken("", List.of("CHN"), List.of("p0", "p1"), "too far"),
                        "2026-12-04");
        assertEquals(asked.texts(Language.ENGLISH), broken.texts(Language.ENGLISH));
        assertEquals(
                List.of(
                        "reserved 2026-12-04 CHN: too far",
                        "reopened 2026-12-04 CHN: too far",
                        "none"),
                broken.paragraphs().stream().map(ProcedureTest::said).toList());
    }

    private static String said(Paragraph paragraph) {
        StatusChange last = paragraph.status();
        return last == null ? "none" : last.status().id() + " " + last.date() + " " + last.reason();
    }
}
