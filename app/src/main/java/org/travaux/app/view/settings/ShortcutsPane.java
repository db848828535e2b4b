package org.travaux.app.view.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.settings.KeysFile;
import org.travaux.app.settings.Settings;
import org.travaux.app.storage.StorageException;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.Shortcut;
import org.travaux.app.view.actions.ShortcutField;
import org.travaux.app.view.actions.Shortcuts;
import org.travaux.app.view.files.FileDialogs;
import org.travaux.app.viewmodel.picking.TypedWords;
import org.travaux.app.viewmodel.settings.StoredValue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Which keys ask for what: found by a part of its name, changed by pressing others. */
final class ShortcutsPane extends VBox {
    private static final double LINE = 36;
    private static final int LINES = 7;

    private final StoredValue<Settings> settings;
    private final Sentences sentences;
    private final FileDialogs dialogs;
    private final TextField filter = new TextField();
    private final ListView<ActionId> list = new ListView<>();
    private final Label told = new Label();
    private final Button instead = new Button();
    private @Nullable ActionId asked;

    ShortcutsPane(StoredValue<Settings> settings, Sentences sentences, FileDialogs dialogs) {
        super(8);
        this.settings = settings;
        this.sentences = sentences;
        this.dialogs = dialogs;
        filter.setId("keys-filter");
        filter.setPromptText(sentences.say("shortcuts.filter"));
        filter.setAccessibleText(sentences.say("shortcuts.filter"));
        filter.textProperty().addListener((_, _, _) -> refresh());
        list.setId("keys-list");
        list.setAccessibleText(sentences.say("settings.keys"));
        list.setFixedCellSize(LINE);
        list.setPrefHeight(LINE * LINES + 2);
        list.setCellFactory(_ -> new Line());
        told.setId("keys-told");
        told.setWrapText(true);
        instead.setText(sentences.say("shortcuts.instead"));
        instead.setId("keys-instead");
        HBox answer = new HBox(10, told, instead);
        answer.setAlignment(Pos.CENTER_LEFT);
        FlowPane buttons =
                new FlowPane(
                        10,
                        8,
                        button(
                                "shortcuts.reset-all",
                                "keys-reset-all",
                                () -> keep(Shortcuts.with(List.of()))),
                        button("shortcuts.import", "keys-import", this::read),
                        button("shortcuts.export", "keys-export", this::write));
        getChildren().addAll(filter, list, answer, buttons);
        say("");
        refresh();
    }

    private Button button(String key, String id, Runnable run) {
        Button button = new Button(sentences.say(key));
        button.setId(id);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private String name(ActionId id) {
        return sentences.say(id.textKey());
    }

    private Shortcuts shortcuts() {
        return Shortcuts.with(settings.get().keys());
    }

    private void refresh() {
        TypedWords words = TypedWords.of(filter.getText());
        Shortcuts now = shortcuts();
        list.getItems()
                .setAll(
                        Arrays.stream(ActionId.values())
                                .filter(id -> words.occurIn(name(id) + " " + now.shown(id)))
                                .toList());
    }

    private void say(String sentence) {
        told.setText(sentence);
        told.setVisible(!sentence.isEmpty());
        told.setManaged(!sentence.isEmpty());
        offer(null);
    }

    private void offer(@Nullable Runnable take) {
        instead.setVisible(take != null);
        instead.setManaged(take != null);
        instead.setOnAction(
                _ -> {
                    if (take != null) {
                        take.run();
                    }
                });
    }

    private void ask(ActionId id) {
        asked = id;
        say("");
        list.refresh();
    }

    private void leave(ActionId id) {
        if (id == asked) {
            asked = null;
            list.refresh();
        }
    }

    private void choose(ActionId id, Shortcut chosen) {
        asked = null;
        List<ActionId> others = shortcuts().inTheWayOf(chosen, id);
        if (chosen.isWriting()) {
            say(sentences.say("shortcuts.writing", chosen.shown()));
            list.refresh();
        } else if (others.isEmpty()) {
            keep(shortcuts().with(id, chosen));
        } else {
            String names = others.stream().map(this::name).collect(Collectors.joining(", "));
            say(sentences.say("shortcuts.taken", chosen.shown(), names));
            offer(() -> take(id, chosen, others));
            list.refresh();
        }
    }

    private void take(ActionId id, Shortcut chosen, List<ActionId> others) {
        Shortcuts changed = shortcuts();
        for (ActionId other : others) {
            changed = changed.with(other, null);
        }
        keep(changed.with(id, chosen));
    }

    private void keep(Shortcuts chosen) {
        settings.change(now -> now.withKeys(chosen.chosen()));
        say("");
        list.refresh();
    }

    private void write() {
        dialogs.toWriteKeys(sentences.say("shortcuts.file"))
                .ifPresent(
                        file -> {
                            try {
                                new KeysFile(settings.get().keys()).write(file);
                                say(sentences.say("shortcuts.written", file.getFileName()));
                            } catch (StorageException e) {
                                say(new Explanations(sentences).of(e));
                            }
                        });
    }

    private void read() {
        dialogs.toReadKeys().ifPresent(this::read);
    }

    private void read(Path file) {
        try {
            keep(Shortcuts.with(KeysFile.read(file).keys()));
            say(sentences.say("shortcuts.read", file.getFileName()));
        } catch (StorageException e) {
            say(
                    e.reason() == StorageException.Reason.BINARY
                            ? sentences.say("shortcuts.not-read", file.getFileName())
                            : new Explanations(sentences).of(e));
        }
    }

    private final class Line extends ListCell<ActionId> {
        Line() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable ActionId id, boolean empty) {
            super.updateItem(id, empty);
            setGraphic(id == null || empty ? null : line(id));
        }

        private HBox line(ActionId id) {
            Label text = new Label(name(id));
            text.setMinWidth(0);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox line = new HBox(10, text, space);
            line.setAlignment(Pos.CENTER_LEFT);
            if (id == asked) {
                ShortcutField field =
                        new ShortcutField(
                                sentences.say("shortcuts.press"),
                                Shortcuts.CHORD,
                                chosen -> choose(id, chosen),
                                () -> leave(id));
                line.getChildren().add(field);
                field.sceneProperty()
                        .subscribe(
                                scene -> {
                                    if (scene != null) {
                                        field.requestFocus();
                                    }
                                });
                return line;
            }
            Label keys = new Label(shortcuts().shown(id));
            keys.getStyleClass().add("keys-key");
            keys.setMinWidth(USE_PREF_SIZE);
            Button change = small("shortcuts.change", () -> ask(id), id);
            change.setId(id.nodeId("keys-change"));
            line.getChildren().addAll(keys, change);
            if (shortcuts().isChosen(id)) {
                Button reset = small("shortcuts.reset", () -> keep(shortcuts().without(id)), id);
                line.getChildren().add(reset);
            }
            return line;
        }

        private Button small(String key, Runnable run, ActionId id) {
            Button button = new Button(sentences.say(key));
            button.setAccessibleText(button.getText() + ": " + name(id));
            button.getStyleClass().add("small");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> run.run());
            return button;
        }
    }
}
