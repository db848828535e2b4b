package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.app.view.actions.ActionId;
import org.travaux.markup.draft.Paragraph;

import java.util.ArrayList;
import java.util.List;

/** Somebody wants the text on paper, and this computer has no printer. */
class PrintStoryTest extends Story {
    @BeforeEach
    void askForPaper() {
        user.press(KeyCode.CONTROL, KeyCode.P);
    }

    private int pages() {
        return user.on(() -> window.window.scene().getRoot().lookupAll(".print-paper").size());
    }

    private ComboBox<?> box(String id) {
        return (ComboBox<?>) user.find(id);
    }

    private void choose(String box, int index) {
        user.run(() -> box(box).getSelectionModel().select(index));
    }

    /** The picture of the page at the top. */
    private ImageView picture() {
        return (ImageView) user.find("#print-pages .print-paper .image-view");
    }

    @Test
    void the_pages_are_seen_and_a_sentence_says_what_to_do_without_a_printer() {
        assertEquals(List.of("Print preview"), user.read(".popup-title"));
        assertTrue(pages() > 1);
        assertEquals(List.of(pages() + " pages"), user.read("#print-count"));
        assertTrue(
                user.read("#print-without").getFirst().startsWith("No printer is set up"),
                () -> user.read("#print-without").toString());
        Node print = user.find("#print-start");
        assertTrue(user.on(print::isDisabled));
        assertTrue(user.on(() -> picture().getImage().getWidth() > 900));
        user.press(KeyCode.ESCAPE);
        assertFalse(user.finds(".print-preview"));
    }

    @Test
    void one_language_upright_takes_fewer_pages_than_three_across() {
        int three = pages();
        choose("#print-languages", 1);
        choose("#print-orientation", 0);
        assertTrue(pages() < three, () -> three + " and " + pages());
        double width = user.on(() -> picture().getImage().getWidth());
        double height = user.on(() -> picture().getImage().getHeight());
        assertTrue(width < height);
        choose("#print-size", 1);
        assertTrue(user.on(() -> picture().getImage().getHeight()) < height);
    }

    @Test
    void keys_go_through_the_pages_and_only_those_near_are_drawn() {
        ScrollPane pages = (ScrollPane) user.find("#print-pages");
        int few = drawn();
        assertTrue(few < pages(), () -> few + " of " + pages());
        double all = user.on(() -> pages.getContent().getLayoutBounds().getHeight());
        double seen = user.on(() -> pages.getViewportBounds().getHeight());
        user.press(KeyCode.PAGE_DOWN);
        double below = user.on(pages::getVvalue) * (all - seen);
        assertTrue(below > seen / 2 && below < seen, () -> below + " of " + seen);
        user.press(KeyCode.END);
        assertEquals(1, user.on(pages::getVvalue), 0.01);
        assertTrue(drawn() < pages());
        assertTrue(user.on(() -> isDrawn(papers().getLast())));
        assertFalse(user.on(() -> isDrawn(papers().getFirst())));
    }

    private List<Parent> papers() {
        return window.window.scene().getRoot().lookupAll(".print-paper").stream()
                .map(Parent.class::cast)
                .toList();
    }

    private static boolean isDrawn(Parent paper) {
        return !paper.getChildrenUnmodifiable().isEmpty();
    }

    private int drawn() {
        return (int)
                (long) user.on(() -> papers().stream().filter(PrintStoryTest::isDrawn).count());
    }

    @Test
    void a_long_draft_is_laid_out_while_the_window_goes_on() {
        user.press(KeyCode.ESCAPE);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            paragraphs.add(TestDrafts.paragraph("p" + i, "We share rivers", "Реки", "Өзен"));
        }
        user.run(() -> window.show(TestDrafts.trilingual(paragraphs)));
        List<String> said = new ArrayList<>();
        user.on(
                () -> {
                    window.window.actions().get(ActionId.PRINT).perform();
                    Label count = (Label) window.window.scene().lookup("#print-count");
                    said.add(count.getText());
                    count.textProperty().addListener((_, _, text) -> said.add(text));
                    return said;
                });
        for (int i = 0; i < 30 && !said.getLast().endsWith(" pages"); i++) {
            user.settle();
        }
        assertEquals("Laying out the pages: 40%", said.getFirst());
        assertTrue(said.getLast().endsWith(" pages"), said::toString);
        assertTrue(said.size() > 10, said::toString);
        assertTrue(pages() > 1);
    }

    @Test
    void what_is_shown_is_offered_first() {
        user.press(KeyCode.ESCAPE);
        user.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        user.press(KeyCode.CONTROL, KeyCode.P);
        assertEquals(
                List.of("Russian, Kazakh", "English, Russian, Kazakh", "English"),
                user.on(
                        () -> {
                            var names = box("#print-languages");
                            return List.of(name(names, 0), name(names, 1), name(names, 2));
                        }));
    }

    private static <T> String name(ComboBox<T> box, int index) {
        return box.getConverter().toString(box.getItems().get(index));
    }

    @Test
    void paper_is_white_whatever_the_window_looks_like() {
        user.press(KeyCode.ESCAPE);
        user.run(() -> window.appearance.darkProperty().set(true));
        user.press(KeyCode.CONTROL, KeyCode.P);
        assertEquals(
                0xffffffff, user.on(() -> picture().getImage().getPixelReader().getArgb(20, 20)));
    }
}
