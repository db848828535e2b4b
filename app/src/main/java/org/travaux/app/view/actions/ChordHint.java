package org.travaux.app.view.actions;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;

import java.util.function.Supplier;

/** Says which keys can follow while the second of two strokes is waited for. */
public final class ChordHint extends VBox {
    private final Supplier<Actions> actions;
    private final Supplier<Sentences> sentences;
    private final Label title = new Label();
    private final FlowPane keys = new FlowPane();

    /** The hint of a window, not shown yet. */
    public ChordHint(
            ActionKeys actionKeys, Supplier<Actions> actions, Supplier<Sentences> sentences) {
        this.actions = actions;
        this.sentences = sentences;
        getStyleClass().addAll("opened", "chord-hint");
        setId("chord-hint");
        title.getStyleClass().add("popup-title");
        keys.getStyleClass().add("chord-keys");
        getChildren().addAll(title, keys);
        setMaxHeight(USE_PREF_SIZE);
        setMouseTransparent(true);
        setVisible(false);
        actionKeys.begunProperty().addListener((_, _, begun) -> show(begun));
    }

    private void show(@Nullable Shortcut begun) {
        setVisible(begun != null);
        keys.getChildren().clear();
        if (begun == null) {
            return;
        }
        title.setText(sentences.get().say("keys.second", begun.shown()));
        Shortcuts shortcuts = actions.get().shortcuts().getValue();
        for (Action action : actions.get().all()) {
            for (Shortcut each : shortcuts.of(action.id())) {
                if (each.isChord() && each.first().equals(begun.first())) {
                    keys.getChildren().add(line(each, action));
                }
            }
        }
    }

    private HBox line(Shortcut shortcut, Action action) {
        Label key = new Label(shortcut.secondShown());
        key.getStyleClass().add("chord-key");
        HBox line = new HBox(key, new Label(sentences.get().say(action.textKey())));
        line.getStyleClass().add("chord-line");
        line.setDisable(!action.possible().get());
        return line;
    }
}
