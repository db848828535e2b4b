package org.travaux.app.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.choices.ChoiceLine;
import org.travaux.app.viewmodel.choices.ChoiceList;
import org.travaux.app.viewmodel.choices.HeldChoices;
import org.travaux.app.viewmodel.display.Chip;
import org.travaux.app.viewmodel.negotiating.Negotiation;
import org.travaux.app.viewmodel.settling.CurrentForum;
import org.travaux.app.viewmodel.settling.SettleCommands;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.profile.Stance;

import java.util.List;
import java.util.SplittableRandom;

/** A bracket that opens in one paragraph and closes in a later one, worked on like any other. */
class SpanningChoicesTest {
    private final EditorModel model =
            new EditorModel(Sentences.in("en"), Background.none(), new SplittableRandom(3));
    private final Negotiation negotiation = new Negotiation(model);
    private final Draft draft =
            TestDrafts.trilingual(
                    List.of(
                            TestDrafts.paragraph(
                                    "a", "One [one] and", "Один [раз] и", "Бір [бірі] және"),
                            TestDrafts.paragraph(
                                    "b", "We [agree", "Мы [согласны", "Біз [келісеміз"),
                            TestDrafts.paragraph(
                                    "c", "to [two] meet", "на [две] встречу", "[у] кездесу"),
                            TestDrafts.paragraph(
                                    "d",
                                    "soon] (+KAZ) so",
                                    "скоро] (+KAZ) так",
                                    "жақын] (+KAZ) иә")));

    @BeforeEach
    void show() {
        model.show(model.prepare(draft));
    }

    private static Place english(int paragraph, int offset) {
        return new Place(paragraph, Language.ENGLISH, offset);
    }

    private List<String> texts(int paragraph) {
        Draft now = model.session().draft();
        return now.languages().stream().map(each -> now.texts(each).get(paragraph)).toList();
    }

    private ChoicePanelModel panel() {
        return found(model.choiceProperty().get());
    }

    private static <T> T found(@Nullable T value) {
        assertNotNull(value);
        return value;
    }

    private static List<String> labels(List<Chip> chips) {
        return chips.stream().map(chip -> chip.label().replaceAll("\\h", " ")).toList();
    }

    @Test
    void keys_stop_at_it_between_the_others_and_back() {
        HeldChoices choices = new HeldChoices(model);
        choices.next();
        assertEquals(english(0, 4), model.caretProperty().get());
        choices.next();
        assertEquals(english(1, 3), model.caretProperty().get());
        choices.next();
        assertEquals(english(2, 3), model.caretProperty().get());
        choices.previous();
        assertEquals(english(1, 3), model.caretProperty().get());
        choices.previous();
        assertEquals(english(0, 4), model.caretProperty().get());
    }

    @Test
    void the_panel_says_from_where_to_where_it_goes_and_who_holds_it() {
        model.placeCaret(english(1, 3));
        assertEquals(
                "From ¶ 2 to ¶ 4: 3 paragraphs", found(panel().reach()).replaceAll("\\h", " "));
        AlternativeModel words = panel().alternatives().getFirst();
        assertEquals("agree … soon", words.words());
        assertEquals(List.of("+ KAZ"), labels(words.chips()));
        assertEquals("We … so", panel().deleted().sentence());
        model.placeCaret(english(3, 1));
        assertNotNull(panel().reach());
        model.placeCaret(english(2, 4));
        assertNull(panel().reach());
        model.placeCaret(english(0, 1));
        assertNull(model.choiceProperty().get());
    }

    @Test
    void it_is_in_the_list_of_open_choices() {
        ChoiceList list = new ChoiceList(model);
        list.setWatched(true);
        assertEquals(3, list.choices().size());
        ChoiceLine line = list.line(list.choices().get(1));
        assertEquals(List.of("agree"), line.alternatives());
        assertEquals(List.of("+ KAZ"), labels(line.chips()));
        list.go(list.choices().get(1));
        assertNotNull(panel().reach());
    }

    @Test
    void a_position_is_taken_and_lifted_in_every_language_as_one_step() {
        model.placeCaret(english(1, 3));
        negotiation.take(
                found(negotiation.choiceAtCaret()), DelegationStance.of("CHN", Stance.OPPOSES));
        assertEquals(
                List.of(
                        "soon] (+KAZ; -CHN) so",
                        "скоро] (+KAZ; -CHN) так",
                        "жақын] (+KAZ; -CHN) иә"),
                texts(3));
        assertEquals(List.of("+ KAZ", "− CHN"), labels(panel().alternatives().getFirst().chips()));
        negotiation.lift(negotiation.liftable().getFirst());
        assertEquals(List.of("soon] (-CHN) so", "скоро] (-CHN) так", "жақын] (-CHN) иә"), texts(3));
        model.undo();
        model.undo();
        assertEquals(draft.texts(Language.KAZAKH), model.session().draft().texts(Language.KAZAKH));
    }

    @Test
    void it_is_adopted_from_any_of_its_paragraphs() {
        model.placeCaret(english(3, 1));
        new SettleCommands(model, new CurrentForum(model.services())).adoptHere();
        assertEquals(List.of("We agree", "Мы согласны", "Біз келісеміз"), texts(1));
        assertEquals(List.of("soon so", "скоро так", "жақын иә"), texts(3));
        assertEquals(english(1, 3), model.caretProperty().get());
    }

    @Test
    void what_cannot_be_done_with_it_is_said() {
        model.placeCaret(english(1, 3));
        negotiation.splitOrJoin();
        Notice notice = found(model.noticeProperty().get());
        assertTrue(notice.sentence().startsWith("This bracket covers"), notice::sentence);
        model.tell(null);
        negotiation.removeAlternative(0);
        assertNotNull(model.noticeProperty().get());
        assertEquals(
                draft.texts(Language.ENGLISH), model.session().draft().texts(Language.ENGLISH));
    }

    @Test
    void it_is_known_again_once_the_draft_has_been_read() {
        model.placeCaret(english(1, 0));
        model.session()
                .change(
                        TestDrafts.trilingual(
                                        List.of(
                                                TestDrafts.paragraph("b", "We", "Мы", "Біз"),
                                                TestDrafts.paragraph("d", "soon", "скоро", "иә")))
                                .paragraphs(),
                        english(1, 0),
                        english(0, 0));
        new HeldChoices(model).next();
        assertNotNull(model.noticeProperty().get());
        model.undo();
        model.placeCaret(english(1, 3));
        assertNotNull(panel().reach());
    }
}
