package org.travaux.app.files.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.records.Enclosure;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.settle.adoption.Procedures;
import org.travaux.markup.text.MarkedText;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The note verbale with which a text goes to the delegations. */
class CoveringNoteTest {
    private static final List<Language> ALL =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH);

    static List<String> houses() {
        return Profiles.names();
    }

    private static Draft draft(String house) {
        Paragraph title =
                Paragraph.of(
                        "p1",
                        ParagraphKind.TITLE,
                        null,
                        0,
                        Map.of(
                                Language.ENGLISH, MarkedText.plain("Statement on *Rivers*[^1]"),
                                Language.RUSSIAN, MarkedText.plain("Заявление о реках"),
                                Language.KAZAKH, MarkedText.plain("Өзендер туралы мәлімдеме")));
        return Draft.of(house, ALL, List.of(title)).withSymbol("AC/2027/DRAFT/1/Rev.1");
    }

    private static Procedure until(Procedure.Kind kind) {
        return Procedure.begin(
                kind.id(), kind, "AC/2027/DRAFT/1/Rev.1", "2026-12-04T18:00", "Asia/Almaty", "");
    }

    private static List<String> note(Draft draft, Language language) {
        CoveringNote note =
                new CoveringNote(
                        language,
                        CoveringNote.addressees(draft).getFirst(),
                        "EN/P/12",
                        LocalDate.parse("2026-11-30"),
                        7,
                        null,
                        null);
        return note.text(draft).texts(language);
    }

    private static String all(Draft draft, Language language) {
        return String.join("\n", note(draft, language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | on 7 p. | 4 December 2026       | “Statement on *Rivers*” (AC/2027/DRAFT/1/Rev.1)
                    ru | на 7 л. | 4 декабря 2026 года   | «Заявление о реках» (AC/2027/DRAFT/1/Rev.1)
                    kk | 7 п.    | 2026 жылғы 4 желтоқсан | «Өзендер туралы мәлімдеме» (AC/2027/DRAFT/1/Rev.1)
                    """)
    void each_language_has_its_own_form(String tag, String pages, String deadline, String title) {
        Draft asked = Procedures.begin(draft("cica"), until(Procedure.Kind.SILENCE));
        String whole = all(asked, new Language(tag));
        assertTrue(whole.contains("\n" + pages), whole);
        assertTrue(whole.contains(deadline), whole);
        assertTrue(whole.contains("18:00"), whole);
        assertTrue(whole.contains(title), whole);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Astana, 30 November 2026'",
        "ru, 'город Астана, 30 ноября 2026 года'",
        "kk, 'Астана қаласы, 2026 жылғы 30 қараша'"
    })
    void the_day_of_the_note_stands_under_it(String tag, String dated) {
        List<String> note = note(draft("cica"), new Language(tag));
        assertEquals(dated, note.get(note.size() - 2));
    }

    @Test
    void a_deadline_stands_there_only_while_it_runs() {
        Draft plain = draft("cica");
        int without = note(plain, Language.ENGLISH).size();
        Draft comments = Procedures.begin(plain, until(Procedure.Kind.COMMENTS));
        assertTrue(all(comments, Language.ENGLISH).contains("comments"));
        assertFalse(all(comments, Language.ENGLISH).contains("silence"));
        Draft both = Procedures.begin(comments, until(Procedure.Kind.SILENCE));
        assertEquals(without + 2, note(both, Language.ENGLISH).size());
    }

    @Test
    void what_goes_with_the_text_is_counted_with_it() {
        Draft asked =
                Procedures.begin(
                        draft("cica"),
                        until(Procedure.Kind.COMMENTS)
                                .withEnclosures(
                                        List.of(
                                                new Enclosure("AC/2027/INF/3", 3, Map.of()),
                                                new Enclosure("List", 0, Map.of()))));
        String russian = all(asked, Language.RUSSIAN);
        assertTrue(
                russian.contains(
                        "1. AC/2027/DRAFT/1/Rev.1, на 7 л.\n2. AC/2027/INF/3, на 3 л.\n3. List"),
                russian);
        assertFalse(russian.contains("упомянутое"), russian);
    }

    @Test
    void what_nobody_said_stands_in_brackets() {
        Draft bare = Draft.of("cica", ALL, List.of());
        CoveringNote note =
                new CoveringNote(
                        Language.ENGLISH,
                        "open",
                        " ",
                        LocalDate.parse("2026-11-30"),
                        1,
                        null,
                        null);
        String whole = String.join("\n", note.text(bare).texts(Language.ENGLISH));
        assertTrue(whole.contains("No. […]"), whole);
        assertTrue(whole.contains("[addressee]"), whole);
        assertTrue(whole.contains("“…”."), whole);
    }

    /** Whatever house it is, and in each language that it has words in, all is filled in. */
    @ParameterizedTest
    @MethodSource("houses")
    void every_house_has_a_note(String house) {
        Draft asked =
                Procedures.begin(
                        Procedures.begin(draft(house), until(Procedure.Kind.SILENCE)),
                        until(Procedure.Kind.COMMENTS)
                                .withEnclosures(List.of(new Enclosure("List", 1, Map.of()))));
        assertEquals(ALL, CoveringNote.languages(asked));
        for (Language language : ALL) {
            String whole = all(asked, language);
            assertFalse(whole.contains("{") || whole.contains("}"), whole);
            assertTrue(whole.contains("AC/2027/DRAFT/1/Rev.1"), whole);
        }
    }

    @Test
    void a_language_without_words_for_a_note_is_not_offered() {
        Draft french = Draft.of("cica", List.of(new Language("fr"), Language.ENGLISH), List.of());
        assertEquals(List.of(Language.ENGLISH), CoveringNote.languages(french));
    }

    @Test
    void no_pages_are_no_enclosure() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new CoveringNote(
                                Language.ENGLISH,
                                "members",
                                "",
                                LocalDate.parse("2026-11-30"),
                                0,
                                null,
                                null));
    }
}
