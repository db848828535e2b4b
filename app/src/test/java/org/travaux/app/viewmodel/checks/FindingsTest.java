package org.travaux.app.viewmodel.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

class FindingsTest {
    private final EditorModel model =
            new EditorModel(Sentences.in("en"), Background.none(), new SplittableRandom(2));
    private final Findings findings = new Findings(model);
    private final FindingNavigation navigation = new FindingNavigation(model);

    private void show(Draft draft) {
        model.show(model.prepare(draft));
    }

    private @Nullable Finding at(int paragraph, int offset) {
        model.placeCaret(new Place(paragraph, Language.ENGLISH, offset));
        return findings.hereProperty().get();
    }

    private void type(int offset, String text) {
        Place place = new Place(0, Language.ENGLISH, offset);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int length = model.textAt(place).text().length();
            TextEdit edit = TextEdit.insert(place.offset(), Character.toString(letter));
            model.type(place, ChangeSet.of(length, edit), false);
            place = place.at(place.offset() + 1);
            model.placeCaret(place);
        }
    }

    private List<String> found() {
        Place place = new Place(0, Language.ENGLISH, 0);
        return model.textAt(place).diagnostics().stream().map(d -> d.code().id()).toList();
    }

    @Test
    void a_finding_is_said_where_the_caret_touches_it() {
        show(TestDrafts.english("We [shall] (+CHM) meet"));
        assertNull(at(0, 3));
        Finding finding = Objects.requireNonNull(at(0, 14));
        assertEquals("No delegation is known as “CHM”. Did you mean CHN?", finding.sentence());
        assertNull(at(0, 20));
    }

    @Test
    void a_way_out_is_one_step() {
        show(TestDrafts.english("We [shall] (+CHM) meet"));
        Finding finding = Objects.requireNonNull(at(0, 14));
        findings.apply(finding.fixes().getFirst());
        assertEquals(
                List.of("We [shall] (+CHN) meet"), model.session().draft().texts(Language.ENGLISH));
        assertNull(findings.hereProperty().get());
        model.undo();
        assertEquals(
                List.of("We [shall] (+CHM) meet"), model.session().draft().texts(Language.ENGLISH));
        assertNotNull(findings.hereProperty().get());
    }

    @Test
    void a_way_out_of_a_text_that_has_changed_since_is_not_gone() {
        show(TestDrafts.english("We [shall] (+CHM) meet"));
        WayOut out = Objects.requireNonNull(at(0, 14)).fixes().getFirst();
        type(0, "Now ");
        findings.apply(out);
        assertEquals(
                List.of("Now We [shall] (+CHM) meet"),
                model.session().draft().texts(Language.ENGLISH));
    }

    @Test
    void a_bracket_left_open_over_paragraphs_is_found() {
        show(TestDrafts.english("We [shall meet", "and talk", "at length"));
        Finding finding = Objects.requireNonNull(at(0, 3));
        assertEquals(2, finding.fixes().size());
        findings.apply(finding.fixes().getFirst());
        assertEquals("We [shall meet]", model.session().draft().texts(Language.ENGLISH).getFirst());
    }

    @Test
    void every_finding_is_reached_in_either_direction_and_around_the_end() {
        show(
                TestDrafts.trilingual(
                        List.of(
                                TestDrafts.paragraph("a", "Yes (+CHM", "[Да", "Иә"),
                                TestDrafts.paragraph("b", "Nothing", "Ничего", "Жоқ"),
                                TestDrafts.paragraph("c", "[a] (+CHM) [b", "Да", "[Иә] ()"))));
        List<Place> forward = new ArrayList<>();
        navigation.next();
        while (!forward.contains(model.caretProperty().get())) {
            forward.add(Objects.requireNonNull(model.caretProperty().get()));
            navigation.next();
        }
        assertEquals(
                List.of(
                        new Place(0, Language.RUSSIAN, 0),
                        new Place(2, Language.ENGLISH, 0),
                        new Place(2, Language.ENGLISH, 6),
                        new Place(2, Language.ENGLISH, 11),
                        new Place(2, Language.KAZAKH, 0),
                        new Place(2, Language.KAZAKH, 5)),
                forward);
        List<Place> backward = new ArrayList<>();
        navigation.previous();
        while (!backward.contains(model.caretProperty().get())) {
            backward.add(Objects.requireNonNull(model.caretProperty().get()));
            navigation.previous();
        }
        assertEquals(forward.reversed(), backward);
    }

    @Test
    void where_nothing_is_found_it_is_said() {
        show(TestDrafts.english("We meet"));
        navigation.next();
        assertEquals(
                new Notice(Notice.Kind.DONE, "No issues were found in this draft."),
                model.noticeProperty().get());
    }

    @Test
    void a_bracket_is_not_found_wanting_while_it_is_typed() {
        show(TestDrafts.english("We meet"));
        model.placeCaret(new Place(0, Language.ENGLISH, 3));
        type(3, "[shall");
        assertEquals(List.of(), found());
        model.placeCaret(new Place(0, Language.ENGLISH, 0));
        assertEquals(List.of("unclosed-bracket"), found());
        type(9, "]");
        assertEquals(List.of(), found());
    }

    @Test
    void what_was_doubtful_elsewhere_stays_so_while_one_types() {
        show(TestDrafts.english("We [shall] (+CHM) meet and talk"));
        type(31, " [at");
        assertEquals(List.of("unknown-delegation"), found());
    }
}
