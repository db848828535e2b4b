package org.travaux.app.view.revisions;

import javafx.application.Platform;
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
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.revisions.DraftExchange.Sender;
import org.travaux.app.viewmodel.revisions.FirstReceipt;
import org.travaux.app.viewmodel.settings.StoredValue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks from where drafts are received that are not here yet, and into which folder. */
final class FirstReceivePopup {
    private final FirstReceipt receipt;
    private final Sentences sentences;
    private final StoredValue<Memory> memory;
    private final Supplier<Optional<Path>> dialog;
    private final Overlay overlay;

    /**
     * @param dialog asks for a folder
     */
    FirstReceivePopup(
            FirstReceipt receipt,
            Sentences sentences,
            StoredValue<Memory> memory,
            Supplier<Optional<Path>> dialog,
            Overlay overlay) {
        this.receipt = receipt;
        this.sentences = sentences;
        this.memory = memory;
        this.dialog = dialog;
        this.overlay = overlay;
    }

    void ask() {
        ask("", "", false);
    }

    private void ask(String from, String into, boolean asksWho) {
        PlaceField place =
                new PlaceField("share-place", sentences.say("share.from"), sentences, dialog);
        place.field().setText(from);
        place.field().setPromptText(sentences.say("share.place.example"));
        PlaceField folder =
                new PlaceField("share-into", sentences.say("share.into"), sentences, dialog);
        folder.field().setText(into);
        WhoField who = new WhoField(memory, sentences);
        LoginFields asked = new LoginFields(Login.NONE, sentences);
        Label hint = new Label(sentences.say("share.first.hint"));
        hint.setWrapText(true);
        List<Node> fields = new ArrayList<>(List.of(hint, place, folder, who.named()));
        if (asksWho) {
            fields.addAll(asked.named());
        }
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("share.receive.title"),
                        sentences,
                        () -> receive(place.place(), folder.place(), asked.login(), who),
                        fields.toArray(Node[]::new));
        if (asksWho) {
            form.tell(sentences.say("revisions.login", "", from));
        }
        overlay.show(GuidePage.REVISIONS, form, asksWho ? asked.first() : place.field());
    }

    private @Nullable String receive(String from, String into, Login login, WhoField who) {
        if (from.isEmpty()) {
            return sentences.say("revisions.no-place", "", "");
        }
        if (into.isEmpty()) {
            return sentences.say("share.into.missing");
        }
        String wrong = who.problem();
        if (wrong == null) {
            receipt.receive(
                    new Sender(new SharedPlace(from), login, who.by()),
                    into,
                    () -> Platform.runLater(() -> ask(from, into, true)));
        }
        return wrong;
    }
}
