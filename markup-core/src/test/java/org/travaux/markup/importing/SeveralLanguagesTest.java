package org.travaux.markup.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.importing.source.SourceText;
import org.travaux.markup.importing.source.TextFormat;
import org.travaux.markup.text.MarkedText;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class SeveralLanguagesTest {
    private static final List<Language> ALL =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH);

    private static final String ENGLISH =
            """
            The Secretariat presents its compliments to the coastal cities and informs them of the following.

            The second meeting on the tides will be held from 4 to 6 May 2027. The cities are asked:

            - to name their experts by 12 April 2027;
            - to send charts that are not older than 5 years.

            Enclosure: 3 pages.

            The Secretariat renews the assurances of its highest consideration.

            Aktau, 1 March 2027
            """;

    private static final String RUSSIAN =
            """
            Секретариат свидетельствует свое уважение прибрежным городам и сообщает следующее.

            Второе совещание о приливах пройдет с 4 по 6 мая 2027 года. Городам предлагается:

            - до 12 апреля 2027 года назвать своих экспертов;
            - прислать карты не старше 5 лет.

            Секретариат возобновляет уверения в своем весьма высоком уважении.

            город Актау, 1 марта 2027 года

            Приложение: на 3 л.
            """;

    private static final String KAZAKH =
            """
            Хатшылық жағалаудағы қалаларға ізгі ниетін білдіріп, мынаны хабарлайды.

            Қосымша: 3 п.

            Су тасуы туралы екінші кеңес 2027 жылғы 4–6 мамырда өтеді. Қалаларға мыналар ұсынылады:

            - 2027 жылғы 12 сәуірге дейін сарапшыларын атау;
            - 5 жылдан ескі емес карталарды жіберу.

            Хатшылық өзінің зор ілтипатын тағы да растайды.

            Ақтау қаласы, 2027 жылғы 1 наурыз
            """;

    private static final String LETTERHEAD =
            """
            **SECRETARIAT
            OF THE TIDES**

            **СЕКРЕТАРИАТ
            ПО ПРИЛИВАМ**

            № 17/4

            """;

    private static SourceText text(String text) {
        return new SourceText(Language.ENGLISH, text, TextFormat.PLAIN);
    }

    private static ImportResult read(String text) {
        return TextImport.several("cica", ALL, text(text));
    }

    private static List<String> outline(Draft draft) {
        return draft.paragraphs().stream()
                .map(
                        paragraph ->
                                ALL.stream()
                                        .map(language -> beginning(paragraph, language))
                                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String beginning(Paragraph paragraph, Language language) {
        MarkedText text = paragraph.texts().get(language);
        String words = text == null ? "–" : text.text().replace("\n", "⏎");
        return words.substring(0, Math.min(14, words.length())).strip();
    }

    @Test
    void a_note_in_three_languages_is_level() {
        String note = ENGLISH + "\n" + RUSSIAN + "\n" + KAZAKH;
        SeveralLanguages found = SeveralLanguages.in(text(note));
        assertEquals(new SeveralLanguages(ALL, Language.ENGLISH, true), found);
        ImportResult result = read(note);
        assertEquals(List.of(), result.remarks());
        assertEquals(
                List.of(
                        "The Secretaria | Секретариат св | Хатшылық жағал",
                        "The second mee | Второе совещан | Су тасуы турал",
                        "to name their | до 12 апреля 2 | 2027 жылғы 12",
                        "to send charts | прислать карты | 5 жылдан ескі",
                        "Enclosure: 3 p | Приложение: на | Қосымша: 3 п.",
                        "The Secretaria | Секретариат во | Хатшылық өзіні",
                        "Aktau, 1 March | город Актау, 1 | Ақтау қаласы,"),
                outline(result.draft()));
    }

    @Test
    void any_order_of_the_languages_will_do() {
        String note = KAZAKH + "\n" + ENGLISH + "\n" + RUSSIAN;
        SeveralLanguages found = SeveralLanguages.in(text(note));
        assertEquals(
                List.of(Language.KAZAKH, Language.ENGLISH, Language.RUSSIAN), found.languages());
        assertTrue(found.level());
        ImportResult result = read(note);
        assertEquals(List.of(), result.remarks());
        assertEquals(7, result.draft().paragraphs().size());
    }

    @Test
    void a_letterhead_in_two_languages_is_one_row_on_every_page() {
        ImportResult result =
                read(LETTERHEAD + ENGLISH + "\n" + LETTERHEAD + RUSSIAN + "\n" + KAZAKH);
        assertEquals(
                List.of(
                        "SECRETARIAT⏎OF | СЕКРЕТАРИАТ⏎ПО | –",
                        "SECRETARIAT⏎OF | СЕКРЕТАРИАТ⏎ПО | –",
                        "№ 17/4 | № 17/4 | –",
                        "The Secretaria | Секретариат св | Хатшылық жағал"),
                outline(result.draft()).subList(0, 4));
        assertEquals(
                List.of(
                        new ImportRemark.Repeated(1, 1),
                        new ImportRemark.OnlyIn(List.of(Language.ENGLISH, Language.RUSSIAN), 0, 2)),
                result.remarks());
    }

    @Test
    void a_letterhead_of_its_own_stands_beside_the_others() {
        String own = "**СУ ТАСУЛАР\nХАТШЫЛЫҒЫ**\n\n№ 17/4\n\n";
        ImportResult result =
                read(LETTERHEAD + ENGLISH + "\n" + LETTERHEAD + RUSSIAN + "\n" + own + KAZAKH);
        assertEquals(
                "SECRETARIAT⏎OF | СЕКРЕТАРИАТ⏎ПО | СУ ТАСУЛАР⏎ХАТ",
                outline(result.draft()).getFirst());
        assertEquals("№ 17/4 | № 17/4 | № 17/4", outline(result.draft()).get(2));
    }

    @Test
    void what_is_enclosed_in_one_language_stands_by_itself() {
        String enclosed =
                """
                REPORT ON THE TIDES

                The tides were higher in 2026 than in the 10 years before.

                1. The cities should meet more often, as they agreed to.

                2. The charts should be renewed every year.
                """;
        ImportResult result = read(ENGLISH + "\n" + RUSSIAN + "\n" + KAZAKH + "\n" + enclosed);
        assertEquals(
                List.of(new ImportRemark.OnlyIn(List.of(Language.ENGLISH), 7, 10)),
                result.remarks());
        assertEquals("REPORT ON THE | – | –", outline(result.draft()).get(7));
    }

    @Test
    void a_letter_in_another_language_is_not_put_beside_what_it_does_not_say() {
        String letter =
                """
                ПОСОЛЬСТВО

                Посольство благодарит за приглашение и сообщает, что эксперты прибудут вечером.

                Посольство пользуется случаем, чтобы пожелать успехов.
                """;
        ImportResult result = read(ENGLISH + "\n" + RUSSIAN + "\n" + KAZAKH + "\n" + letter);
        assertEquals(
                List.of(new ImportRemark.OnlyIn(List.of(Language.RUSSIAN), 7, 9)),
                result.remarks());
    }

    @Test
    void languages_may_take_turns() {
        List<String> english = paragraphs(ENGLISH);
        List<String> russian = paragraphs(RUSSIAN);
        List<String> kazakh = paragraphs(KAZAKH);
        kazakh = Stream.of(0, 2, 3, 4, 5, 6, 1).map(kazakh::get).toList();
        english = Stream.of(0, 1, 2, 3, 5, 6, 4).map(english::get).toList();
        StringBuilder turns = new StringBuilder();
        for (int i = 0; i < english.size(); i++) {
            turns.append(english.get(i)).append("\n\n");
            turns.append(russian.get(i)).append("\n\n");
            turns.append(kazakh.get(i)).append("\n\n");
        }
        assertTrue(SeveralLanguages.in(text(turns.toString())).level());
        ImportResult result = read(turns.toString());
        assertEquals(List.of(), result.remarks());
        assertEquals(7, result.draft().paragraphs().size());
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(text.split("\n\n|\n(?=-)")).map(String::strip).toList();
    }

    @Test
    void a_translation_may_be_missing_where_they_take_turns() {
        String text =
                """
                The first item is the tides.

                Первый пункт — приливы.

                Бірінші тармақ — су тасуы.

                The second item is the 12 charts.

                Екінші тармақ — 12 карта.

                The third item is the harbour.

                Третий пункт — гавань.

                Үшінші тармақ — айлақ.
                """;
        ImportResult result = read(text);
        assertEquals(
                List.of(new ImportRemark.OnlyIn(List.of(Language.ENGLISH, Language.KAZAKH), 1, 1)),
                result.remarks());
        assertEquals(3, result.draft().paragraphs().size());
    }

    @Test
    void a_language_that_is_not_there_is_told() {
        ImportResult result = read(ENGLISH + "\n" + RUSSIAN);
        assertEquals(new ImportRemark.NotFound(Language.KAZAKH), result.remarks().getFirst());
    }

    @Test
    void a_paragraph_without_counterpart_is_told_with_its_row() {
        String more = RUSSIAN.replace("- прислать", "- привезти 8 лодок;\n- прислать");
        ImportResult result = read(ENGLISH + "\n" + more + "\n" + KAZAKH);
        assertEquals(
                List.of(new ImportRemark.OnlyIn(List.of(Language.RUSSIAN), 3, 3)),
                result.remarks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12\n\n13",
                "The cities said «приливы важны для всех нас» and went home.\n\nThey met again.",
                "SECRETARIAT OF THE TIDES\n\nСЕКРЕТАРИАТ ПО ПРИЛИВАМ\n\nThe tides are high.\n\n"
                        + "The cities are low.",
                """
                LIST OF PARTICIPANTS

                Ms. Anna Petrova, Ministry of Fisheries, petrova@example.org

                Мен Ли, Министерство рыбного хозяйства, li@example.org

                Mr. John Smith, Harbour Authority, smith@example.org
                """,
                """
                СПИСОК УЧАСТНИКОВ

                Петрова А. И., Министерство рыбного хозяйства, petrova@example.org

                Smith John, Harbour Authority, smith@example.org

                Участники прибывают вечером.
                """,
                """
                The embassy received a letter about the tides.

                It was discussed at length by the cities, and nobody agreed with what it said.

                «Посольство просит рассмотреть вопрос о приливах.»

                The cities decided to answer it in the spring, after the ice has gone.

                They also decided to meet again, in the harbour, as soon as the boats are there.

                Nobody was against it, and the harbour master was asked to tell the others.

                Until then the charts of the year before are to be used by everybody.

                Whoever finds a mistake in them is asked to write to the Secretariat.
                """
            })
    void a_text_in_one_language_stays_so(String text) {
        assertFalse(SeveralLanguages.in(text(text)).areSeveral());
    }

    @Test
    void whether_texts_say_the_same_may_be_doubtful() {
        String other =
                """
                Посольство благодарит за приглашение на встречу городов.

                К сожалению, эксперты заняты до конца года. Они приедут позже и привезут карты.
                """;
        SeveralLanguages found =
                SeveralLanguages.in(text(ENGLISH + ENGLISH + ENGLISH + "\n" + other));
        assertEquals(
                new SeveralLanguages(
                        List.of(Language.ENGLISH, Language.RUSSIAN), Language.ENGLISH, false),
                found);
    }
}
