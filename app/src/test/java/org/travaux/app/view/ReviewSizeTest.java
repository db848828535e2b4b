package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A conference: 200 paragraphs, 60 delegations, and each says something everywhere. */
class ReviewSizeTest extends Story {
    private static final int PARAGRAPHS = 200;
    private static final int DELEGATIONS = 60;

    private static Draft conference() {
        List<String> codes =
                Draft.of("cica", List.of(Language.ENGLISH), List.of())
                        .notation()
                        .delegations()
                        .all()
                        .stream()
                        .filter(each -> !each.group())
                        .limit(DELEGATIONS)
                        .map(each -> each.code())
                        .toList();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 1; i <= PARAGRAPHS; i++) {
            paragraphs.add(
                    Paragraph.of(
                            "p" + i,
                            ParagraphKind.OPERATIVE,
                            new ParagraphLabel("OP" + i),
                            0,
                            Map.of(
                                    Language.ENGLISH,
                                    MarkedText.plain(
                                            "We [ask] (+" + String.join(", ", codes) + ") all."))));
        }
        return Draft.of("cica", List.of(Language.ENGLISH), paragraphs);
    }

    @Override
    public void start(Stage stage) {
        window = Window.in("en");
        window.open(stage, conference());
    }

    private int nodes() {
        return user.on(() -> window.window.scene().getRoot().lookupAll(".matrix-cell").size());
    }

    private String cell() {
        return user.on(() -> user.find("#matrix").getAccessibleText());
    }

    @Test
    void only_cells_in_sight_have_nodes_wherever_one_goes() {
        user.pressAfterChord(KeyCode.V);
        int atFirst = nodes();
        assertTrue(atFirst > 100, "something is drawn: " + atFirst);
        assertTrue(atFirst < PARAGRAPHS * DELEGATIONS / 20, "nodes of cells: " + atFirst);
        user.press(KeyCode.CONTROL, KeyCode.END);
        assertTrue(cell().startsWith("OP200, "), cell());
        user.press(KeyCode.PAGE_UP);
        user.press(KeyCode.HOME);
        user.press(KeyCode.DOWN);
        assertEquals(
                List.of("OP200"),
                user.read(".matrix-row-head > .matrix-name").stream()
                        .filter("OP200"::equals)
                        .toList());
        // One more row and column where they are cut by the edge on both sides.
        int rows = user.read(".matrix-row-head > .matrix-name").size() + 1;
        int columns = user.read(".matrix-column-head > .matrix-name").size() + 1;
        assertTrue(nodes() <= (rows + 1) * (columns + 1), "nodes of cells: " + nodes());
    }
}
