package org.travaux.markup.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.draft.records.ProcedureEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Two desks that record what becomes of a text under silence. */
class ProcedureMergeTest {
    private static final Procedure ASKED =
            Procedure.begin(
                    "q0", Procedure.Kind.SILENCE, "", "2026-12-04T18:00", "Asia/Almaty", "");
    private static final ProcedureEvent KEPT =
            ProcedureEvent.of(ProcedureEvent.Kind.HELD, "2026-12-04T13:05:00Z", "");
    private static final ProcedureEvent BROKEN =
            ProcedureEvent.broken("2026-12-04T12:00:00Z", List.of("CHN"), List.of("p0"), "");

    private static Draft with(Procedure... procedures) {
        return Drafts.english("We meet.").withProcedures(List.of(procedures));
    }

    @Test
    void what_both_recorded_is_kept_and_told_and_the_broken_silence_counts() {
        Merged merged =
                new TwoSides(with(ASKED), with(ASKED.with(KEPT)), with(ASKED.with(BROKEN)))
                        .merged();
        Procedure now = merged.draft().procedures().getFirst();
        assertEquals(List.of(BROKEN, KEPT), now.events());
        assertEquals(Procedure.State.BROKEN, now.state());
        assertEquals(
                List.of(MergeRemark.Kind.PROCEDURE),
                merged.record().remarks().stream().map(MergeRemark::kind).toList());
    }

    @Test
    void the_same_record_of_both_is_there_once() {
        Draft broken = with(ASKED.with(BROKEN));
        Draft extended =
                with(
                        ASKED.with(BROKEN)
                                .with(
                                        ProcedureEvent.extended(
                                                "2026-12-04T12:30:00Z", "2026-12-07T18:00", "")));
        Merged merged = new TwoSides(with(ASKED), broken, extended).merged();
        assertEquals(extended.procedures(), merged.draft().procedures());
        assertEquals(List.of(), merged.record().remarks());
    }

    @Test
    void what_one_took_back_stays_if_the_other_recorded_something() {
        Draft recorded = with(ASKED.with(BROKEN));
        assertEquals(
                recorded.procedures(),
                new TwoSides(with(ASKED), with(), recorded).merged().draft().procedures());
        assertEquals(
                List.of(),
                new TwoSides(with(ASKED), with(), with(ASKED)).merged().draft().procedures());
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    /** Nothing that either desk began or recorded is lost, and both who merge get the same. */
    @ParameterizedTest
    @MethodSource("seeds")
    void no_procedure_and_no_record_is_lost(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Draft base =
                Drafts.english("We meet.", "We part.").withProcedures(Drafts.procedures(random));
        Draft ours = recorded(base, "o", random);
        Draft theirs = recorded(base, "t", random);
        Draft merged = new TwoSides(base, ours, theirs).merged().draft();
        assertEquals(
                DraftFormat.write(merged.withMerges(List.of())),
                DraftFormat.write(
                        new TwoSides(base, theirs, ours).merged().draft().withMerges(List.of())),
                "seed " + seed);
        for (Draft side : List.of(ours, theirs)) {
            for (Procedure said : side.procedures()) {
                Procedure now =
                        merged.procedures().stream()
                                .filter(each -> each.id().equals(said.id()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("seed " + seed));
                assertTrue(now.events().containsAll(said.events()), "seed " + seed);
                assertTrue(now.enclosures().containsAll(said.enclosures()), "seed " + seed);
                assertTrue(now.deadline().compareTo(said.deadline()) >= 0, "seed " + seed);
            }
        }
        Draft again = new TwoSides(base, merged, ours).merged().draft();
        assertEquals(merged.procedures(), again.procedures(), "seed " + seed);
    }

    private static Draft recorded(Draft base, String desk, SplittableRandom random) {
        List<Procedure> procedures = new ArrayList<>(base.procedures());
        procedures.replaceAll(
                each -> random.nextBoolean() ? each : each.with(Drafts.event(random)));
        for (int i = random.nextInt(3); i > 0; i--) {
            procedures.add(
                    Procedure.begin(
                            desk + i,
                            Procedure.Kind.COMMENTS,
                            "",
                            "2026-12-1" + random.nextInt(10) + "T18:00",
                            "Asia/Almaty",
                            "2026-11-2" + random.nextInt(10) + "T09:15:00Z"));
        }
        return base.withProcedures(procedures);
    }
}
