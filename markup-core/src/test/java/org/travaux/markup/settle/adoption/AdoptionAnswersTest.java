package org.travaux.markup.settle.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is asked before the text is adopted that is no word of it. */
class AdoptionAnswersTest {
    private static final Occasion WHEN = new Occasion(Forum.PLENARY, "2027-05-14");

    private static Draft draft(String symbol, String... rows) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split("\\s*\\|\\s*", -1);
            paragraphs.add(
                    Paragraph.of(
                            "p" + paragraphs.size(),
                            ParagraphKind.OPERATIVE,
                            new ParagraphLabel(parts[0]),
                            0,
                            Map.of(
                                    Language.ENGLISH,
                                    MarkedText.plain(parts[1]),
                                    Language.RUSSIAN,
                                    MarkedText.plain(parts[2]))));
        }
        return Draft.of("cica", List.of(Language.ENGLISH, Language.RUSSIAN), paragraphs)
                .withSymbol(symbol);
    }

    private static final Draft DRAFT =
            draft(
                    "AC/DRAFT/1",
                    "OP1 | We meet. | Мы встречаемся.",
                    "OP2 | {merged} | {объединён}",
                    "OP3 | As in paragraph 4. | Как в пункте 4.",
                    "OP4 | | ",
                    "OP4 alt | We thank all. | Мы благодарим всех.");

    private static List<String> missing(Draft draft) {
        DraftReading reading = DraftReading.of(draft);
        return Readiness.obstacles(reading, Language.ENGLISH).stream()
                .map(each -> each.paragraph() + " " + each.kind().id())
                .toList();
    }

    private static List<String> labels(Draft draft) {
        return draft.paragraphs().stream()
                .map(each -> each.label() == null ? "-" : String.valueOf(each.label()))
                .toList();
    }

    @Test
    void labels_and_the_symbol_are_asked_about() {
        assertEquals(List.of("-1 symbol", "2 label", "4 label"), missing(DRAFT));
    }

    @Test
    void labels_counted_anew_leave_words_to_be_looked_at() {
        Draft anew = AdoptionAnswers.renumber(DraftReading.of(DRAFT)).after();
        assertEquals(List.of("OP1", "-", "OP2", "-", "OP3"), labels(anew));
        assertEquals(DRAFT.texts(Language.ENGLISH), anew.texts(Language.ENGLISH));
        assertEquals(List.of("-1 symbol", "2 reference", "2 reference"), missing(anew));
        Draft one = AdoptionAnswers.seen(anew, AdoptionAnswers.toLookAt(anew).subList(0, 1));
        assertEquals(List.of("-1 symbol", "2 reference"), missing(one));
        Paragraph edited =
                one.paragraphs()
                        .get(2)
                        .withText(Language.ENGLISH, MarkedText.plain("As in paragraph 3."))
                        .withText(Language.RUSSIAN, MarkedText.plain("Как в пункте 3."));
        assertEquals(List.of("-1 symbol"), missing(anew.withParagraph(2, edited)));
    }

    @Test
    void labels_that_are_kept_are_asked_about_again_when_others_are_odd() {
        Draft kept = AdoptionAnswers.keepLabels(DraftReading.of(DRAFT), WHEN);
        assertEquals(List.of("-1 symbol"), missing(kept));
        Paragraph inserted = kept.paragraphs().get(2).withLabel(new ParagraphLabel("OP1 bis"));
        assertEquals(List.of("-1 symbol", "2 label"), missing(kept.withParagraph(2, inserted)));
    }

    @Test
    void the_adopted_text_has_the_symbol_that_was_given() {
        Draft kept = AdoptionAnswers.keepLabels(DraftReading.of(DRAFT), WHEN);
        for (String symbol : List.of("AC/2027/5", "", "AC/DRAFT/1")) {
            Draft ready = AdoptionAnswers.withSymbol(kept, symbol, WHEN);
            assertEquals(List.of(), missing(ready));
            Draft clean = CleanDraft.of(DraftReading.of(ready), Language.RUSSIAN);
            assertEquals(symbol, clean.symbol());
            assertEquals("AC/DRAFT/1", ready.symbol());
            assertEquals(List.of("OP1", "OP3", "OP4 alt"), labels(clean));
        }
    }

    @Test
    void nothing_is_asked_of_a_draft_that_looks_like_an_adopted_text() {
        Draft plain = draft("AC/2027/5", "OP1 | We meet. | Мы встречаемся.");
        assertEquals(List.of(), missing(plain));
    }
}
