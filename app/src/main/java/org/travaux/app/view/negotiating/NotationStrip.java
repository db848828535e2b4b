package org.travaux.app.view.negotiating;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.editor.RowsView;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.negotiating.TypedBrackets;
import org.travaux.markup.profile.Stance;

import java.util.List;

/**
 * The signs of the notation at the cursor, for keyboards that have none of them: each by its
 * number, by the arrows and Enter, or by a click.
 */
public final class NotationStrip {
    private static final List<KeyCode> NUMBERS =
            List.of(
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT6);

    private final EditorModel model;
    private final Overlay overlay;
    private final RowsView rows;
    private final GesturePopups popups;
    private final TypedBrackets brackets;

    /** The strip of one draft, over its rows. */
    public NotationStrip(EditorModel model, Overlay overlay, RowsView rows, GesturePopups popups) {
        this.model = model;
        this.overlay = overlay;
        this.rows = rows;
        this.popups = popups;
        this.brackets = new TypedBrackets(model);
    }

    /** What is typed into the text. */
    TypedBrackets brackets() {
        return brackets;
    }

    private record Sign(String shown, String text, Runnable run) {}

    /** Shows it at the cursor. */
    void open() {
        List<Sign> signs =
                List.of(
                        new Sign("[ ]", "strip.bracket", brackets::bracket),
                        new Sign("] [", "strip.alternative", brackets::alternative),
                        new Sign("+", "strip.supports", () -> popups.take(Stance.SUPPORTS)),
                        new Sign("−", "strip.opposes", () -> popups.take(Stance.OPPOSES)),
                        new Sign("tcb", "strip.tcb", () -> popups.take(Stance.TO_COME_BACK)),
                        new Sign("[A] [B]", "strip.propose", popups::propose));
        HBox strip = new HBox();
        strip.getStyleClass().add("notation-strip");
        strip.setId("notation-strip");
        for (Sign sign : signs) {
            strip.getChildren().add(button(sign, strip.getChildren().size() + 1));
        }
        strip.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(strip, event));
        Bounds caret = rows.caretBounds();
        Button first = (Button) strip.getChildren().getFirst();
        if (caret == null) {
            overlay.show(GuidePage.NEGOTIATING, strip, first);
        } else {
            overlay.show(
                    GuidePage.NEGOTIATING,
                    strip,
                    first,
                    overlay.sceneToLocal(rows.localToScene(caret)));
        }
    }

    private Button button(Sign sign, int number) {
        Sentences sentences = model.sentences();
        Label count = new Label(String.valueOf(number));
        count.getStyleClass().add("strip-number");
        Label signs = new Label(sign.shown);
        signs.getStyleClass().add("strip-signs");
        Label text = new Label(sentences.say(sign.text));
        text.getStyleClass().add("strip-text");
        Button button = new Button();
        button.setId("strip-" + number);
        button.setGraphic(new VBox(2, new HBox(6, count, signs), text));
        button.setAccessibleText(number + ": " + text.getText());
        button.getStyleClass().add("flat");
        button.setOnAction(
                _ -> {
                    overlay.hide();
                    sign.run.run();
                });
        return button;
    }

    private static void pressed(HBox strip, KeyEvent event) {
        int number = NUMBERS.indexOf(event.getCode());
        if (number >= 0 && number < strip.getChildren().size()) {
            event.consume();
            ((Button) strip.getChildren().get(number)).fire();
        } else if (event.getCode() == KeyCode.ENTER
                && strip.getScene().getFocusOwner() instanceof Button button) {
            event.consume();
            button.fire();
        }
    }
}
