package org.travaux.markup.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** References in a text follow the labels they name, where it is sure which those are. */
class RenumberingTest {
    /** Becomes 1., 2., 3., 4., (a), (b), 5., 6. */
    private static final String STATEMENT = "1., 1 bis., 2., 3., (a), (c), 5., 8.";

    /** Becomes PP1, PP2, PP3, OP1, OP2, OP3, (a), (b), OP4. */
    private static final String RESOLUTION = "PP1, PP1 bis, PP3, OP1, OP3, OP3 bis, (a), (c), OP5";

    private static void check(
            String labels,
            String language,
            String says,
            @Nullable String now,
            @Nullable String reasons) {
        Draft draft = LabelledText.draft(labels, Map.of(new Language(language), says));
        Renumbering made = LabelledText.renumber(draft);
        String text = made.after().paragraphs().getLast().text(new Language(language)).text();
        assertEquals(now == null ? says : now, text);
        String doubts =
                made.doubtful().stream()
                        .map(each -> each.words() + ": " + each.reason().id())
                        .collect(Collectors.joining("; "));
        assertEquals(reasons == null ? "" : reasons, doubts, () -> text + made);
        made.doubtful()
                .forEach(
                        each -> assertEquals(each.words(), each.range().of(text), () -> "" + made));
        made.changed()
                .forEach(each -> assertEquals(each.now(), each.range().of(text), () -> "" + made));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | as in paragraph 2 above | as in paragraph 3 above",
                "en | as in para. 8 | as in para. 6",
                "en | paragraphs 2 and 8 | paragraphs 3 and 6",
                "en | paragraphs 2, 3 and 8 above | paragraphs 3, 4 and 6 above",
                "en | paragraphs 2 to 8 | paragraphs 3 to 6",
                "en | paras. 2–3 | paras. 3–4",
                "en | paragraph 1 bis | paragraph 2",
                "en | paragraph 2 of the present statement | paragraph 3 of the present statement",
                "en | paragraph 3 (c) | paragraph 4 (b)",
                "en | paragraph 3 (a) and (c) | paragraph 4 (a) and (b)",
                "en | subparagraph (c) of paragraph 3 | subparagraph (b) of paragraph 4",
                "en | paragraph 3, subparagraph (c), | paragraph 4, subparagraph (b),",
                "en | subparagraph (c) above | subparagraph (b) above",
                "en | paragraph [2] (+CHN) [8] (+RUS) | paragraph [3] (+CHN) [6] (+RUS)",
                "en | paragraphs 2[ and 8] | paragraphs 3[ and 6]",
                "en | paragraph 2 or 8 | paragraph 3 or 6",
                "en | paragraph 1 | ",
                "en | paragraph 5 | ",
                "en | paragraph 2, 8 States | paragraph 3, 8 States",
                "en | 8 paragraphs | ",
                "en | in 2 years, paragraph by paragraph | ",
                "en | operative paragraph 2 | operative paragraph 3",
                "ru | в пункте 2 выше | в пункте 3 выше",
                "ru | пунктом 8 | пунктом 6",
                "ru | п. 8 | п. 6",
                "ru | пп. 2 и 8 | пп. 3 и 6",
                "ru | пунктов 2–8 | пунктов 3–6",
                "ru | пункты 2, 3 и 8 настоящего заявления |"
                        + " пункты 3, 4 и 6 настоящего заявления",
                "ru | пункты с 2 по 8 | ",
                "ru | подпункт c) пункта 3 | подпункт b) пункта 4",
                "ru | подпункт в) пункта 3 | подпункт б) пункта 4",
                "ru | пункт 3 c) | пункт 4 b)",
                "ru | пункт 1-бис | пункт 2",
                "ru | пункт 2 постановляющей части | пункт 3 постановляющей части",
                "kk | 2-тармақ | 3-тармақ",
                "kk | 2-тармақтың | 3-тармақтың",
                "kk | 2 және 8-тармақтар | 3 және 6-тармақтар",
                "kk | 2–8-тармақтар | 3–6-тармақтар",
                "kk | 2, 3 және 8-тармақтарда | 3, 4 және 6-тармақтарда",
                "kk | осы мәлімдеменің 2-тармағы | осы мәлімдеменің 3-тармағы",
                "kk | 3-тармақтың (c) тармақшасы | 4-тармақтың (b) тармақшасы",
                "kk | (c) тармақшасы | (b) тармақшасы",
            })
    void sure_references_follow(String language, String says, @Nullable String now) {
        check(STATEMENT, language, says, now, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | paragraph 2 of General Assembly resolution 70/1",
                "en | paragraph 2 of resolution 70/1 and of this statement",
                "en | paragraph 2 of the Paris Agreement",
                "en | Article 4, paragraph 2",
                "en | Article 4, paragraph 2, of the Convention",
                "en | in accordance with paragraph 3 of article 2",
                "en | Article 4, paragraphs [2][8] of the Convention",
                "en | paragraph 3 of Article 15 of the Convention",
                "en | decision 2/CP.17, paragraph 8",
                "en | resolution 70/1, paras. 2 and 8",
                "ru | пункт 2 резолюции 70/1",
                "ru | пункт 2 статьи 4 Конвенции",
                "ru | статья 4, пункт 2",
                "ru | пункт 2 Повестки дня",
                "ru | подпункт c) пункта 3 статьи 1",
                "kk | 70/1 қарарының 2-тармағы",
                "kk | Конвенцияның 4-бабының 2-тармағы",
            })
    void paragraphs_of_other_documents_stay(String language, String says) {
        check(STATEMENT, language, says, null, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | paragraph 4 | paragraph 4: none",
                "en | paragraph 2 of the Almaty Vision | paragraph 2: other-document",
                "en | the second paragraph | second paragraph: in-words",
                "en | paragraph 2 and 8 days | paragraph 2 and 8: more",
                "en | paragraph 2[ bis] | paragraph 2: more",
                "en | the 2nd paragraph | 2nd paragraph: ending",
                "en | {merged with paragraph 2} | paragraph 2: note",
                "ru | пункт 4 | пункт 4: none",
                "ru | второй пункт | второй пункт: in-words",
                "ru | 2-й пункт | 2-й пункт: ending",
                "ru | пункт 2 Видения | пункт 2: other-document",
                "kk | 2-ші тармақ | 2-ші тармақ: ending",
                "kk | 2-ден 8-ге дейінгі тармақтар | 2-ден 8-ге дейінгі тармақтар: ending",
                "kk | екінші тармақ | екінші тармақ: in-words",
                "kk | Көзқарастың 2-тармағы | 2-тармағы: other-document",
            })
    void what_is_not_sure_stays_and_is_told(String language, String says, String reasons) {
        check(STATEMENT, language, says, null, reasons);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | OP3 bis and PP3 | OP3 and PP3 | ",
                "en | OP5 | OP4 | ",
                "en | OP3 bis (c) | OP3 (b) | ",
                "en | OPs 3 and 5 | OPs 2 and 4 | ",
                "en | OP3–OP5 | OP2–OP4 | ",
                "en | preambular paragraph 1 bis | preambular paragraph 2 | ",
                "en | operative paragraph 3 | operative paragraph 2 | ",
                "en | paragraph 1 bis of the preamble | paragraph 2 of the preamble |" + " ",
                "en | paragraph 3 | paragraph 3 | paragraph 3: several",
                "en | paragraph 5 | paragraph 4 | ",
                "en | the first preambular paragraph | the first preambular paragraph | ",
                "ru | ОП3-бис | ОП3 | ",
                "ru | ПП1 бис и ОП5 | ПП2 и ОП4 | ",
                "ru | пункт 1-бис преамбулы | пункт 2 преамбулы | ",
                "ru | пункт 3 постановляющей части | пункт 2 постановляющей части | ",
                "kk | ҚА5 тармағы | ҚА4 тармағы | ",
                "kk | OP3 bis тармағы | OP3 тармағы | ",
            })
    void series_are_told_apart(String language, String says, String now, @Nullable String why) {
        check(RESOLUTION, language, says, now, why);
    }

    @Test
    void a_range_of_which_something_has_left_is_told() {
        check("1., 4., 3., 6.", "en", "paragraphs 3 to 6", null, "paragraphs 3 to 6: range");
        check("1., 3., 4., 6.", "en", "paragraphs 3 to 6", "paragraphs 2 to 4", null);
    }

    @Test
    void where_numbers_begin_anew_the_part_has_to_be_said() {
        String labels = "#, 1., 3., #, 1., 3.";
        check(labels, "en", "paragraph 3 above", null, "paragraph 3: several");
        check(labels, "en", "paragraph 3 of this section", "paragraph 2 of this section", null);
    }

    @Test
    void a_paragraph_that_is_gone_is_told() {
        Draft draft = LabelledText.draft("1., 2., 3.", Map.of(Language.ENGLISH, "paragraph 2"));
        Renumbering made = Renumbering.of(DraftReading.of(draft), i -> i != 1);
        assertEquals(
                List.of("2. → null", "3. → 2."),
                made.labels().stream().map(each -> each.before() + " → " + each.now()).toList());
        assertEquals(
                List.of(DoubtfulReference.Reason.GONE),
                made.doubtful().stream().map(DoubtfulReference::reason).toList());
        assertEquals(draft.texts(Language.ENGLISH), made.after().texts(Language.ENGLISH));
    }

    @Test
    void languages_change_together_and_what_one_lacks_is_told() {
        Map<Language, String> says = new LinkedHashMap<>();
        says.put(Language.ENGLISH, "As in paragraph 2 and in paragraph 8.");
        says.put(Language.RUSSIAN, "Как в пункте 8 и в пункте 2.");
        says.put(Language.KAZAKH, "8-тармақтағыдай.");
        Renumbering made = LabelledText.renumber(LabelledText.draft(STATEMENT, says));
        Paragraph last = made.after().paragraphs().getLast();
        assertEquals("As in paragraph 3 and in paragraph 6.", last.text(Language.ENGLISH).text());
        assertEquals("Как в пункте 6 и в пункте 3.", last.text(Language.RUSSIAN).text());
        assertEquals("6-тармақтағыдай.", last.text(Language.KAZAKH).text());
        assertEquals(
                List.of("en paragraph 3 only-here [kk]", "ru пункте 3 only-here [kk]"),
                made.doubtful().stream()
                        .map(
                                each ->
                                        each.language()
                                                + " "
                                                + each.words()
                                                + " "
                                                + each.reason().id()
                                                + " "
                                                + each.names())
                        .toList());
    }

    @Test
    void an_alternative_stays_one_while_either_is_open() {
        List<Paragraph> paragraphs =
                new ArrayList<>(
                        LabelledText.paragraphs("OP2, OP2 alt, OP3", List.of(Language.ENGLISH)));
        Draft settled = Draft.of("cica", List.of(Language.ENGLISH), paragraphs);
        assertEquals(List.of("OP1", "OP2", "OP3"), labels(LabelledText.renumber(settled)));
        paragraphs.set(
                1,
                paragraphs.get(1).withText(Language.ENGLISH, MarkedText.plain("[We meet] (+CHN)")));
        Draft open = Draft.of("cica", List.of(Language.ENGLISH), paragraphs);
        assertEquals(List.of("OP1", "OP1 alt", "OP2"), labels(LabelledText.renumber(open)));
    }

    private static List<String> labels(Renumbering made) {
        return made.after().paragraphs().stream()
                .map(Paragraph::label)
                .map(String::valueOf)
                .toList();
    }

    @Test
    void marks_and_choices_move_with_the_text() {
        String says = "paragraph 1 bis and [soon] (+CHN)";
        Draft draft = LabelledText.draft(STATEMENT, Map.of(Language.ENGLISH, says));
        int last = draft.paragraphs().size() - 1;
        Paragraph marked =
                draft.paragraphs()
                        .get(last)
                        .withMarks(
                                Language.ENGLISH,
                                List.of(
                                        new Mark(Mark.Kind.BOLD, new TextRange(0, 15)),
                                        new Mark(Mark.Kind.BOLD, new TextRange(21, 25))));
        Renumbering made = LabelledText.renumber(draft.withParagraph(last, marked));
        MarkedText now = made.after().paragraphs().get(last).text(Language.ENGLISH);
        assertEquals("paragraph 2 and [soon] (+CHN)", now.text());
        assertEquals(
                List.of(
                        new Mark(Mark.Kind.BOLD, new TextRange(0, 11)),
                        new Mark(Mark.Kind.BOLD, new TextRange(17, 21))),
                now.marks());
    }

    @Test
    void divisions_are_a_series_of_their_own() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String label : List.of("Annex I", "1.", "3.", "Annex III", "1.", "2.")) {
            paragraphs.add(
                    Paragraph.of(
                            "p" + paragraphs.size(),
                            ParagraphKind.OPERATIVE,
                            new ParagraphLabel(label),
                            0,
                            Map.of(Language.ENGLISH, MarkedText.plain("see Annex III"))));
        }
        Renumbering made =
                LabelledText.renumber(Draft.of("cica", List.of(Language.ENGLISH), paragraphs));
        assertEquals(List.of("Annex I", "1.", "2.", "Annex II", "1.", "2."), labels(made));
        assertEquals(
                "see Annex II", made.after().paragraphs().getFirst().text(Language.ENGLISH).text());
    }
}
