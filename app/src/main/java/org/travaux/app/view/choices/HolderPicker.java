package org.travaux.app.view.choices;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.Picker;
import org.travaux.app.viewmodel.DraftSummary.Holder;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.choices.HeldChoices;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.picking.Offer;

import java.util.ArrayList;
import java.util.List;

/** Delegations whose choices alone can be gone through. */
public final class HolderPicker {
    private final EditorModel model;
    private final HeldChoices choices;
    private final Overlay overlay;

    /** The delegations of one draft, over its rows. */
    public HolderPicker(EditorModel model, HeldChoices choices, Overlay overlay) {
        this.model = model;
        this.choices = choices;
        this.overlay = overlay;
    }

    /** Asks for a delegation, whose choices alone are gone through from then on. */
    public void ask() {
        Sentences sentences = model.sentences();
        new Picker(
                        GuidePage.REVIEWING,
                        overlay,
                        sentences.say("pick.holder"),
                        sentences.say("pick.no-holder"),
                        this::holders)
                .open();
    }

    private List<Offer> holders(String typed) {
        List<Offer> offers = new ArrayList<>();
        if (choices.holderProperty().get() != null && typed.isBlank()) {
            offers.add(new Offer(model.sentences().say("held.all"), "", true, choices::all));
        }
        for (Holder each : choices.holders(typed)) {
            String name = each.code().equals(each.name()) ? "" : "   " + each.name();
            String count = Integer.toString(each.choices());
            offers.add(new Offer(each.code() + name, count, true, () -> choices.only(each)));
        }
        return offers;
    }
}
