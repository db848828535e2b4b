package org.travaux.markup.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.settle.UnsettledChoice.Reason;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

class DraftSettlingTest {
    private static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH);

    /** A draft of paragraphs, each in English, Russian and Kazakh as far as it goes. */
    private static Draft draft(String[]... paragraphs) {
        List<Paragraph> made = new ArrayList<>();
        for (String[] texts : paragraphs) {
            Map<Language, MarkedText> byLanguage = new LinkedHashMap<>();
            for (int i = 0; i < texts.length; i++) {
                byLanguage.put(LANGUAGES.get(i), MarkedText.plain(texts[i]));
            }
            String id = "p" + made.size();
            made.add(Paragraph.of(id, ParagraphKind.PLAIN, null, 0, byLanguage));
        }
        Draft draft = Draft.of("cica", LANGUAGES, made);
        return DraftReading.of(draft).withIdentities(new Ids(new SplittableRandom(5)));
    }

    private static String id(Draft draft, int paragraph, int choice) {
        return draft.paragraphs().get(paragraph).choices().get(choice).id();
    }

    private static List<String> texts(Draft draft, int paragraph) {
        return LANGUAGES.stream()
                .map(language -> draft.paragraphs().get(paragraph).text(language).text())
                .toList();
    }

    @Test
    void a_choice_is_settled_in_every_language_at_once() {
        Draft draft =
                draft(
                        new String[] {
                            "We [note] (-CHN) [welcome] (+CHN) it",
                            "Мы [отмечаем] (-CHN) [приветствуем] (+CHN) это",
                            "Біз мұны [атап өтеміз] (-CHN) [құптаймыз] (+CHN)"
                        });
        SettledDraft settled =
                DraftSettling.settle(
                        draft, Map.of(id(draft, 0, 0), new Decision.Adopt(1)), Occasion.UNKNOWN);
        assertEquals(
                List.of("We welcome it", "Мы приветствуем это", "Біз мұны құптаймыз"),
                texts(settled.draft(), 0));
        assertEquals(List.of(), settled.draft().paragraphs().getFirst().choices());
        assertEquals(List.of(), settled.refusals());
    }

    @Test
    void requests_in_words_are_settled_wherever_they_stand() {
        Draft draft =
                draft(
                        new String[] {
                            "We [all] (EU: add \"fully\") act (CHN) [now] soon (US: delete"
                                    + " \"soon\")",
                            "Мы [все] (ЕС: добавить «полностью») идём (КНР) [сейчас] скоро (США:"
                                    + " исключить «скоро»)"
                        });
        Map<String, Decision> decisions = new LinkedHashMap<>();
        draft.paragraphs()
                .getFirst()
                .choices()
                .forEach(choice -> decisions.put(choice.id(), new Decision.Adopt(0)));
        SettledDraft settled = DraftSettling.settle(draft, decisions, Occasion.UNKNOWN);
        assertEquals(List.of(), settled.refusals());
        assertEquals(
                List.of("We all fully act now soon", "Мы все полностью идём сейчас скоро", ""),
                texts(settled.draft(), 0));
    }

    @Test
    void a_note_that_is_not_understood_is_not_left_behind() {
        Draft draft = draft(new String[] {"We act [closely] (KAZ perhaps) here"});
        String id = id(draft, 0, 0);
        SettledDraft settled =
                DraftSettling.settle(draft, Map.of(id, new Decision.Adopt(0)), Occasion.UNKNOWN);
        assertEquals(draft, settled.draft());
        assertEquals(
                List.of(new UnsettledChoice(id, Language.ENGLISH, Reason.UNREAD_NOTE)),
                settled.refusals());
    }

    @Test
    void what_cannot_be_settled_in_a_language_is_left_in_all_of_them() {
        Draft draft =
                draft(
                        new String[] {
                            "We [note] [welcome] it", "Мы [отмечаем] это", "Біз құптаймыз"
                        });
        String id = id(draft, 0, 0);
        SettledDraft settled =
                DraftSettling.settle(draft, Map.of(id, new Decision.Adopt(1)), Occasion.UNKNOWN);
        assertEquals(draft, settled.draft());
        assertEquals(
                List.of(
                        new UnsettledChoice(id, Language.RUSSIAN, Reason.OTHER_ALTERNATIVES),
                        new UnsettledChoice(id, Language.KAZAKH, Reason.MISSING)),
                settled.refusals());
    }

    @Test
    void agreed_words_are_needed_in_every_language_that_has_a_text() {
        Draft draft = draft(new String[] {"We [note] it", "Мы [отмечаем] это"});
        String id = id(draft, 0, 0);
        Map<Language, String> english = Map.of(Language.ENGLISH, "see");
        assertEquals(
                List.of(new UnsettledChoice(id, Language.RUSSIAN, Reason.NO_WORDS)),
                DraftSettling.settle(
                                draft, Map.of(id, new Decision.Replace(english)), Occasion.UNKNOWN)
                        .refusals());
        Map<Language, String> both = Map.of(Language.ENGLISH, "see", Language.RUSSIAN, "видим");
        assertEquals(
                List.of("We see it", "Мы видим это", ""),
                texts(
                        DraftSettling.settle(
                                        draft,
                                        Map.of(id, new Decision.Replace(both)),
                                        Occasion.UNKNOWN)
                                .draft(),
                        0));
        Map<Language, String> open = Map.of(Language.ENGLISH, "[see]", Language.RUSSIAN, "видим");
        assertEquals(
                List.of(new UnsettledChoice(id, Language.ENGLISH, Reason.BRACKETS)),
                DraftSettling.settle(
                                draft, Map.of(id, new Decision.Replace(open)), Occasion.UNKNOWN)
                        .refusals());
    }

    @Test
    void a_choice_within_one_that_goes_goes_with_it() {
        Draft draft = draft(new String[] {"We [note [with care]] it"});
        Map<String, Decision> decisions = new LinkedHashMap<>();
        decisions.put(id(draft, 0, 0), new Decision.Delete());
        decisions.put(id(draft, 0, 1), new Decision.Adopt(0));
        SettledDraft settled = DraftSettling.settle(draft, decisions, Occasion.UNKNOWN);
        assertEquals("We it", texts(settled.draft(), 0).getFirst());
        assertEquals(List.of(), settled.refusals());
    }

    @Test
    void a_bracket_over_paragraphs_is_settled_in_all_of_them() {
        Draft draft =
                draft(
                        new String[] {"We meet [and"},
                        new String[] {"so on"},
                        new String[] {"and on] (-CHN) again"});
        String id = id(draft, 0, 0);
        Draft adopted =
                DraftSettling.settle(draft, Map.of(id, new Decision.Adopt(0)), Occasion.UNKNOWN)
                        .draft();
        assertEquals(
                List.of("We meet and", "so on", "and on again"), adopted.texts(Language.ENGLISH));
        Draft deleted =
                DraftSettling.settle(draft, Map.of(id, new Decision.Delete()), Occasion.UNKNOWN)
                        .draft();
        assertEquals(List.of("We meet", "", "again"), deleted.texts(Language.ENGLISH));
    }

    @Test
    void a_choice_that_is_not_there_is_refused() {
        Draft draft = draft(new String[] {"We meet"});
        assertEquals(
                List.of(new UnsettledChoice("c9", Language.ENGLISH, Reason.UNKNOWN)),
                DraftSettling.settle(draft, Map.of("c9", new Decision.Delete()), Occasion.UNKNOWN)
                        .refusals());
    }
}
