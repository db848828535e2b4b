package org.travaux.markup.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.text.MarkedText;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

class CutsTest {
    private static final Language EN = Language.ENGLISH;
    private static final Language RU = Language.RUSSIAN;

    /** The Russian text with a stroke where it is cut when the English one is, at its stroke. */
    private static String cut(String english, String russian) {
        int offset = english.indexOf('|');
        Map<Language, MarkedText> texts =
                Map.of(
                        EN, MarkedText.plain(english.replace("|", "")),
                        RU, MarkedText.plain(russian));
        Paragraph plain = Paragraph.of("p", ParagraphKind.PLAIN, null, 0, texts);
        DraftReading first = DraftReading.of(Draft.of("cica", List.of(EN, RU), List.of(plain)));
        DraftReading reading = first.update(first.withIdentities(new Ids(new SplittableRandom(1))));
        Paragraph paragraph = reading.draft().paragraphs().getFirst();
        int at =
                Cuts.of(paragraph, each -> reading.in(each).paragraph(0), EN, offset)
                        .getOrDefault(RU, -1);
        return russian.substring(0, at) + "|" + russian.substring(at);
    }

    @Test
    void behind_the_same_sentence() {
        assertEquals(
                "Мы встречаемся. |Мы договариваемся. Конец.",
                cut("We meet. |We agree. The end.", "Мы встречаемся. Мы договариваемся. Конец."));
        assertEquals(
                "Мы встречаемся. Мы договариваемся. |Конец.",
                cut("We meet. We agree.| The end.", "Мы встречаемся. Мы договариваемся. Конец."));
    }

    @Test
    void not_where_there_are_more_sentences() {
        assertEquals(
                "Мы встретимся и решим.|", cut("We meet. |We agree.", "Мы встретимся и решим."));
    }

    @Test
    void beside_the_same_choice() {
        assertEquals(
                "мы [должны] (+Казахстан)| встретиться",
                cut("we [shall] (+KAZ)| meet", "мы [должны] (+Казахстан) встретиться"));
        assertEquals(
                "мы |[должны] (+Казахстан) встретиться",
                cut("we |[shall] (+KAZ) meet", "мы [должны] (+Казахстан) встретиться"));
    }

    @Test
    void in_the_middle_of_a_sentence_nothing_is_guessed() {
        assertEquals("мы встретимся снова|", cut("we shall |meet again", "мы встретимся снова"));
    }

    @Test
    void never_so_that_a_choice_stands_on_both_sides() {
        assertEquals("[а] Первое. Второе.|", cut("First. |Second [a].", "[а] Первое. Второе."));
    }

    @Test
    void at_either_end_every_language_keeps_together() {
        assertEquals("|Мы встретимся.", cut("| We meet.", "Мы встретимся."));
        assertEquals("Мы встретимся.|", cut("We meet. |", "Мы встретимся."));
    }
}
