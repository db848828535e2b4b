package org.travaux.app.view.settling;

import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.settling.SettleMany;

/** Asks which choices are to be settled and how, and shows what would come of it. */
public final class SettleManyPopup {
    private final EditorModel model;
    private final SettleMany many;
    private final Overlay overlay;

    /** The question of one draft, over its rows. */
    public SettleManyPopup(EditorModel model, SettleMany many, Overlay overlay) {
        this.model = model;
        this.many = many;
        this.overlay = overlay;
    }

    void ask() {
        SettleManyFields fields = new SettleManyFields(model, many);
        PopupForm form =
                new PopupForm(
                        overlay,
                        model.sentences().say("many.title"),
                        model.sentences(),
                        fields::apply,
                        fields);
        form.onceForeseen(fields.foresight());
        form.applyWhen(fields.settlesSomething());
        form.getStyleClass().add("wide-form");
        overlay.show(GuidePage.SETTLING, form, fields.first());
    }
}
