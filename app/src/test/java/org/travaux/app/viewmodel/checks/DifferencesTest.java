package org.travaux.app.viewmodel.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** What a person sees and does where the languages differ. */
class DifferencesTest {
    private final EditorModel model =
            new EditorModel(Sentences.in("en"), Background.none(), new SplittableRandom(2));
    private final Findings findings = new Findings(model);

    private void show(String english, String russian, String kazakh) {
        model.show(
                model.prepare(
                        TestDrafts.trilingual(
                                List.of(TestDrafts.paragraph("a", english, russian, kazakh)))));
    }

    private void caretAt(Language language, int offset) {
        model.placeCaret(new Place(0, language, offset));
    }

    private Finding here() {
        return Objects.requireNonNull(findings.hereProperty().get());
    }

    private Paragraph paragraph() {
        return model.session().draft().paragraphs().getFirst();
    }

    private String text(Language language) {
        return paragraph().text(language).text();
    }

    @Test
    void a_number_that_differs_is_marked_in_both_texts_and_written_as_in_the_source() {
        show("in 2030 we act", "в 2031 году", "2030 жылы");
        assertEquals(
                List.of(new TextRange(3, 7)),
                model.session().text(0, Language.ENGLISH).different());
        assertEquals(
                List.of(new TextRange(2, 6)),
                model.session().text(0, Language.RUSSIAN).different());
        caretAt(Language.RUSSIAN, 3);
        assertEquals("Number: English “2030”, Russian “2031”.", here().sentence());
        findings.apply(here().fixes().getFirst());
        assertEquals("в 2030 году", text(Language.RUSSIAN));
        assertNull(findings.hereProperty().get());
        model.undo();
        assertEquals("в 2031 году", text(Language.RUSSIAN));
    }

    @Test
    void positions_are_copied_to_all_languages_as_one_step() {
        show("[act] (+KAZ, -CHN)", "[действовать] (+РК)", "[әрекет]");
        caretAt(Language.ENGLISH, 1);
        assertEquals("Copy the positions to Russian, Kazakh", here().fixes().getFirst().sentence());
        findings.apply(here().fixes().getFirst());
        assertEquals(List.of(), model.session().disagreements(0));
        model.undo();
        assertEquals("[әрекет]", text(Language.KAZAKH));
    }

    @Test
    void what_is_meant_so_is_kept_with_its_reason_and_not_told_again() {
        show("in 2030", "в 2031 году", "2030 жылы");
        caretAt(Language.RUSSIAN, 3);
        assertEquals("Number: English “2030”, Russian “2031”.", findings.difference());
        findings.meantSo("as agreed in the working group");
        assertNull(findings.difference());
        assertEquals(
                "as agreed in the working group",
                paragraph().correspondence().meantSo().getFirst().reason());
        model.undo();
        caretAt(Language.RUSSIAN, 3);
        assertEquals("Number: English “2030”, Russian “2031”.", findings.difference());
    }

    @Test
    void a_translation_is_behind_once_the_source_is_typed_in_and_until_somebody_says_it_is_not() {
        show("We act", "Мы действуем", "Біз әрекет етеміз");
        Place end = new Place(0, Language.ENGLISH, 6);
        model.placeCaret(end);
        model.type(end, ChangeSet.of(6, TextEdit.insert(6, "s")), false);
        caretAt(Language.RUSSIAN, 2);
        assertEquals(
                "Russian: the translation is older than the last change to the source.",
                here().sentence());
        findings.apply(here().fixes().getFirst());
        assertNull(findings.hereProperty().get());
        assertEquals(1, model.session().disagreements(0).size());
        Place kazakh = new Place(0, Language.KAZAKH, 3);
        model.placeCaret(kazakh);
        int length = text(Language.KAZAKH).length();
        model.type(kazakh, ChangeSet.of(length, TextEdit.insert(3, " бір")), false);
        assertEquals(List.of(), model.session().disagreements(0));
    }
}
