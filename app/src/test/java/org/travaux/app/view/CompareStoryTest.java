package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.Test;
import org.travaux.app.session.Place;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.text.MarkedText;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A secretary has to swear that nothing agreed was touched between Rev.2 and Rev.3. */
class CompareStoryTest extends Story {
    private static final Path REV_2 = Path.of("rev2.travaux");

    private static Draft of(String second, String third) {
        return Draft.of(
                "cica",
                List.of(Language.ENGLISH),
                List.of(
                        paragraph("p1", "Recalling the rivers that they share,"),
                        paragraph("p2", second),
                        paragraph("p3", third)));
    }

    private static Paragraph paragraph(String id, String text) {
        return Paragraph.of(
                id, ParagraphKind.PLAIN, null, 0, Map.of(Language.ENGLISH, MarkedText.plain(text)));
    }

    @Override
    Draft draft() {
        return of("They shall meet every year.", "All [clean] (+CHN) water is shared.");
    }

    private void compareWith(Draft earlier) {
        window.files.drafts.put(REV_2, earlier);
        window.dialogs.answer = REV_2;
        user.pressAfterChord(KeyCode.X);
    }

    private int changes() {
        return user.on(
                () ->
                        window.window.scene().lookup("#changes") instanceof ListView<?> list
                                ? list.getItems().size()
                                : -1);
    }

    private String wording(String id) {
        return user.on(
                () -> {
                    Node found = window.window.scene().lookup(id);
                    return found instanceof TextFlow flow
                            ? flow.getChildren().stream()
                                    .map(
                                            part ->
                                                    part.getStyleClass().contains("changed")
                                                            ? "<" + ((Text) part).getText() + ">"
                                                            : ((Text) part).getText())
                                    .collect(Collectors.joining())
                            : "";
                });
    }

    @Test
    void the_changed_should_comes_first_and_is_found_in_the_text() {
        compareWith(of("They should meet every year.", "All water is shared."));
        assertEquals(List.of("What changed since “rev2.travaux”"), user.read(".popup-title"));
        assertEquals(
                List.of("Words changed outside brackets in 1 place."),
                user.read("#compare-summary"));
        assertEquals(2, changes());
        assertEquals("They <should> meet every year.", wording("#compare-before"));
        assertEquals("They <shall> meet every year.", wording("#compare-after"));
        user.press(KeyCode.ESCAPE);
        assertEquals(-1, changes());
        compareWith(of("They should meet every year.", "All water is shared."));
        user.press(KeyCode.DOWN);
        assertEquals("All <[clean] (+CHN)> water is shared.", wording("#compare-after"));
        user.press(KeyCode.UP);
        user.press(KeyCode.ENTER);
        assertEquals(-1, changes());
        Place caret = user.on(() -> window.front().caretProperty().get());
        assertEquals(new Place(1, Language.ENGLISH, "They ".length()), caret);
    }

    @Test
    void nothing_changed_is_said() {
        compareWith(draft());
        assertEquals(
                List.of("No words changed outside brackets. The two texts are the same."),
                user.read("#compare-summary"));
        assertEquals(-1, changes());
        user.press(KeyCode.ESCAPE);
        assertEquals(List.of(), user.read(".popup-title"));
    }

    @Test
    void a_file_that_is_not_there_is_a_sentence() {
        window.dialogs.answer = Path.of("none.travaux");
        user.pressAfterChord(KeyCode.X);
        assertTrue(user.read("#notice").getFirst().contains("none.travaux"));
    }
}
