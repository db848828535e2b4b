package org.travaux.app.view.revisions;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.Login;
import org.travaux.app.exchange.SharedPlace;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.settings.Memory;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.view.controls.WhoField;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.revisions.DraftExchange;
import org.travaux.app.viewmodel.revisions.DraftExchange.Sender;
import org.travaux.app.viewmodel.settings.StoredValue;

import java.nio.file.Path;
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

    /** The drafts that would be sent with this one. */
    private List<String> others = List.of();

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
        exchange.known(
                found -> {
                    SharedPlace place = found.place();
                    others = way == Way.SEND ? found.others() : List.of();
                    // What asked for it goes away first.
                    overlay.inTurn(() -> ask(way, place == null ? "" : place.location(), false));
                });
    }

    private void ask(Way way, String known, boolean asksWho) {
        Sentences sentences = model.sentences();
        PlaceField place =
                new PlaceField("share-place", sentences.say("share.place"), sentences, dialog);
        ShareFields fields = new ShareFields(place, memory, sentences, known, login, asksWho);
        boolean sends = way == Way.SEND;
        List<Node> named =
                fields.named(sentences.say(sends ? "share.send.hint" : "share.receive.hint"));
        if (!others.isEmpty()) {
            Label with = new Label(sentences.say("share.others", String.join(", ", others)));
            with.setId("share-others");
            with.getStyleClass().add("traces-told");
            with.setWrapText(true);
            named.add(1, with);
        }
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say(sends ? "share.send.title" : "share.receive.title"),
                        sentences,
                        () -> {
                            login = fields.login();
                            return share(way, fields.place(), fields.who());
                        },
                        named.toArray(Node[]::new));
        fields.show(overlay, form, known.isEmpty() ? place.field() : fields.who().field());
    }

    private @Nullable String share(Way way, String typed, WhoField who) {
        if (typed.isEmpty()) {
            return model.sentences().say("revisions.no-place", "", "");
        }
        String wrong = who.problem();
        if (wrong == null) {
            Sender sender = new Sender(new SharedPlace(typed), login, who.by());
            Runnable asks = () -> overlay.inTurn(() -> ask(way, typed, true));
            if (way == Way.SEND) {
                exchange.send(sender, asks);
            } else {
                exchange.receive(sender, asks);
            }
        }
        return wrong;
    }
}
