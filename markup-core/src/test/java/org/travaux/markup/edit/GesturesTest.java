package org.travaux.markup.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.profile.BracketKind;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

class GesturesTest {
    private final Ids ids = new Ids(new SplittableRandom(5));

    private Gestures gestures(String english, String russian) {
        return gestures(Drafts.trilingual(List.of(List.of(english, russian, ""))), 0);
    }

    private Gestures gestures(Draft draft, int paragraph) {
        Draft identified = DraftReading.of(draft).withIdentities(ids);
        return new Gestures(
                identified.paragraphs().get(paragraph),
                Language.ENGLISH,
                identified.sourceFirst(),
                identified.notation(),
                ids);
    }

    private static String russian(GestureResult gestured) {
        return gestured.paragraph().text(Language.RUSSIAN).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We «meet» soon. | Мы встретимся скоро. | Мы [{en = meet}] (-KAZ) [{en: act}]"
                        + " (+KAZ)",
                "We meet«» soon. | Мы встретимся скоро. | Мы встретимся [{en: act}] (+KAZ) скоро.",
                "We «[a] [b]» go. | Мы [а] [б] тут. | Мы [а] (-KAZ) [б] (-KAZ) [{en: act}] (+KAZ)",
                "We «do [a]» go. | Мы [а] там. | Мы [[а]] (-KAZ) [{en: act}] (+KAZ) там.",
                "We [a «big» one]. | Мы [один большой]. | Мы [один [{en = big}] (-KAZ) [{en: act}]",
                "on «[date]» go | в [дата] мы | в [дата] (-KAZ) [{en: act}] (+KAZ) мы",
                "[q] a [r] «b» | [к] а [м] в | [к] а [м] \u2060[{en = b}] (-KAZ) [{en: act}] (+KAZ)"
                        + " в",
            })
    void a_proposal_holds_a_place_for_the_translators(
            String marked, String russian, String expected) {
        int start = marked.indexOf('«');
        TextRange selected = new TextRange(start, marked.indexOf('»') - 1);
        Gestures gestures = gestures(marked.replaceAll("[«»]", ""), russian);
        GestureResult done = gestures.propose(selected, "KAZ", "act");
        String text = russian(done);
        assertEquals(Map.of(Language.KAZAKH, Refusal.NO_TEXT), done.refusals());
        assertEquals(expected, text.substring(0, Math.min(text.length(), expected.length())));
        assertSameChoices(done.paragraph());
    }

    @Test
    void a_position_appears_in_every_language_whose_choice_corresponds() {
        Gestures gestures = gestures("We [a] (+CHN) [b].", "Мы [а] (+КНР) [б].");
        DelegationStance stand = DelegationStance.of("KAZ", Stance.SUPPORTS);
        GestureResult done = gestures.take(new Target.OnAlternative(0, 0), stand);
        assertEquals("Мы [а] (+КНР, KAZ) [б].", russian(done));
        assertSameChoices(done.paragraph());
    }

    @Test
    void where_a_choice_has_other_alternatives_that_is_told() {
        Gestures gestures = gestures("We [a] [b].", "Мы [а].");
        DelegationStance stand = DelegationStance.of("KAZ", Stance.SUPPORTS);
        GestureResult done = gestures.take(new Target.OnAlternative(0, 1), stand);
        assertEquals("We [a] [b] (+KAZ).", done.paragraph().text(Language.ENGLISH).text());
        assertEquals("Мы [а].", russian(done));
        assertEquals(Refusal.OTHER_ALTERNATIVES, done.refusals().get(Language.RUSSIAN));
        GestureResult whole =
                gestures.take(new Target.OnChoice(0), DelegationStance.of("KAZ", Stance.RESERVES));
        assertEquals("Мы [а] (KAZ reserves).", russian(whole));
    }

    @Test
    void what_cannot_be_done_where_it_was_asked_for_is_done_nowhere() {
        Gestures gestures = gestures("We [a] meet.", "Мы [а] (+KAZ).");
        GestureResult done = gestures.lift(new Target.OnAlternative(0, 0), "KAZ");
        assertEquals(Map.of(Language.ENGLISH, Refusal.NO_POSITION), done.refusals());
        assertEquals("Мы [а] (+KAZ).", russian(done));
    }

    @Test
    void a_run_is_split_and_joined_in_every_language() {
        Gestures gestures = gestures("We [a] [b].", "Мы [а] [б].");
        GestureResult split = gestures.split(0, 0);
        assertEquals("Мы [а] \u2060[б].", russian(split));
        assertEquals(2, split.paragraph().choices().size());
        assertSameChoices(split.paragraph());
        Gestures again = gestures(Draft.of("cica", Drafts.ALL, List.of(split.paragraph())), 0);
        assertEquals("Мы [а] [б].", russian(again.join(0)));
        assertEquals(Map.of(Language.ENGLISH, Refusal.NOTHING_BESIDE), gestures.join(0).refusals());
    }

    @Test
    void alternatives_come_and_go_in_every_language() {
        Gestures gestures = gestures("We [a] (ISR tcb).", "Мы [а] (ISR tcb).");
        GestureResult added =
                gestures.addAlternative(0, "b", DelegationStance.of("KAZ", Stance.SUPPORTS));
        assertEquals("Мы [а] [{en: b}] (+KAZ) (ISR tcb).", russian(added));
        Gestures again = gestures(Draft.of("cica", Drafts.ALL, List.of(added.paragraph())), 0);
        assertEquals("Мы [{en: b}] (+KAZ) (ISR tcb).", russian(again.removeAlternative(0, 0)));
    }

    @Test
    void a_bracket_is_marked_in_every_language() {
        Gestures gestures = gestures("on [date] we", "в [дата] мы");
        GestureResult done = gestures.mark(3, BracketKind.CONTESTED);
        assertEquals("в [\u2060дата] мы", russian(done));
        assertSameChoices(done.paragraph());
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    /** A draft is read as it was meant in every language that is not told to be left out. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void in_any_draft_a_proposal_reads_the_same_in_every_language_it_is_done_in(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Draft draft = Drafts.random(seed);
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            Gestures gestures = gestures(draft, i);
            int start = random.nextInt(gestures.here().text().length() + 1);
            TextRange selected = new TextRange(start, start + random.nextInt(20));
            GestureResult done = gestures.propose(selected, "MNG", "new words");
            for (Language language : done.changes().keySet()) {
                Passage after =
                        Passage.of(
                                done.paragraph().text(language).text(), gestures.here().profile());
                long supports =
                        after.reading().choices().stream()
                                .flatMap(choice -> choice.alternatives().stream())
                                .flatMap(alternative -> alternative.positions().stream())
                                .filter(p -> p.delegation().equals("MNG"))
                                .filter(p -> p.stance() == Stance.SUPPORTS)
                                .count();
                assertEquals(1, supports, after::text);
            }
            assertUnique(done.paragraph());
        }
    }

    private static void assertUnique(Paragraph paragraph) {
        for (Language language : Drafts.ALL) {
            List<Integer> starts =
                    paragraph.choices().stream()
                            .map(choice -> choice.at().get(language))
                            .filter(Objects::nonNull)
                            .toList();
            assertEquals(starts.stream().distinct().toList(), starts);
        }
    }

    /** Every choice of the English text has its counterpart in the Russian one. */
    private static void assertSameChoices(Paragraph paragraph) {
        for (Language language : List.of(Language.ENGLISH, Language.RUSSIAN)) {
            Passage passage = Passage.of(paragraph.text(language).text(), Gesture.profile("cica"));
            List<Integer> starts =
                    passage.reading().choices().stream()
                            .map(Choice::range)
                            .map(TextRange::start)
                            .toList();
            assertEquals(
                    starts,
                    paragraph.choices().stream()
                            .filter(choice -> choice.at().size() == 2)
                            .map(ChoiceIdentity::at)
                            .map(at -> at.get(language))
                            .sorted()
                            .toList());
        }
    }
}
