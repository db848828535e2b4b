package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.controls.Overlay;
import org.travaux.markup.data.Language;

import java.util.List;

/** Escape closes what opened over the text, wherever in it the keyboard is. */
class EscapeStoryTest extends Story {
    private static final int PLACES = 5;

    private List<Node> opened() {
        return user.on(
                () ->
                        window.window.scene().getRoot().lookupAll(".overlay").stream()
                                .map(Overlay.class::cast)
                                .flatMap(overlay -> overlay.getChildrenUnmodifiable().stream())
                                .toList());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "GO_TO",
                "HELD_BY",
                "PROPOSE",
                "TAKE_POSITION",
                "MARK_BRACKET",
                "PARAGRAPH_TYPE",
                "PARAGRAPH_STATUS",
                "SETTLE_SEVERAL",
                "AGREE_OTHER_WORDING",
                "NEGOTIATING_FORUM",
                "SETTLED_TEXT",
                "SILENCE",
                "ADD_LANGUAGE",
                "EXPORT_COPY",
                "EXPORT_REPORT",
                "RENUMBER"
            })
    void it_closes_what_is_open(ActionId action) {
        user.put(PP2, Language.ENGLISH, 120);
        for (int tabs = 0; tabs < PLACES; tabs++) {
            user.run(() -> window.window.actions().get(action).perform());
            assertNotEquals(List.of(), opened(), action::toString);
            for (int tab = 0; tab < tabs; tab++) {
                user.press(KeyCode.TAB);
            }
            user.press(KeyCode.ESCAPE);
            Object focused = user.on(() -> window.window.scene().getFocusOwner());
            assertEquals(List.of(), opened(), action + " with the keyboard in " + focused);
        }
    }
}
