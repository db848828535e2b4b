package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

/** A Russian speaker looks at how the text would read. */
class PanelStoryTest extends Story {
    @Override
    public void start(Stage stage) throws Exception {
        window = Window.in("ru");
        window.open(stage, draft());
    }

    /** What the panel shows of a sentence; {@code ><} for the mark of the seam. */
    private List<String> wordings(String card) {
        return user.on(
                () ->
                        window.window.scene().getRoot().lookupAll(card + " .wording").stream()
                                .map(each -> parts((TextFlow) each))
                                .toList());
    }

    private static String parts(TextFlow wording) {
        return wording.getChildren().stream()
                .map(each -> each instanceof Text text ? text.getText() : "><")
                .collect(Collectors.joining());
    }

    @Test
    void the_seam_is_marked_where_the_words_would_be_taken_out() {
        user.press(KeyCode.F8);
        String none = wordings(".card.none").getFirst().replace("\u2009", "");
        assertTrue(none.contains("to the principle of ><of shared water"), none);
        Node seam = user.find(".card.none .seam");
        assertTrue(user.on(() -> seam.getBoundsInParent().getWidth() > 8));
        String said = user.on(() -> user.find(".card.none .wording").getAccessibleText());
        assertTrue(said.contains("principle of  (Здесь слова исключены) of shared"), said);
    }

    @Test
    void every_bracket_within_the_words_is_seen_with_both_its_ends() {
        user.press(KeyCode.F8);
        user.press(KeyCode.F8);
        user.press(KeyCode.F8);
        String first = wordings(".card").getFirst();
        assertTrue(
                first.contains("[, in particular in the mountains of Central and South [and West]"),
                first);
    }

    @Test
    void chips_are_in_the_language_of_their_column() {
        user.press(KeyCode.F8);
        List<String> columns =
                user.on(
                        () ->
                                window.model.rows().at(PP2).cells().stream()
                                        .map(cell -> cell.text().text().replaceAll("\\h", " "))
                                        .toList());
        assertTrue(columns.get(0).contains("… IRN tcb"), columns.get(0));
        assertTrue(columns.get(1).contains("… IRN вернётся"), columns.get(1));
        assertTrue(columns.get(2).contains("… IRN кейін"), columns.get(2));
        assertEquals("… IRN tcb", user.read(".card.whole .chip").getFirst());
    }
}
