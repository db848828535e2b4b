package org.travaux.app.view.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.DelegationField;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.negotiating.Negotiation;
import org.travaux.markup.settle.Copy;

import java.util.List;

/** Asks what a reading copy takes for granted. */
final class CopyPopup {
    private static final List<Copy> KINDS =
            List.of(new Copy.First(), new Copy.Last(), new Copy.NoNames(), new Copy.WouldHave(""));

    private final EditorModel model;
    private final Negotiation negotiation;
    private final Overlay overlay;
    private final ExportActions exports;

    CopyPopup(EditorModel model, Negotiation negotiation, Overlay overlay, ExportActions exports) {
        this.model = model;
        this.negotiation = negotiation;
        this.overlay = overlay;
        this.exports = exports;
    }

    void ask() {
        Sentences sentences = model.sentences();
        NamedBox<Copy> kinds = new NamedBox<>("copy-kind", KINDS, this::name);
        String who = sentences.say("copy.delegation");
        DelegationField delegation =
                DelegationField.onlyWhile(
                        kinds.valueProperty().isEqualTo(KINDS.getLast()), negotiation, who);
        PopupForm form =
                new PopupForm(
                        overlay,
                        sentences.say("copy.title"),
                        sentences,
                        () -> export(kinds.getValue(), delegation.code()),
                        PopupForm.field(sentences.say("copy.kind"), kinds),
                        PopupForm.field(who, delegation));
        overlay.show(form, kinds);
    }

    private String name(Copy kind) {
        return switch (kind) {
            case Copy.First() -> model.sentences().say("copy.first");
            case Copy.Last() -> model.sentences().say("copy.last");
            case Copy.NoNames() -> model.sentences().say("copy.noNames");
            case Copy.WouldHave(String _) -> model.sentences().say("copy.wouldHave");
        };
    }

    private @Nullable String export(Copy kind, @Nullable String delegation) {
        if (!(kind instanceof Copy.WouldHave)) {
            exports.exportCopy(kind);
        } else if (delegation == null) {
            return model.sentences().say("copy.nobody");
        } else {
            exports.exportCopy(new Copy.WouldHave(delegation));
        }
        return null;
    }
}
