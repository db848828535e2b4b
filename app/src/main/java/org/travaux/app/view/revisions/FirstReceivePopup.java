package org.travaux.app.view.revisions;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.Login;
import org.travaux.app.exchange.SharedPlace;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.settings.Memory;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.revisions.DraftExchange.Sender;
import org.travaux.app.viewmodel.revisions.FirstReceipt;
import org.travaux.app.viewmodel.settings.StoredValue;

import java.nio.file.Path;
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
        ShareFields fields = new ShareFields(place, memory, sentences, from, Login.NONE, asksWho);
        PlaceField folder =
                new PlaceField("share-into", sentences.say("share.into"), sentences, dialog);
        folder.field().setText(into);
        List<Node> named = fields.named(sentences.say("share.first.hint"));
        named.add(2, folder);
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("share.receive.title"),
                        sentences,
                        () -> receive(fields, folder.place()),
                        named.toArray(Node[]::new));
        fields.show(overlay, form, place.field());
    }

    private @Nullable String receive(ShareFields fields, String into) {
        String from = fields.place();
        if (from.isEmpty()) {
            return sentences.say("revisions.no-place", "", "");
        }
        if (into.isEmpty()) {
            return sentences.say("share.into.missing");
        }
        String wrong = fields.who().problem();
        if (wrong == null) {
            receipt.receive(
                    new Sender(new SharedPlace(from), fields.login(), fields.who().by()),
                    into,
                    () -> overlay.inTurn(() -> ask(from, into, true)));
        }
        return wrong;
    }
}
