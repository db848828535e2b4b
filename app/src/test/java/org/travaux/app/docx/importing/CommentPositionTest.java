package org.travaux.app.docx.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.docx.importing.ImportNote.Kind;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.docx.reading.model.WordComment;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.profile.Stance;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Positions that comments say in words, and comments that leave them open. */
class CommentPositionTest {
    private static CommentPosition.@Nullable Said said(String words) {
        WordComment comment = new WordComment("1", "China", words, "", true, List.of());
        return CommentPosition.of(comment, "CHN", Profiles.usual());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CHN cannot accept this. | opposes
                    We cannot accept this | opposes
                    We can’t accept this text. | opposes
                    We can not agree to this wording. | opposes
                    We, regrettably, cannot support this language as drafted. | opposes
                    China cannot go along with these words. | opposes
                    The delegation of China does not support this. | opposes
                    My delegation doesn't agree to this. | opposes
                    This is not acceptable. | opposes
                    China objects to this wording | opposes
                    We would like to delete this | opposes
                    We'd like to delete these words. | opposes
                    We support the deletion | opposes
                    We do not wish to retain this. | opposes
                    We are strongly opposed to this | opposes
                    We cannot accept this. We oppose it. | opposes
                    We oppose and would like to delete this | opposes
                    This we cannot accept | opposes
                    We can go along with this. | supports
                    China would like to retain this. | supports
                    We fully support this text | supports
                    CHN: we support this. | supports
                    China – agrees | supports
                    We are against deletion | supports
                    We do not want to delete this | supports
                    China would like to reserve its position on this | reserves
                    We reserve our position. | reserves
                    We have reservations | reserves
                    We need more time to consider this | to-come-back
                    China will come back to this | to-come-back
                    We'll come back to this. | to-come-back
                    We agree ad referendum. | ad-referendum
                    China can accept ad ref. | ad-referendum
                    We are awaiting instructions. | pending
                    Китай не может согласиться с этим. | opposes
                    Мы не можем согласиться с этим текстом. | opposes
                    Делегация не приемлет эту формулировку | opposes
                    Китай возражает против этого. | opposes
                    Мы решительно против. | opposes
                    Мы это не поддерживаем. | opposes
                    Китай — против этой формулировки. | opposes
                    Китай хотел бы исключить эти слова. | opposes
                    Наша делегация хотела бы исключить это слово. | opposes
                    Мы за исключение | opposes
                    Мы поддерживаем исключение этих слов | opposes
                    Наша делегация хотела бы сохранить этот текст. | supports
                    Китай полностью поддерживает эту формулировку. | supports
                    Мы против исключения этих слов. | supports
                    Мы за. | supports
                    Китай вернётся к этому. | to-come-back
                    Мы вернёмся к этому позднее. | to-come-back
                    Нам нужно время | to-come-back
                    Китай резервирует свою позицию. | reserves
                    Мы делаем оговорку | reserves
                    Мы согласны ад референдум | ad-referendum
                    Мы ожидаем указаний из столицы. | pending
                    Қытай бұл мәтінді қолдамайды. | opposes
                    Біз бұл тұжырымды қолдамаймыз. | opposes
                    Қытай делегациясы бұған қарсы. | opposes
                    Біз бұған келісе алмаймыз. | opposes
                    Қытай келісе алмайды. | opposes
                    Біз бұл сөздерді алып тастауды ұсынамыз. | opposes
                    Біз бұл мәтінді толық қолдаймыз. | supports
                    Біз де қолдаймыз. | supports
                    Біз бұл сөздерді алып тастауға қарсымыз. | supports
                    Қытай бұған кейін оралады. | to-come-back
                    Біз бұл мәселеге кейін ораламыз. | to-come-back
                    Қытай өз ұстанымын резервтейді. | reserves
                    Біз ад референдум келісеміз. | ad-referendum
                    """)
    void words_say_where_the_author_stands(String words, String stance) {
        CommentPosition.Said said = said(words);
        assertNotNull(said);
        assertEquals(
                new CommentPosition.Said(DelegationStance.of("CHN", Stance.of(stance)), true),
                said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "China can live with this.",
                "We have no objection to this.",
                "China does not oppose this.",
                "We do not object.",
                "We are not against this.",
                "China is flexible.",
                "We prefer the original text.",
                "We are not flexible",
                "We do not fully support this.",
                "We never opposed this.",
                "Nobody objects to this.",
                "We no longer object to this",
                "We hardly support this",
                "Can we support this?",
                "China supports this, right?",
                "We can accept this if the next paragraph goes.",
                "We support this provided that the date is fixed",
                "Unless amended, we oppose this.",
                "We would support “may”.",
                "\"Cannot accept\" is too strong here.",
                "'We cannot accept this'",
                "«Не поддерживаем»",
                "We support this but cannot accept the date.",
                "We support this. We cannot accept it.",
                "We support this and oppose it",
                "We agree and have no objection",
                "Japan and China cannot accept this.",
                "Some cannot accept this.",
                "They oppose this",
                "We support Japan.",
                "Are we opposed to this",
                "Not supported",
                "We cannot but support this",
                "We cannot fully accept this",
                "We cannot oppose this",
                "CHN: Japan opposes this",
                "It is not that we oppose this",
                "Is this acceptable to us",
                "No, we support this",
                "China, we cannot accept this.",
                "We support this...",
                "We support the date: no more",
                "We cannot accept this because others support it.",
                "We support this because otherwise nobody acts",
                "We can support this, since it helps, if it stays short",
                "Китай не возражает против этого.",
                "Мы не возражаем против этого.",
                "Мы не против.",
                "Возражений нет.",
                "Мы предпочитаем исходный текст.",
                "Мы не вполне поддерживаем это.",
                "Никто не возражает против этого",
                "Мы поддержим это при условии уточнения срока.",
                "Поддерживаем, если останется срок.",
                "Поддерживаем ли мы это",
                "Мы не поддерживаем это?",
                "Мы поддерживаем это, но возражаем против срока.",
                "Мы не можем не согласиться с этим.",
                "Мы не можем не поддержать это",
                "Қытай бұған қарсы емес.",
                "Біз қарсы емеспіз.",
                "Қарсылығымыз жоқ.",
                "Біз икемдіміз.",
                "Біз түпнұсқаны дұрыс көреміз.",
                "Егер мерзім қалса, біз қолдаймыз.",
                "Біз мұны қолдаймыз ба",
                "Қытай мұны қолдай ма?",
                "Біз қолдамаймыз деген жоқпыз.",
                "Біз мұны қолдаймыз, бірақ мерзімге қарсымыз.",
                "Бұл мәтінді қолдамайтын емеспіз."
            })
    void what_is_unsure_or_no_position_stays_a_remark(String words) {
        assertNull(said(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"flexible", "can live with", "не возражает", "қарсы емес"})
    void a_status_of_the_notation_keeps_its_word(String words) {
        assertEquals(
                new CommentPosition.Said(
                        new DelegationStance("CHN", Stance.OTHER, words, null), true),
                said(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Russia cannot accept this. | RUS | opposes
                    RUS: we support this | RUS | supports
                    The delegation of Japan reserves its position | JPN | reserves
                    Делегация США не поддерживает это | USA | opposes
                    Қазақстан делегациясы – қарсы | KAZ | opposes
                    Group of 77 and China oppose this | G77 | opposes
                    Казахстан вернется к этому | KAZ | to-come-back
                    Қазақстан мұны қолдайды | KAZ | supports
                    """)
    void a_delegation_that_is_named_first_is_whose_position_it_is(
            String words, String code, String stance) {
        CommentPosition.Said said = said(words);
        assertNotNull(said);
        assertEquals(DelegationStance.of(code, Stance.of(stance)), said.stand());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    We cannot accept this, because it goes beyond the mandate. | opposes
                    Мы поддерживаем это, поскольку срок ясен. | supports
                    Біз мұны қолдамаймыз, өйткені мерзім қысқа. | opposes
                    """)
    void a_reason_does_not_hide_the_position(String words, String stance) {
        assertEquals(
                new CommentPosition.Said(DelegationStance.of("CHN", Stance.of(stance)), false),
                said(words));
    }

    @Test
    void each_phrase_is_read_as_it_is_meant() throws IOException {
        try (InputStream in = CommentPhrases.class.getResourceAsStream("comments.json")) {
            Map<String, String> seen = new HashMap<>();
            Map<String, Integer> count = new HashMap<>();
            for (JsonNode phrases : JsonMapper.shared().readTree(in).path("phrases")) {
                String stance = phrases.path("stance").asString();
                for (Map.Entry<String, JsonNode> language : phrases.path("words").properties()) {
                    for (JsonNode each : language.getValue()) {
                        String words = each.asString();
                        count.merge(language.getKey(), 1, Integer::sum);
                        assertEquals(stance, seen.merge(words, stance, (one, _) -> one), words);
                        SaidInWords said = SaidInWords.of(words, Profiles.usual().delegations());
                        assertEquals(stance, said == null ? "none" : said.stance().id(), words);
                    }
                }
            }
            assertEquals(Set.of("en", "ru", "kk"), count.keySet());
            assertTrue(count.values().stream().allMatch(each -> each >= 30), count.toString());
        }
    }

    @Test
    void comments_in_words_of_a_document_are_positions() throws WordException {
        String choice =
                "<w:commentRangeStart w:id=\"%1$s\"/>%2$s<w:commentRangeEnd w:id=\"%1$s\"/>";
        MadeDocument made =
                MadeDocument.of(
                                p(
                                        r("States ["),
                                        choice.formatted("1", r("shall")),
                                        r("] act ["),
                                        choice.formatted("2", r("promptly")),
                                        r("] and ["),
                                        choice.formatted("3", r("jointly")),
                                        r("] and ["),
                                        choice.formatted("4", r("openly")),
                                        r("].")))
                        .comment("1", "China", "CHN cannot accept this.")
                        .comment("2", "Россия", "Мы хотели бы сохранить это слово.")
                        .comment("3", "Қазақстан", "Біз бұған қарсы емеспіз.")
                        .comment("4", "Japan", "We cannot accept this, because it is vague.");
        WordImport read = new WordImport(made.read(), Profiles.usual(), Map.of(), List.of());
        assertEquals(
                "States [shall] (-CHN) act [promptly] (+RUS) and [jointly] and [openly] (-JPN).",
                read.paragraphs().getFirst().text().text());
        assertEquals(
                List.of(Kind.COMMENT, Kind.REASONS),
                read.notes().stream().map(ImportNote::kind).toList());
        assertTrue(read.notes().getFirst().words().contains("қарсы емеспіз"));
    }
}
