package org.travaux.app.view.files;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.comparing.ComparePopup;
import org.travaux.app.viewmodel.files.OutsideChange;
import org.travaux.app.viewmodel.window.OpenDraft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Says that others changed the file of the draft, or took it away, and offers what can be done; not
 * there while nobody did.
 */
public final class OutsideChangeBar extends HBox {
    private final OpenDraft draft;
    private final OutsideChange outside;
    private final Sentences sentences;
    private final FileActions files;
    private final ComparePopup compare;
    private final Runnable leave;
    private final Label sentence = new Label();

    /**
     * The bar of one draft.
     *
     * @param compare shows what is not the same in the file
     * @param leave gives the keyboard back when there is nothing to be said any more
     */
    public OutsideChangeBar(
            OpenDraft draft, FileActions files, ComparePopup compare, Runnable leave) {
        this.draft = draft;
        this.outside = draft.commands().outside();
        this.sentences = draft.model().sentences();
        this.files = files;
        this.compare = compare;
        this.leave = leave;
        getStyleClass().addAll("notice", "notice-found", "outside-change");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setId("outside-change");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        outside.foundProperty().addListener((_, _, _) -> refresh());
        draft.model().changedProperty().addListener((_, _, _) -> refresh());
        refresh();
    }

    /** The keyboard is not left on what is no longer there. */
    private void refresh() {
        boolean focused = isFocusWithin();
        show();
        if (focused && isVisible()) {
            focusFirst();
        } else if (focused) {
            leave.run();
        }
    }

    private void show() {
        OutsideChange.Found found = outside.foundProperty().get();
        Path file = draft.commands().fileProperty().get();
        boolean shown = found != OutsideChange.Found.NOTHING && file != null;
        setVisible(shown);
        setManaged(shown);
        getChildren().clear();
        if (!shown || file == null) {
            return;
        }
        boolean unsaved = draft.model().changedProperty().get();
        String name = draft.nameProperty().get();
        List<Button> buttons = new ArrayList<>();
        if (found == OutsideChange.Found.GONE) {
            sentence.setText(sentences.say("outside.gone", name));
            buttons.add(button("outside-save", "outside.save", files::save));
            buttons.add(button("outside-save-as", "outside.save-as", files::saveAs));
        } else {
            sentence.setText(
                    sentences.say(unsaved ? "outside.changed-unsaved" : "outside.changed", name));
            if (!unsaved) {
                buttons.add(button("outside-reload", "outside.reload", outside::reload));
            } else if (outside.isMergeable()) {
                buttons.add(button("outside-merge", "outside.merge", outside::merge));
            }
            buttons.add(
                    button(
                            "outside-compare",
                            "outside.compare",
                            () -> compare.compare(file, sentences.say("outside.file", name))));
            if (unsaved) {
                buttons.add(button("outside-save-as", "outside.save-as", files::saveAs));
            }
            buttons.add(button("outside-keep", "outside.keep", outside::keepMine));
        }
        getChildren().add(sentence);
        getChildren().addAll(buttons);
    }

    private Button button(String id, String textKey, Runnable run) {
        Button button = new Button(sentences.say(textKey));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /** Gives the keyboard to the first of what can be done. */
    public void focusFirst() {
        getChildren().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
