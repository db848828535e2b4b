package org.travaux.app.view.actions;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.viewmodel.guide.GuidePage;

/** Every action with its key, menu by menu, and the keys that are no actions. */
public final class KeysPage extends VBox {
    private static final double COLUMN = 345;
    private static final double HEIGHT = 560;

    private final ScrollPane pages;

    /** A page of the keys of these actions. */
    public KeysPage(Actions actions, Sentences sentences) {
        getStyleClass().add("keys-page");
        VBox left = column();
        VBox right = column();
        int lead = 0;
        for (ActionMenu menu : actions.menus()) {
            (lead > 0 ? right : left)
                    .getChildren()
                    .add(block(menu, actions.shortcuts().getValue(), sentences));
            lead += (lead > 0 ? -1 : 1) * (menu.actions().size() + 2);
        }
        for (FixedKeys fixed : FixedKeys.ALL) {
            (lead > 0 ? right : left).getChildren().add(block(fixed, sentences));
            lead += (lead > 0 ? -1 : 1) * (fixed.keys().size() + 2);
        }
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("keys-columns");
        pages = new ScrollPane(columns);
        pages.setFitToWidth(true);
        pages.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pages.setPrefViewportHeight(HEIGHT);
        pages.setAccessibleText(sentences.say("keys.title"));
        getChildren().addAll(label(sentences.say("keys.title"), "popup-title"), pages);
    }

    /** Shows it; what scrolls has the keyboard. */
    public void show(Overlay overlay) {
        overlay.show(GuidePage.KEYS, this, pages);
    }

    private static VBox column() {
        VBox column = new VBox(18);
        column.setPrefWidth(COLUMN);
        return column;
    }

    private static Node block(ActionMenu menu, Shortcuts shortcuts, Sentences sentences) {
        VBox block = new VBox(label(sentences.say(menu.textKey()), "keys-menu"));
        for (Action action : menu.actions()) {
            block.getChildren()
                    .add(line(sentences.say(action.textKey()), shortcuts.shown(action.id())));
        }
        return block;
    }

    private static Node block(FixedKeys fixed, Sentences sentences) {
        VBox block = new VBox(label(sentences.say(fixed.title()), "keys-menu"));
        for (FixedKeys.FixedKey each : fixed.keys()) {
            block.getChildren().add(line(sentences.say(each.text()), each.keys()));
        }
        return block;
    }

    private static Node line(String said, String keys) {
        Label text = label(said, "keys-text");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label shown = label(keys, "keys-key");
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
