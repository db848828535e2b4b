package org.travaux.markup.settle.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.draft.records.ProcedureEvent;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ReadinessTest {
    private static DraftReading read(String... english) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : english) {
            String id = "p" + paragraphs.size();
            Map<Language, MarkedText> texts = Map.of(Language.ENGLISH, MarkedText.plain(text));
            paragraphs.add(Paragraph.of(id, ParagraphKind.PLAIN, null, 0, texts));
        }
        return DraftReading.of(Draft.of("cica", List.of(Language.ENGLISH), paragraphs));
    }

    private static List<String> kinds(DraftReading reading, Language language) {
        return Readiness.obstacles(reading, language).stream()
                .map(obstacle -> obstacle.paragraph() + " " + obstacle.kind().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We [urge] (-CHN) all | 0 open-choice",
                "We meet on [date] | 0 placeholder",
                "We meet. [Reserved] | 0 not-agreed",
                "We meet. [not agreed] | 0 not-agreed",
                "We meet [soon | 0 loose-bracket",
                "We meet (JPN reserves) | 0 position",
                "Option 1: we meet | 0 option",
                "(EU reserves) We meet | 0 position",
                "We meet (KAZ tcb) and part | 0 stray-position",
            })
    void what_is_missing_is_listed(String text, String missing) {
        assertEquals(List.of(missing), kinds(read(text), Language.ENGLISH));
    }

    @Test
    void so_is_what_of_a_note_is_not_understood() {
        assertEquals(
                List.of("0 position", "0 unread-position"),
                kinds(read("We meet. (JPN delete; RUS maybe)"), Language.ENGLISH));
        assertEquals(
                List.of("0 unread-position"),
                kinds(read("We meet. (RUS maybe)"), Language.ENGLISH));
    }

    @Test
    void who_holds_it_is_named() {
        List<Obstacle> found =
                Readiness.obstacles(
                        read("We [urge] (-CHN) [ask] (+CHN, KAZ) (ISR tcb) all"), Language.ENGLISH);
        assertEquals(List.of("CHN", "ISR", "KAZ"), found.getFirst().holders());
    }

    @Test
    void a_text_under_silence_waits_for_its_outcome() {
        Draft draft = read("We meet.").draft();
        Draft asked =
                Procedures.begin(
                        draft,
                        Procedure.begin(
                                "q1",
                                Procedure.Kind.SILENCE,
                                "",
                                "2026-12-04T18:00",
                                "Asia/Almaty",
                                ""));
        assertEquals(List.of("-1 silence-running"), kinds(asked));
        Draft broken = record(asked, ProcedureEvent.broken("", List.of("CHN"), List.of(), ""));
        assertEquals(List.of("-1 silence-broken"), kinds(broken));
        assertEquals(
                List.of("CHN"),
                Readiness.obstacles(DraftReading.of(broken), Language.ENGLISH)
                        .getFirst()
                        .holders());
        assertEquals(
                List.of("-1 silence-running"),
                kinds(record(broken, ProcedureEvent.lifted("", List.of("CHN"), ""))));
        assertEquals(
                List.of(),
                kinds(record(asked, ProcedureEvent.of(ProcedureEvent.Kind.HELD, "", ""))));
        assertEquals(
                List.of(),
                kinds(record(broken, ProcedureEvent.of(ProcedureEvent.Kind.WITHDRAWN, "", ""))));
    }

    @Test
    void of_several_times_that_silence_was_asked_for_the_last_counts() {
        Draft draft = read("We meet.").draft();
        for (String id : List.of("q1", "q2")) {
            draft =
                    Procedures.begin(
                            draft,
                            Procedure.begin(
                                    id,
                                    Procedure.Kind.SILENCE,
                                    "",
                                    "2026-12-04T18:00",
                                    "Asia/Almaty",
                                    ""));
            ProcedureEvent outcome =
                    id.equals("q1")
                            ? ProcedureEvent.broken("", List.of("CHN"), List.of(), "")
                            : ProcedureEvent.of(ProcedureEvent.Kind.HELD, "", "");
            draft = Procedures.record(draft, id, outcome, "");
        }
        assertEquals(List.of(), kinds(draft));
    }

    private static Draft record(Draft draft, ProcedureEvent event) {
        return Procedures.record(draft, "q1", event, "");
    }

    private static List<String> kinds(Draft draft) {
        return kinds(DraftReading.of(draft), Language.ENGLISH);
    }

    @Test
    void a_bracket_over_paragraphs_is_open_where_it_opens() {
        DraftReading reading = read("We [meet", "again] (-CHN) soon");
        assertEquals(List.of("0 open-choice"), kinds(reading, Language.ENGLISH));
        Obstacle open = Readiness.obstacles(reading, Language.ENGLISH).getFirst();
        assertEquals("[meet", open.range().of("We [meet"));
    }

    @Test
    void agreed_text_is_ready_with_its_tags_notes_and_citations() {
        DraftReading reading =
                read("We meet, [Agreed ad ref] {moved here} recalling [A/RES/70/1] \\[sic\\].");
        assertEquals(List.of(), kinds(reading, Language.ENGLISH));
        assertEquals(
                List.of("We meet, recalling [A/RES/70/1] [sic]."),
                CleanDraft.of(reading, Language.ENGLISH).texts(Language.ENGLISH));
    }

    @Test
    void the_languages_have_to_agree() {
        Paragraph first =
                Paragraph.of(
                        "p0",
                        ParagraphKind.PLAIN,
                        null,
                        0,
                        Map.of(
                                Language.ENGLISH,
                                MarkedText.plain("We meet"),
                                Language.RUSSIAN,
                                MarkedText.plain("Мы [встречаемся]")));
        Paragraph second =
                Paragraph.of(
                        "p1",
                        ParagraphKind.PLAIN,
                        null,
                        0,
                        Map.of(Language.RUSSIAN, MarkedText.plain("Снова")));
        DraftReading reading =
                DraftReading.of(
                        Draft.of(
                                "cica",
                                List.of(Language.ENGLISH, Language.RUSSIAN),
                                List.of(first, second)));
        assertEquals(List.of("0 disagreement", "1 no-text"), kinds(reading, Language.ENGLISH));
        assertThrows(
                IllegalArgumentException.class, () -> CleanDraft.of(reading, Language.ENGLISH));
    }
}
