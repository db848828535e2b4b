package org.travaux.app.view.editing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.viewmodel.editing.LongPaste;
import org.travaux.app.viewmodel.editing.LongPaste.State;
import org.travaux.app.viewmodel.guide.GuidePage;

/**
 * Asks over the rows what a long text on the clipboard is to be, and shows how far it has been
 * read. Whatever else is done gives it up.
 */
public final class LongPastePopup extends VBox {
    private final LongPaste paste;
    private final Overlay overlay;
    private final Label said = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button draft = new Button();
    private final Button here = new Button();
    private final Button cancel = new Button();

    /** The question of one draft, over its rows. */
    public LongPastePopup(LongPaste paste, Overlay overlay, Sentences sentences) {
        this.paste = paste;
        this.overlay = overlay;
        getStyleClass().add("popup-form");
        said.setId("long-paste");
        progress.setId("long-paste-progress");
        said.setWrapText(true);
        said.setLabelFor(progress);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(sentences.say("paste.reading"));
        draft.setText(sentences.say("paste.draft"));
        draft.setId("paste-draft");
        draft.setOnAction(_ -> paste.asNewDraft());
        here.setText(sentences.say("paste.here"));
        here.setId("paste-here");
        here.setOnAction(_ -> paste.insert());
        cancel.setText(sentences.say("ask.cancel"));
        cancel.setId("paste-cancel");
        cancel.setOnAction(_ -> paste.cancel());
        HBox buttons = new HBox(cancel, here, draft);
        buttons.getStyleClass().add("popup-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(said, progress, buttons);
        paste.stateProperty().addListener((_, _, state) -> show(state, sentences));
        overlay.visibleProperty().addListener((_, _, visible) -> closed(visible));
    }

    private void show(State state, Sentences sentences) {
        boolean reading = state instanceof State.Reading;
        progress.setVisible(reading);
        progress.setManaged(reading);
        for (Button choice : new Button[] {draft, here}) {
            choice.setVisible(!reading);
            choice.setManaged(!reading);
        }
        switch (state) {
            case State.Idle() -> {
                if (getParent() != null) {
                    overlay.hide();
                }
            }
            case State.Asking(String sentence) -> {
                said.setText(sentence);
                overlay.show(GuidePage.WRITING, this, draft);
            }
            case State.Reading(double done) -> {
                said.setText(sentences.say("paste.reading"));
                progress.setProgress(done);
                cancel.requestFocus();
            }
        }
    }

    private void closed(boolean visible) {
        if (!visible && !(paste.stateProperty().get() instanceof State.Idle)) {
            paste.cancel();
        }
    }
}
