package org.travaux.app.view.compiling;

import org.travaux.app.session.Place;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.compiling.TracedProposals;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.markup.compile.TracedProposal;

/** Shows what has become of the proposals that were compiled into the draft. */
public final class TracePopup {
    private final EditorModel model;
    private final Overlay overlay;

    /** The list for one draft. */
    public TracePopup(EditorModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
    }

    /** Shows the list; says so where nothing was compiled. */
    public void ask() {
        if (model.session().draft().compilations().isEmpty()) {
            model.tell(new Notice(Notice.Kind.TOLD, model.sentences().say("traced.none")));
            return;
        }
        TracedProposals proposals =
                new TracedProposals(model.session().reading(), model.sentences());
        TraceCard card =
                new TraceCard(
                        proposals, model.sentences(), one -> go(proposals, one), overlay::hide);
        overlay.fill(GuidePage.COMPILING, card, card.first());
    }

    private void go(TracedProposals proposals, TracedProposal one) {
        Place place = proposals.place(one);
        if (place != null) {
            overlay.hide();
            model.placeCaret(place);
        }
    }
}
