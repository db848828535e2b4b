package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Forum;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;

import java.util.List;

/** What people do with what is agreed, and with what a paragraph is called. */
class AgreedStoryTest extends Story {
    private Paragraph paragraph(int index) {
        return user.draft().paragraphs().get(index);
    }

    private List<ParagraphStatus> history(int index) {
        return paragraph(index).history().stream().map(StatusChange::status).toList();
    }

    private void agree(String label) {
        user.click(label, Language.ENGLISH);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        user.press(KeyCode.ENTER);
    }

    private Node gutter(String label) {
        return user.rows().stream()
                .filter(row -> row.lookup(".row-label") instanceof Label)
                .filter(row -> ((Label) row.lookup(".row-label")).getText().equals(label))
                .map(row -> row.lookup(".gutter"))
                .findFirst()
                .orElseThrow();
    }

    private boolean isAsked() {
        return user.finds("#agreed-question");
    }

    @Test
    void a_paragraph_is_agreed_and_its_row_says_where_and_when() {
        user.click("PP2", Language.ENGLISH);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        assertEquals(List.of("Status of PP2"), user.read(".popup-title"));
        user.press(KeyCode.DOWN);
        user.press(KeyCode.TAB);
        user.press(KeyCode.DOWN);
        user.press(KeyCode.TAB);
        user.type("2027-05-14");
        user.press(KeyCode.TAB);
        user.type("as in Rev.2");
        user.press(KeyCode.ENTER);
        assertEquals(
                List.of(
                        StatusChange.of(
                                ParagraphStatus.AGREED,
                                Forum.PLENARY,
                                "2027-05-14",
                                "as in Rev.2")),
                paragraph(PP2).history());
        Node gutter = gutter("PP2");
        assertEquals(
                "PP2 · Agreed, plenary, 14 May 2027: as in Rev.2 · Open points",
                user.on(gutter::getAccessibleText));
        assertTrue(user.on(() -> gutter.lookup(".state-agreed") != null));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(sample.paragraphs().get(PP2), paragraph(PP2));
    }

    @Test
    void typing_into_agreed_text_asks_and_loses_no_letter() {
        agree("PP2");
        String before = user.text(PP2, Language.RUSSIAN);
        user.click("PP2", Language.RUSSIAN);
        user.type("и воды ");
        assertTrue(isAsked());
        assertEquals(before, user.text(PP2, Language.RUSSIAN));
        user.press(KeyCode.TAB);
        user.press(KeyCode.ENTER);
        assertFalse(isAsked());
        assertEquals("и воды " + before, user.text(PP2, Language.RUSSIAN));
        assertEquals(
                List.of(ParagraphStatus.AGREED_AD_REF, ParagraphStatus.REOPENED), history(PP2));
        assertEquals(new Place(PP2, Language.RUSSIAN, 7), user.caret());
        user.type("ещё ");
        assertFalse(isAsked());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, user.text(PP2, Language.RUSSIAN));
        assertEquals(List.of(ParagraphStatus.AGREED_AD_REF), history(PP2));
    }

    @Test
    void agreed_text_stays_when_the_answer_is_no() {
        agree("PP2");
        Paragraph agreed = paragraph(PP2);
        user.press(KeyCode.DELETE);
        assertTrue(isAsked());
        user.press(KeyCode.ENTER);
        assertFalse(isAsked());
        assertEquals(agreed, paragraph(PP2));
        assertEquals(new Place(PP2, Language.ENGLISH, 0), user.caret());
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.BACK_SPACE);
        assertTrue(isAsked());
        user.press(KeyCode.ESCAPE);
        assertEquals(agreed, paragraph(PP2));
        user.type("x");
        assertTrue(isAsked());
        user.press(KeyCode.ESCAPE);
        assertEquals(agreed, paragraph(PP2));
        assertNull(user.on(() -> window.model.session().held()));
    }

    @Test
    void an_agreed_paragraph_may_be_moved_and_called_otherwise() {
        agree("PP2");
        user.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        // The new numbers are looked at first.
        user.press(KeyCode.ENTER);
        assertFalse(isAsked());
        assertEquals("PP3", String.valueOf(paragraph(PP2 + 1).label()));
        user.press(KeyCode.ENTER);
        assertFalse(isAsked());
        assertEquals(List.of(ParagraphStatus.AGREED_AD_REF), history(PP2 + 2));
    }

    @Test
    void kind_and_label_are_given_and_a_label_that_is_taken_is_told() {
        user.click("PP2", Language.ENGLISH);
        user.press(KeyCode.CONTROL, KeyCode.L);
        assertEquals(List.of("Type and number of PP2"), user.read(".popup-title"));
        assertEquals(List.of("PP1 bis", "PP2", "PP1 alt"), user.read(".suggestion"));
        user.type("PP3");
        user.press(KeyCode.ENTER);
        assertEquals(
                List.of("Another paragraph already has the number PP3."),
                user.read("#popup-problem"));
        user.press(KeyCode.CONTROL, KeyCode.A);
        user.type("PP1 alt");
        user.press(KeyCode.ENTER);
        assertEquals("PP1 alt", String.valueOf(paragraph(PP2).label()));
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(sample.paragraphs().get(PP2), paragraph(PP2));
    }
}
