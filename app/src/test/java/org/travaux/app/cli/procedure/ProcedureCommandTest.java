package org.travaux.app.cli.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.cli.Run;
import org.travaux.app.cli.Texts;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.settle.adoption.Procedures;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text put under silence by a script, and what became of it. */
@SuppressWarnings("NullAway.Init") // Before each test JUnit makes the folder.
class ProcedureCommandTest {
    /** A Friday, long after anybody runs this. */
    private static final String FRIDAY = "2099-12-04 18:00";

    @TempDir private Path folder;
    private Path draft;

    @BeforeEach
    void aDraft() {
        draft = new Texts(folder).draft();
    }

    private Draft saved() throws IOException, DraftFormatException {
        return DraftFormat.read(Files.readString(draft));
    }

    private JsonNode listed(int exit) {
        return Run.of("procedure", draft, "--json").ended(exit).json().path("procedures");
    }

    @Test
    void silence_is_asked_for_broken_and_no_longer_broken() throws Exception {
        assertTrue(
                Run.of("procedure", draft).ended(0).out().contains("not been given out"),
                "nothing yet");
        Run begun = Run.of("procedure", draft, "--silence-until", FRIDAY).ended(0);
        assertTrue(begun.out().contains("Under silence until"), begun.out());
        assertTrue(begun.out().contains("18:00 (Astana)"), begun.out());
        JsonNode running = listed(0).path(0);
        assertEquals("2099-12-04T18:00", running.path("until").asString());
        assertEquals("Asia/Almaty", running.path("zone").asString());
        String name = saved().nameOf(0);
        Run broken =
                Run.of(
                                "procedure",
                                draft,
                                "--broken-by",
                                "China",
                                "--on",
                                name,
                                "--why",
                                "instructions")
                        .ended(0);
        assertTrue(broken.out().contains("CHN"), broken.out());
        assertEquals("broken", listed(1).path(0).path("state").asString());
        assertEquals(name, listed(1).path(0).path("on").path(0).asString());
        Paragraph paragraph = saved().paragraphs().getFirst();
        StatusChange last = paragraph.status();
        assertEquals(ParagraphStatus.RESERVED, last == null ? null : last.status());
        assertEquals("CHN: instructions", last == null ? "" : last.reason());
        Run.of("procedure", draft, "--held").refused("CHN");
        Run.of("procedure", draft, "--lifted-by", "RUS").refused("RUS");
        Run.of("procedure", draft, "--lifted-by", "CHN").ended(0);
        Run.of("procedure", draft, "--held").refused("nobody can say before");
        assertEquals("running", listed(0).path(0).path("state").asString());
    }

    @Test
    void the_deadline_is_extended_and_only_to_later() throws Exception {
        Run.of("procedure", draft, "--comments-until", FRIDAY, "--enclosure", "Concept note=3")
                .ended(0);
        Run.of("procedure", draft, "--extended-until", "2099-12-03 18:00").refused("later");
        Run.of("procedure", draft, "--extended-until", "2099-12-08 18:00").ended(0);
        assertEquals("2099-12-08T18:00", listed(0).path(0).path("until").asString());
        assertEquals(3, saved().procedures().getFirst().enclosures().getFirst().pages());
        Run.of("procedure", draft, "--closed").ended(0);
        Run.of("procedure", draft, "--closed").refused("Comments have come in");
    }

    @Test
    void outside_working_hours_that_is_told_and_nothing_changed() throws Exception {
        Run saturday = Run.of("procedure", draft, "--silence-until", "2099-12-05 18:00").ended(1);
        assertTrue(saturday.out().contains("outside working hours"), saturday.out());
        assertTrue(saturday.out().contains("Mon, 7 Dec 2099, 18:00"), saturday.out());
        assertEquals("2099-12-05T18:00", saved().procedures().getFirst().until());
    }

    @Test
    void a_second_one_waits_for_the_outcome_of_the_first() {
        Run.of("procedure", draft, "--silence-until", FRIDAY).ended(0);
        Run.of("procedure", draft, "--silence-until", "2099-12-08 18:00").refused("still running");
        Run.of("procedure", draft, "--withdrawn").ended(0);
        Run.of("procedure", draft, "--silence-until", "2099-12-08 18:00").ended(0);
    }

    @Test
    void one_that_is_over_and_of_which_nothing_was_recorded_is_reported() throws Exception {
        Draft late =
                Procedures.begin(
                        saved(),
                        Procedure.begin(
                                "q1",
                                Procedure.Kind.SILENCE,
                                "",
                                "2020-12-04T18:00",
                                "Asia/Almaty",
                                ""));
        Files.writeString(draft, DraftFormat.write(late));
        Run list = Run.of("procedure", draft).ended(1);
        assertTrue(list.out().contains("is not recorded"), list.out());
        Run.of("procedure", draft, "--held").ended(0);
        assertTrue(Run.of("procedure", draft).ended(0).out().contains("was not broken"));
        assertEquals("held", listed(0).path(0).path("state").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Friday", "2099-12-04", "2099-13-04 18:00", "2099-12-04 24:00", ""})
    void what_is_no_deadline_is_refused(String typed) throws Exception {
        String before = Files.readString(draft);
        Run.of("procedure", draft, "--silence-until", typed).refused("2026-12-04 18:00");
        assertEquals(before, Files.readString(draft));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-04 18:00, Asia/Almaty, past",
        "2098-03-30 02:30, Europe/Berlin, 03:00",
        "2099-12-04 18:00, Moon/Base, Moon/Base",
        "2099-12-04 18:00, '?', ?"
    })
    void a_deadline_that_can_not_be_is_refused(String typed, String zone, String said) {
        Run.of("procedure", draft, "--silence-until", typed, "--zone", zone).refused(said);
    }

    @Test
    void a_paragraph_is_named_with_or_without_the_sign_behind_its_label() throws Exception {
        Draft now = DraftFormat.read(Files.readString(draft));
        Paragraph first = now.paragraphs().getFirst().withLabel(new ParagraphLabel("OP1."));
        List<Paragraph> paragraphs = new ArrayList<>(now.paragraphs());
        paragraphs.set(0, first);
        Files.writeString(draft, DraftFormat.write(now.withParagraphs(paragraphs)));
        Run.of("procedure", draft, "--silence-until", FRIDAY).ended(0);
        Run.of("procedure", draft, "--broken-by", "CHN", "--on", "op1").ended(0);
        assertTrue(Run.of("procedure", draft).out().contains("OP1"), "told");
    }

    @Test
    void what_can_not_be_recorded_is_refused() {
        Run.of("procedure", draft, "--held").refused("not been put under silence");
        Run.of("procedure", draft, "--closed").refused("not been given out for comments");
        Run.of("procedure", draft, "--silence-until", FRIDAY).ended(0);
        Run.of("procedure", draft, "--broken-by", "XYZ").refused("XYZ");
        Run.of("procedure", draft, "--broken-by", "CHN", "--on", "OP99").refused("OP99");
        Run.of("procedure", draft, "--withdrawn", "--of", "lunch").refused("lunch");
    }

    @Test
    void a_text_under_silence_is_exported_with_its_deadline_and_not_as_adopted() {
        Run.of("procedure", draft, "--silence-until", FRIDAY).ended(0);
        Run clean =
                Run.of("export", draft, "--as", "clean", "--out", folder.resolve("clean.docx"))
                        .ended(1);
        assertTrue(clean.out().contains("under silence"), clean.out());
        assertFalse(Files.exists(folder.resolve("clean.docx")));
    }
}
