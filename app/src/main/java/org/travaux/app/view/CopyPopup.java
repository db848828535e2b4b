package org.travaux.app.view;

import javafx.scene.control.ComboBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.gestures.Negotiation;
import org.travaux.markup.settle.Copy;

import java.util.List;

/** Asks what a reading copy takes for granted. */
final class CopyPopup {
    private static final List<Copy> SIMPLE =
            List.of(new Copy.First(), new Copy.Last(), new Copy.NoNames());

    private final EditorModel model;
    private final Negotiation negotiation;
    private final Overlay overlay;
    private final FileActions files;

    CopyPopup(EditorModel model, Negotiation negotiation, Overlay overlay, FileActions files) {
        this.model = model;
        this.negotiation = negotiation;
        this.overlay = overlay;
        this.files = files;
    }

    void ask() {
        Sentences sentences = model.sentences();
        ComboBox<String> kinds = new ComboBox<>();
        kinds.setId("copy-kind");
        kinds.getItems()
                .addAll(
                        sentences.say("copy.first"),
                        sentences.say("copy.last"),
                        sentences.say("copy.noNames"),
                        sentences.say("copy.wouldHave"));
        kinds.getSelectionModel().selectFirst();
        String who = sentences.say("copy.delegation");
        DelegationField delegation = new DelegationField(negotiation, who, () -> {});
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("copy.title"),
                        sentences,
                        () -> export(kinds.getSelectionModel().getSelectedIndex(), delegation),
                        PopupForm.field(sentences.say("copy.kind"), kinds),
                        PopupForm.field(who, delegation));
        delegation.start();
        delegation
                .disableProperty()
                .bind(kinds.getSelectionModel().selectedIndexProperty().lessThan(SIMPLE.size()));
        overlay.show(form, kinds);
    }

    private @Nullable String export(int kind, DelegationField delegation) {
        String code = delegation.code();
        if (kind < SIMPLE.size()) {
            files.exportCopy(SIMPLE.get(kind));
        } else if (code == null) {
            return model.sentences().say("copy.nobody");
        } else {
            files.exportCopy(new Copy.WouldHave(code));
        }
        return null;
    }
}
