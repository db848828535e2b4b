package org.travaux.app.view.controls;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.Foresight;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A few fields over the rows. Enter does what they say, unless something is wrong with them. */
public final class PopupForm extends VBox {
    private final Overlay overlay;
    private final ProblemLabel problem = new ProblemLabel();
    private final HBox buttons = new HBox();
    private final Button ok = new Button();
    private final Supplier<@Nullable String> apply;
    private BooleanSupplier known = () -> true;
    private boolean waiting;

    /**
     * @param apply does it and says what is wrong, or null if nothing is
     */
    public PopupForm(
            Overlay overlay,
            String title,
            Sentences sentences,
            Supplier<@Nullable String> apply,
            Node... fields) {
        this.overlay = overlay;
        this.apply = apply;
        getStyleClass().add("popup-form");
        Label heading = new Label(title);
        heading.getStyleClass().add("popup-title");
        Button cancel = new Button(sentences.say("ask.cancel"));
        cancel.setOnAction(_ -> overlay.hide());
        ok.setText(sentences.say("ask.apply"));
        ok.setId("popup-apply");
        ok.getStyleClass().add("accent");
        ok.setOnAction(_ -> finish());
        buttons.getStyleClass().add("popup-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getChildren().addAll(cancel, ok);
        getChildren().add(heading);
        getChildren().addAll(fields);
        getChildren().addAll(problem, buttons);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !cancel.isFocused()) {
                        finish();
                        event.consume();
                    }
                });
    }

    /**
     * Its button can be pressed only while there is something to be done; Enter says what lacks.
     */
    public void applyWhen(ObservableBooleanValue possible) {
        ok.disableProperty().bind(Bindings.not(possible));
    }

    /**
     * Until it is known what would come of it, nothing is done; Enter is remembered until then.
     *
     * @param foresight finds it out
     */
    public void onceForeseen(Foresight<?> foresight) {
        known = () -> foresight.now() != null;
        foresight
                .foundProperty()
                .subscribe(
                        found -> {
                            if (found != null && waiting && getParent() != null) {
                                finish();
                            }
                        });
    }

    private void finish() {
        waiting = !known.getAsBoolean();
        if (waiting) {
            return;
        }
        String wrong = apply.get();
        tell(wrong);
        if (wrong == null) {
            overlay.hide();
        }
    }

    /** Says what is wrong with what the fields say; nothing if that is null. */
    public void tell(@Nullable String wrong) {
        problem.tell(wrong);
    }

    /** A field with what it is for above it. */
    public static VBox field(String text, Node field) {
        Label label = new Label(text);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        field.setAccessibleText(text);
        return new VBox(4, label, field);
    }

    /** A sentence that explains what the fields are for. */
    public static Label hint(String text) {
        Label hint = new Label(text);
        hint.setWrapText(true);
        hint.getStyleClass().add("field-name");
        return hint;
    }
}
