package org.travaux.app.view.revisions;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.Login;
import org.travaux.app.exchange.SharedPlace;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.settings.Memory;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.revisions.DraftExchange;
import org.travaux.app.viewmodel.revisions.DraftExchange.Sender;
import org.travaux.app.viewmodel.settings.StoredValue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks where a draft is sent, or received from, and by whom; a place may ask for a password. */
final class SharePopup {
    /** What is done there. */
    enum Way {
        SEND,
        RECEIVE
    }

    private final EditorModel model;
    private final DraftExchange exchange;
    private final StoredValue<Memory> memory;
    private final Supplier<Optional<Path>> dialog;
    private final Overlay overlay;

    /** As long as the program runs, and nowhere else. */
    private Login login = Login.NONE;

    /**
     * @param dialog asks for a folder
     */
    SharePopup(
            EditorModel model,
            DraftExchange exchange,
            StoredValue<Memory> memory,
            Supplier<Optional<Path>> dialog,
            Overlay overlay) {
        this.model = model;
        this.exchange = exchange;
        this.memory = memory;
        this.dialog = dialog;
        this.overlay = overlay;
    }

    /** Asks; the draft has a file and is saved. */
    void ask(Way way) {
        exchange.place(
                known ->
                        // What asked for it goes away first.
                        Platform.runLater(
                                () -> ask(way, known == null ? "" : known.location(), false)));
    }

    private void ask(Way way, String known, boolean asksWho) {
        Sentences sentences = model.sentences();
        TextField place = new TextField(known);
        place.setId("share-place");
        place.setPrefColumnCount(34);
        place.setPromptText(sentences.say("share.place.example"));
        WhoField who = new WhoField(memory, sentences);
        TextField user = new TextField(login.user());
        user.setId("share-user");
        PasswordField password = new PasswordField();
        password.setId("share-password");
        boolean sends = way == Way.SEND;
        Label hint = new Label(sentences.say(sends ? "share.send.hint" : "share.receive.hint"));
        hint.setWrapText(true);
        List<Node> fields = new ArrayList<>(List.of(hint, placeField(place), who.named()));
        if (asksWho) {
            fields.add(PopupForm.field(sentences.say("share.user"), user));
            fields.add(PopupForm.field(sentences.say("share.password"), password));
        }
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say(sends ? "share.send.title" : "share.receive.title"),
                        sentences,
                        () -> {
                            if (asksWho) {
                                login = new Login(user.getText().strip(), password.getText());
                            }
                            return share(way, place.getText(), who);
                        },
                        fields.toArray(Node[]::new));
        if (asksWho) {
            form.tell(sentences.say("revisions.login", "", known));
        }
        overlay.show(
                GuidePage.REVISIONS, form, asksWho ? user : known.isEmpty() ? place : who.field());
    }

    private VBox placeField(TextField place) {
        Sentences sentences = model.sentences();
        Button browse = new Button(sentences.say("settings.browse"));
        browse.setId("share-browse");
        browse.setMinWidth(Button.USE_PREF_SIZE);
        browse.setOnAction(_ -> dialog.get().ifPresent(folder -> place.setText(folder.toString())));
        HBox.setHgrow(place, Priority.ALWAYS);
        HBox both = new HBox(8, place, browse);
        both.setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(sentences.say("share.place"));
        label.getStyleClass().add("field-name");
        label.setLabelFor(place);
        place.setAccessibleText(label.getText());
        return new VBox(4, label, both);
    }

    private @Nullable String share(Way way, String typed, WhoField who) {
        if (typed.isBlank()) {
            return model.sentences().say("revisions.no-place", "", "");
        }
        String wrong = who.problem();
        if (wrong == null) {
            Sender sender = new Sender(new SharedPlace(typed), login, who.by());
            Runnable asks = () -> Platform.runLater(() -> ask(way, typed, true));
            if (way == Way.SEND) {
                exchange.send(sender, asks);
            } else {
                exchange.receive(sender, asks);
            }
        }
        return wrong;
    }
}
