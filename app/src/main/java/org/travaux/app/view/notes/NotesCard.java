package org.travaux.app.view.notes;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.GoingList;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.view.controls.ProblemLabel;
import org.travaux.app.view.controls.WhoField;
import org.travaux.app.viewmodel.notes.DraftNotes;
import org.travaux.app.viewmodel.notes.NoteLine;

/** The notes on a draft, and a field to write another. Enter goes to what one is about. */
final class NotesCard extends VBox {
    private static final double LIST = 220;
    private static final int LINES = 3;

    private final DraftNotes notes;
    private final Sentences sentences;
    private final WhoField who;
    private final GoingList<NoteLine> list;
    private final TextArea text = new TextArea();
    private final RadioButton paragraph = new RadioButton();
    private final CheckBox shared = new CheckBox();
    private final ProblemLabel problem = new ProblemLabel();

    /**
     * @param close puts the card away
     */
    NotesCard(DraftNotes notes, WhoField who, Sentences sentences, Runnable close) {
        this.notes = notes;
        this.who = who;
        this.sentences = sentences;
        getStyleClass().addAll("popup-form", "notes-card");
        Label title = new Label(sentences.say("notes.title"));
        title.getStyleClass().add("popup-title");
        Label hint = new Label(sentences.say("notes.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        list =
                new GoingList<>(
                        notes.lines(),
                        line -> {
                            close.run();
                            notes.go(line);
                        });
        list.setId("notes");
        list.setAccessibleText(title.getText());
        list.setCellFactory(_ -> new NoteCell(notes, sentences));
        list.setPlaceholder(new Label(sentences.say("notes.none")));
        list.setPrefHeight(LIST);
        VBox.setVgrow(list, Priority.ALWAYS);
        text.setId("note-text");
        text.setText(notes.unfinished());
        text.positionCaret(text.getLength());
        text.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                notes.keepUnfinished(text.getText());
                            }
                        });
        text.setPrefRowCount(LINES);
        text.setWrapText(true);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren()
                .addAll(
                        title,
                        hint,
                        list,
                        chosen(),
                        PopupForm.field(sentences.say("notes.new"), text),
                        about(),
                        who.named(),
                        problem,
                        below(close));
    }

    private HBox chosen() {
        BooleanBinding none = Bindings.isNull(list.getSelectionModel().selectedItemProperty());
        Button share = button("note-share", "notes.share", () -> with(notes::share));
        share.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> {
                                    NoteLine line = list.getSelectionModel().getSelectedItem();
                                    return line == null || line.shared();
                                },
                                list.getSelectionModel().selectedItemProperty()));
        Button remove = button("note-remove", "notes.remove", () -> with(notes::remove));
        remove.disableProperty().bind(none);
        HBox buttons = new HBox(8, share, remove);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private HBox about() {
        ToggleGroup group = new ToggleGroup();
        RadioButton whole = new RadioButton(sentences.say("notes.whole"));
        whole.setId("note-whole");
        whole.setToggleGroup(group);
        paragraph.setId("note-paragraph");
        paragraph.setToggleGroup(group);
        String here = notes.here();
        paragraph.setText(sentences.say("notes.paragraph", here));
        paragraph.setDisable(here.isEmpty());
        group.selectToggle(here.isEmpty() ? whole : paragraph);
        shared.setId("note-shared");
        shared.setText(sentences.say("notes.for-all"));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox about = new HBox(14, paragraph, whole, between, shared);
        about.setAlignment(Pos.CENTER_LEFT);
        return about;
    }

    private HBox below(Runnable close) {
        Button done = button("notes-done", "settings.done", close);
        Button add = button("note-add", "notes.add", this::add);
        add.getStyleClass().add("accent");
        HBox buttons = new HBox(done, add);
        buttons.getStyleClass().add("popup-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(sentences.say(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private interface Wish {
        void with(NoteLine line);
    }

    private void with(Wish wish) {
        NoteLine line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            // A button that can't be pressed any more gives the keyboard to what is behind.
            list.requestFocus();
            wish.with(line);
        }
    }

    /** Enter alone begins a line. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            add();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            (event.isShiftDown() ? list : paragraph).requestFocus();
            event.consume();
        }
    }

    private void add() {
        problem.tell(wrong());
        if (wrong() == null) {
            notes.add(
                    text.getText(),
                    who.by(),
                    paragraph.isSelected(),
                    shared.isSelected(),
                    this::added);
        }
    }

    private void added() {
        text.clear();
        notes.keepUnfinished("");
    }

    private @Nullable String wrong() {
        return text.getText().isBlank() ? sentences.say("notes.empty") : who.problem();
    }

    /** What wants the keyboard. */
    Node first() {
        return text;
    }
}
