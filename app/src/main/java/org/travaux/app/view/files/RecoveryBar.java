package org.travaux.app.view.files;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.app.safety.RecoveryCopy;
import org.travaux.app.viewmodel.window.RecoveryOffers;

import java.nio.file.Path;

/** Offers what a sudden end left behind, a line for each draft; not there while there is none. */
public final class RecoveryBar extends VBox {
    private final RecoveryOffers offers;
    private final ReadOnlyObjectProperty<Sentences> language;

    /** A bar that says what is offered in the language of the interface. */
    public RecoveryBar(RecoveryOffers offers, ReadOnlyObjectProperty<Sentences> language) {
        this.offers = offers;
        this.language = language;
        getStyleClass().add("recovery");
        offers.copies().addListener((ListChangeListener<RecoveryCopy>) _ -> refresh());
        language.addListener((_, _, _) -> refresh());
        refresh();
    }

    private String say(String key, Object... arguments) {
        return language.get().say(key, arguments);
    }

    private void refresh() {
        boolean some = !offers.copies().isEmpty();
        setVisible(some);
        setManaged(some);
        getChildren().setAll(offers.copies().stream().map(this::line).toList());
    }

    private Node line(RecoveryCopy copy) {
        Label sentence =
                new Label(
                        say(
                                "recovery.offer",
                                name(copy),
                                WrittenDates.moment(copy.time(), language.get())));
        sentence.setId("recovery-offer");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button recover = button("recovery.recover", () -> offers.recover(copy));
        recover.setId("recover");
        Button discard = button("recovery.discard", () -> offers.discard(copy));
        discard.setId("discard");
        HBox line = new HBox(sentence, recover, discard);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("notice", "recovery-line");
        return line;
    }

    private Button button(String key, Runnable run) {
        Button button = new Button(say(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private String name(RecoveryCopy copy) {
        Path file = copy.file();
        Path name = file == null ? null : file.getFileName();
        return name == null ? say("app.untitled") : name.toString();
    }
}
