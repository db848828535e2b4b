package org.travaux.app.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;

/** Every action with its key, menu by menu. */
final class KeysPage extends VBox {
    private static final double MENU = 340;
    private static final double HEIGHT = 560;

    private final ScrollPane pages;

    KeysPage(Actions actions, Sentences sentences) {
        getStyleClass().add("keys-page");
        FlowPane menus = new FlowPane(28, 18);
        menus.setPrefWrapLength(2 * MENU + 60);
        for (ActionMenu menu : actions.menus()) {
            VBox block = new VBox(label(sentences.say(menu.textKey()), "keys-menu"));
            block.setPrefWidth(MENU);
            menu.actions().forEach(action -> block.getChildren().add(line(action, sentences)));
            menus.getChildren().add(block);
        }
        pages = new ScrollPane(menus);
        pages.setFitToWidth(true);
        pages.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pages.setPrefViewportHeight(HEIGHT);
        pages.setAccessibleText(sentences.say("keys.title"));
        getChildren().addAll(label(sentences.say("keys.title"), "popup-title"), pages);
    }

    /** What scrolls, and so wants the keyboard. */
    Node pages() {
        return pages;
    }

    private static Node line(Action action, Sentences sentences) {
        Label text = label(sentences.say(action.textKey()), "keys-text");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var key = action.key();
        Label shown = label(key == null ? "" : key.getDisplayText(), "keys-key");
        shown.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(text, shown);
        line.getStyleClass().add("keys-line");
        return line;
    }

    private static Label label(String text, String look) {
        Label label = new Label(text);
        label.getStyleClass().add(look);
        return label;
    }
}
