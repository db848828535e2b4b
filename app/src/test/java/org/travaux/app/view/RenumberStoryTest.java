package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;

import java.util.List;

/** Paragraphs are renumbered in all languages after a look at what that means. */
class RenumberStoryTest extends Story {
    @Override
    Draft draft() {
        return Draft.of(
                "cica",
                List.of(Language.ENGLISH, Language.RUSSIAN),
                List.of(
                        TestDrafts.operative("OP1", "We [all] (+CHN) meet.", "Мы встречаемся."),
                        TestDrafts.operative(
                                        "OP2 bis",
                                        "We go. As in OP5 and the fifth paragraph.",
                                        "Мы идём. Как в ОП5.")
                                .withStatus(
                                        StatusChange.of(
                                                ParagraphStatus.AGREED, Forum.PLENARY, "", "")),
                        TestDrafts.operative("OP5", "We part.", "Мы расстаёмся.")));
    }

    private List<String> labels() {
        return user.draft().paragraphs().stream()
                .map(each -> String.valueOf(each.label()))
                .toList();
    }

    private void ask() {
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    }

    @Test
    void the_preview_shows_numbers_references_and_what_is_not_sure() {
        ask();
        assertEquals(
                List.of("OP2 bis → OP2", "OP5 → OP3"),
                user.read("#renumber-labels .list-cell").stream()
                        .filter(each -> !each.isEmpty())
                        .toList());
        assertEquals(
                List.of(
                        "As in OP5 and the fifth paragraph.",
                        "As in OP5 and the fifth paragraph.",
                        "Как в ОП5."),
                user.read("#renumber-lines .preview-before"));
        assertEquals(
                List.of(
                        "“fifth paragraph”: the number is in words",
                        "As in OP3 and the fifth paragraph.",
                        "Как в ОП3."),
                user.read("#renumber-lines .preview-after"));
        assertTrue(user.read("#renumber-open").getFirst().startsWith("1 point is still open"));
    }

    @Test
    void it_is_one_step_and_agreed_text_stays_agreed() {
        Draft before = user.draft();
        ask();
        user.press(KeyCode.ENTER);
        assertEquals(List.of("OP1", "OP2", "OP3"), labels());
        assertEquals("We go. As in OP3 and the fifth paragraph.", user.text(1, Language.ENGLISH));
        assertEquals("Мы идём. Как в ОП3.", user.text(1, Language.RUSSIAN));
        assertTrue(user.draft().paragraphs().get(1).isAgreed());
        assertEquals(1, user.draft().adoption().toLookAt().size());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, user.draft());
    }

    @Test
    void escape_leaves_all_as_it_is() {
        Draft before = user.draft();
        ask();
        user.press(KeyCode.ESCAPE);
        assertEquals(before, user.draft());
        assertFalse(user.finds("#renumber-lines"));
    }

    @Test
    void a_line_leads_to_its_place() {
        ask();
        user.run(() -> lines().getSelectionModel().select(2));
        user.press(KeyCode.SPACE);
        assertEquals(new Place(1, Language.RUSSIAN, 15), user.caret());
        assertFalse(user.finds("#renumber-lines"));
    }

    @Test
    void the_table_can_be_taken_along() {
        ask();
        user.fire("#renumber-copy");
        assertEquals(
                "OP2 bis\tOP2\nOP5\tOP3\n",
                user.on(() -> window.front().services().clipboard().plain()));
    }

    private ListView<?> lines() {
        return (ListView<?>) user.find("#renumber-lines");
    }
}
