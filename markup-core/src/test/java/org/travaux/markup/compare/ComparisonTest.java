package org.travaux.markup.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.settle.Decision;
import org.travaux.markup.settle.DraftSettling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # words outside brackets
                    States should act.                    | States shall act.                                | modal-verb alarm should → shall
                    The Assembly urges States to act.     | The Assembly encourages States to act.           | modal-verb alarm urges → encourages
                    The Assembly urges all.               | The Assembly strongly urges all.                 | modal-verb alarm → strongly
                    Within 30 days.                       | Within 60 days.                                  | number alarm 30 → 60
                    On 14 May 2027 we met.                | On 15 May 2027 we met.                           | number alarm 14 → 15
                    We thank Kazakhstan for it.           | We thank Mongolia for it.                        | name alarm Kazakhstan → Mongolia
                    We met in Geneva today.               | We met in Vienna today.                          | name alarm Geneva → Vienna
                    States shall not act.                 | States shall act.                                | negation alarm not →
                    No later than 5 days.                 | Not later than 5 days.                           | negation alarm No → Not
                    All the water is shared.              | All the soil is shared.                          | unbracketed-words alarm water → soil
                    All water is shared.                  | All clean water is shared.                       | unbracketed-words alarm → clean
                    All states act.                       | All States act.                                  | unbracketed-words alarm states → States
                    # a bracket around words as they stood
                    States should act.                    | States [should] (-RUS) [shall] (+RUS) act.       | choice-opened notice should → [should] (-RUS) [shall] (+RUS)
                    States should act.                    | States [should] act.                             | choice-opened notice should → [should]
                    States should act.                    | States [should] [shall] act.                     | choice-opened notice should → [should] [shall]
                    States shall act.                     | States [should] (+RUS) [shall] (+CHN) act.       | choice-opened notice shall → [should] (+RUS) [shall] (+CHN)
                    States act.                           | States [soon] (+RUS) act.                        | choice-opened notice → [soon] (+RUS)
                    States act.                           | States [soon] act.                               | choice-opened notice → [soon]
                    # a bracket that hides a change
                    States should act.                    | States [shall] (-RUS) act.                       | modal-verb alarm should → shall; choice-opened notice should → [shall] (-RUS)
                    States should act.                    | States [must] (-RUS) [shall] (+RUS) act.         | modal-verb alarm should → must; choice-opened notice should → [must] (-RUS) [shall] (+RUS)
                    # choices closed
                    States [should] (-RUS) [shall] (+RUS) act. | States shall act.                           | choice-closed notice [should] (-RUS) [shall] (+RUS) → shall
                    States [should] (-RUS) [shall] (+RUS) act. | States should act.                          | choice-closed notice [should] (-RUS) [shall] (+RUS) → should
                    States [should] (-RUS) [shall] (+RUS) act. | States must act.                            | choice-closed alarm [should] (-RUS) [shall] (+RUS) → must
                    States [soon] (+RUS) act.             | States soon act.                                 | choice-closed notice [soon] (+RUS) → soon
                    States [soon] (+RUS) act.             | States act.                                      | choice-closed notice [soon] (+RUS) →
                    States [should] [shall] act soon.     | States shall act now.                            | unbracketed-words alarm soon → now; choice-closed notice [should] [shall] → shall
                    Within [X] days.                      | Within 30 days.                                  | choice-closed notice [X] → 30
                    # choices that stay
                    States [should] (-RUS) [shall] (+RUS) act. | States [should] (-RUS; +CHN) [shall] (+RUS) act. | position notice [should] (-RUS) [shall] (+RUS) → [should] (-RUS; +CHN) [shall] (+RUS)
                    States [should] (-RUS) [shall] (+RUS) act. | States [should] (-RUS) [must] (+RUS) act.   | words notice shall → must
                    States [should] (-RUS) [shall] (+RUS) act. | States [should] (-RUS, CHN) [shall] (+RUS) [must] (+CHN) act. | words notice → must
                    States [should] (-RUS) [shall] (+RUS) act. | States [shall] (+RUS) [should] (-RUS) act.  | looks info should] (-RUS) [shall] (+ → shall] (+RUS) [should] (-
                    We [act [now] (+CHN) here] (-RUS).    | We [act [soon] (+CHN) here] (-RUS).              | words notice now → soon
                    # looks
                    The "shared river" is.                | The “shared river” is.                           | looks info " → “; looks info " → ”
                    The river  flows.                     | The river flows.                                 | looks info →
                    # notes
                    We act. {check}                       | We act. {check again}                            | words info {check} → {check again}
                    We act. (CHN reserves)                | We act. (CHN, RUS reserves)                      | position notice (CHN reserves) → (CHN, RUS reserves)
                    """)
    void a_change_is_told_once_and_in_its_kind(String before, String after, String changes) {
        assertEquals(changes, told(Drafts.english(before), Drafts.english(after)));
        assertEquals("", told(Drafts.english(before), Drafts.english(before)));
        assertEquals("", told(Drafts.english(after), Drafts.english(after)));
    }

    private static final List<String> THREE =
            List.of(
                    "Rivers are shared by those who live along them.",
                    "The Parties meet once a year in the capital.",
                    "A secretariat prepares all documents of the meeting.");

    private static Draft draft(String... texts) {
        return Drafts.english(texts);
    }

    private static Draft three(List<Integer> order) {
        List<Paragraph> all = draft(THREE.toArray(String[]::new)).paragraphs();
        return draft("").withParagraphs(order.stream().map(all::get).toList());
    }

    private static Draft with(Draft draft, int index, Paragraph paragraph) {
        return draft.withParagraph(index, paragraph);
    }

    @Test
    void a_paragraph_is_put_in_taken_out_and_moved() {
        String second = THREE.get(1);
        assertEquals(
                "deleted alarm " + second + " →",
                told(three(List.of(0, 1, 2)), three(List.of(0, 2))));
        assertEquals(
                "inserted alarm → " + second, told(three(List.of(0, 2)), three(List.of(0, 1, 2))));
        assertEquals(
                "moved notice " + second + " → " + second,
                told(three(List.of(0, 1, 2)), three(List.of(0, 2, 1))));
        assertEquals(
                "inserted notice → [Fish are free.] (+RUS)",
                told(draft("Rivers flow."), draft("Rivers flow.", "[Fish are free.] (+RUS)")));
    }

    @Test
    void a_paragraph_is_split_and_joined() {
        Draft one = draft(THREE.get(0) + " " + THREE.get(1), THREE.get(2));
        Draft two =
                one.withParagraphs(
                        List.of(
                                draft(THREE.get(0)).paragraphs().getFirst(),
                                draft("", "", "", THREE.get(1)).paragraphs().get(3),
                                one.paragraphs().get(1)));
        assertEquals(
                "moved notice " + THREE.get(0) + " " + THREE.get(1) + " → " + THREE.get(0),
                told(one, two));
        assertEquals(
                "moved notice " + THREE.get(0) + " → " + THREE.get(0) + " " + THREE.get(1),
                told(two, one));
    }

    @Test
    void brackets_reach_over_paragraphs() {
        Draft open = draft("Rivers flow.", "[Fish swim.", "Birds fly.] (-RUS)", "All rest.");
        Draft closed = draft("Rivers flow.", "Fish swim.", "Birds fly.", "All rest.");
        assertEquals("choice-closed notice [Fish swim. → Fish swim.", told(open, closed));
        assertEquals("choice-opened notice Fish swim. → [Fish swim.", told(closed, open));
        Draft more = draft("Rivers flow.", "[Fish swim.", "Birds fly.] (-RUS, CHN)", "All rest.");
        assertEquals("position notice [Fish swim. → [Fish swim.", told(open, more));
        Draft other = draft("Rivers flow.", "[Fish jump.", "Birds fly.] (-RUS)", "All rest.");
        assertEquals("words notice swim → jump", told(open, other));
    }

    @Test
    void what_was_said_of_a_paragraph_is_compared() {
        Draft plain = draft("All water is shared.");
        Paragraph paragraph = plain.paragraphs().getFirst();
        Draft agreed =
                with(
                        plain,
                        0,
                        paragraph.withStatus(
                                StatusChange.of(ParagraphStatus.AGREED, null, "", "")));
        assertEquals("status notice → agreed", told(plain, agreed));
        Draft changed =
                with(
                        agreed,
                        0,
                        agreed.paragraphs()
                                .getFirst()
                                .withText(
                                        Language.ENGLISH,
                                        draft("All soil is shared.")
                                                .paragraphs()
                                                .getFirst()
                                                .text(Language.ENGLISH)));
        assertEquals("agreed-words alarm water → soil", told(agreed, changed));
    }

    @Test
    void looks_are_compared() {
        assertEquals(
                "looks info water → water", told(draft("All *water* is."), draft("All water is.")));
        assertEquals(
                "looks info water → water",
                told(draft("All water is."), draft("All **water** is.")));
        Draft plain = draft("All water is.");
        Draft labelled =
                with(plain, 0, plain.paragraphs().getFirst().withLabel(new ParagraphLabel("OP5")));
        assertEquals("looks info → OP5", told(plain, labelled));
    }

    @Test
    void a_settlement_with_its_record_is_no_reason_to_look() {
        Draft open =
                DraftReading.of(draft("States [should] (-RUS) [shall] (+RUS) act."))
                        .withIdentities(new Ids(new SplittableRandom(1)));
        String choice = open.paragraphs().getFirst().choices().getFirst().id();
        Draft settled =
                DraftSettling.settle(
                                open, Map.of(choice, new Decision.Adopt(1)), new Occasion(null, ""))
                        .draft();
        assertEquals(
                "choice-closed info [should] (-RUS) [shall] (+RUS) → shall", told(open, settled));
        assertEquals(
                "choice-opened notice shall → [should] (-RUS) [shall] (+RUS)", told(settled, open));
    }

    @Test
    void languages_are_compared_each_by_itself() {
        Draft before =
                Drafts.trilingual(
                        List.of(
                                List.of(
                                        "States should act.",
                                        "Государства должны действовать.",
                                        "Мемлекеттер әрекет етуге тиіс.")));
        Draft after =
                Drafts.trilingual(
                        List.of(
                                List.of(
                                        "States should act.",
                                        "Государства могут действовать.",
                                        "Мемлекеттер әрекет етуі мүмкін.")));
        assertEquals(
                "modal-verb alarm должны → могут; modal-verb alarm етуге тиіс → етуі мүмкін",
                told(before, after));
        assertEquals(
                List.of(Language.RUSSIAN, Language.KAZAKH),
                compare(before, after).changes().stream().map(DraftChange::language).toList());
    }

    static String told(Draft before, Draft after) {
        return compare(before, after).changes().stream()
                .map(ComparisonTest::line)
                .collect(Collectors.joining("; "));
    }

    private static String line(DraftChange change) {
        List<String> words = new ArrayList<>();
        words.add(change.kind().id());
        words.add(change.severity().id());
        words.add(change.before() == null ? "" : change.before().text().strip());
        words.add("→");
        words.add(change.after() == null ? "" : change.after().text().strip());
        words.remove("");
        return String.join(" ", words).replaceAll(" +", " ").strip();
    }

    static Comparison compare(Draft before, Draft after) {
        return Comparison.of(DraftReading.of(before), DraftReading.of(after));
    }
}
