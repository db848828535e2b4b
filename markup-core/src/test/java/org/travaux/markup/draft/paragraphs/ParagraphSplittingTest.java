package org.travaux.markup.draft.paragraphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.text.Asterisks;
import org.travaux.markup.text.MarkedText;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

class ParagraphSplittingTest {
    private static final Language EN = Language.ENGLISH;
    private static final Language RU = Language.RUSSIAN;

    private static Paragraph paragraph(String english, String russian) {
        Map<Language, MarkedText> texts = new HashMap<>();
        texts.put(EN, Asterisks.read(english));
        texts.put(RU, Asterisks.read(russian));
        Paragraph paragraph =
                Paragraph.of("p", ParagraphKind.OPERATIVE, new ParagraphLabel("OP1"), 0, texts);
        Draft draft = Draft.of("cica", List.of(EN, RU), List.of(paragraph));
        return DraftReading.of(draft)
                .withIdentities(new Ids(new SplittableRandom(1)))
                .paragraphs()
                .getFirst();
    }

    private static String written(Paragraph paragraph, Language language) {
        return Asterisks.write(paragraph.text(language));
    }

    @Test
    void words_marks_and_choices_go_where_their_text_goes() {
        Paragraph whole = paragraph("We **all [a] (+KAZ) go** on [b]", "Мы [а] (+KAZ) идём [б]");
        List<Paragraph> parts = ParagraphSplitting.cut(whole, Map.of(EN, 18, RU, 14), EN, "q");
        assertEquals("We **all [a] (+KAZ)**", written(parts.getFirst(), EN));
        assertEquals("**go** on [b]", written(parts.getLast(), EN));
        assertEquals("Мы [а] (+KAZ)", written(parts.getFirst(), RU));
        assertEquals("идём [б]", written(parts.getLast(), RU));
        assertEquals(
                List.of(new ChoiceIdentity(whole.choices().getFirst().id(), Map.of(EN, 7, RU, 3))),
                parts.getFirst().choices());
        assertEquals(
                List.of(new ChoiceIdentity(whole.choices().getLast().id(), Map.of(EN, 6, RU, 5))),
                parts.getLast().choices());
        assertEquals(List.of("p", "q"), parts.stream().map(Paragraph::id).toList());
    }

    @Test
    void joined_again_it_is_what_it_was() {
        Paragraph whole = paragraph("We all [a] go on [b]", "Мы [а] идём [б]");
        List<Paragraph> parts = ParagraphSplitting.cut(whole, Map.of(EN, 10, RU, 6), EN, "q");
        assertEquals(whole, ParagraphSplitting.join(parts.getFirst(), parts.getLast()));
        assertEquals(11, ParagraphSplitting.seam(parts.getFirst(), parts.getLast(), EN));
    }

    @Test
    void a_language_that_is_not_cut_stays_in_front() {
        Paragraph whole = paragraph("One [a] two", "Раз [а] два");
        List<Paragraph> parts = ParagraphSplitting.cut(whole, Map.of(EN, 3), EN, "q");
        assertEquals("Раз [а] два", written(parts.getFirst(), RU));
        assertEquals(Map.of(EN, MarkedText.plain("[a] two")), parts.getLast().texts());
        assertEquals(List.of(), parts.getFirst().choices());
        assertEquals(Map.of(EN, 0), parts.getLast().choices().getFirst().at());
    }

    @Test
    void a_paragraph_without_words_leaves_no_trace() {
        Paragraph text = paragraph("We go", "Мы идём");
        Paragraph empty = Paragraph.of("e", ParagraphKind.PLAIN, null, 0, Map.of());
        assertEquals(text, ParagraphSplitting.join(empty, text));
        assertEquals(text, ParagraphSplitting.join(text, empty));
        assertEquals(0, ParagraphSplitting.seam(empty, text, EN));
        assertEquals(5, ParagraphSplitting.seam(text, empty, EN));
    }

    @Test
    void what_was_said_of_both_is_kept_in_order() {
        StatusChange early =
                StatusChange.of(ParagraphStatus.AGREED, Forum.PLENARY, "2027-01-02", "");
        StatusChange late = StatusChange.of(ParagraphStatus.RESERVED, null, "2027-03-02", "why");
        Paragraph first = paragraph("a", "б").withStatus(late);
        Paragraph second = paragraph("c", "д").withStatus(early);
        assertEquals(List.of(early, late), ParagraphSplitting.join(first, second).history());
    }
}
