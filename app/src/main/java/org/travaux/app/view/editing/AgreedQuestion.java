package org.travaux.app.view.editing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.viewmodel.AgreedText;
import org.travaux.app.viewmodel.guide.GuidePage;

/** Asks over the rows whether agreed text may be changed. Whatever else is done means no. */
public final class AgreedQuestion extends VBox {
    private final AgreedText text;
    private final Overlay overlay;
    private final Label question = new Label();
    private final Button keep = new Button();

    /** The question of one draft, over its rows. */
    public AgreedQuestion(AgreedText text, Overlay overlay, Sentences sentences) {
        this.text = text;
        this.overlay = overlay;
        getStyleClass().addAll("popup-form", "agreed-question");
        question.setId("agreed-question");
        question.setWrapText(true);
        keep.setText(sentences.say("ask.keep"));
        keep.setId("keep-agreed");
        keep.setOnAction(_ -> overlay.hide());
        Button change = new Button(sentences.say("ask.change"));
        change.setId("change-agreed");
        change.setOnAction(_ -> text.allow());
        HBox buttons = new HBox(keep, change);
        buttons.getStyleClass().add("popup-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(question, buttons);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(KeyEvent.KEY_PRESSED, AgreedQuestion::withoutSpace);
        addEventFilter(KeyEvent.KEY_RELEASED, AgreedQuestion::withoutSpace);
        text.questionProperty().addListener((_, _, asked) -> ask(asked));
        overlay.visibleProperty().addListener((_, _, visible) -> closed(visible));
    }

    private void ask(@Nullable String asked) {
        if (asked != null) {
            question.setText(asked);
            overlay.show(GuidePage.SETTLING, this, keep);
        } else if (getParent() != null) {
            overlay.hide();
        }
    }

    private void closed(boolean visible) {
        if (!visible && text.questionProperty().get() != null) {
            text.refuse();
        }
    }

    /** Somebody who types does not look up at once. */
    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean isText = !letter.isEmpty() && letter.charAt(0) >= ' ' && letter.charAt(0) != 127;
        if (isText && !event.isShortcutDown() && !event.isAltDown()) {
            text.typeOn(letter);
        }
    }

    /** The space of somebody who types must not press a button. */
    private static void withoutSpace(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            event.consume();
        }
    }
}
