package org.travaux.app.view.checks;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.Picker;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.checks.ParagraphTerms;
import org.travaux.app.viewmodel.guide.GuidePage;

/** The terms of the paragraph at the caret, to be put into its text. */
public final class TermPicker {
    private final EditorModel model;
    private final Overlay overlay;

    /** The terms of one draft, over its rows. */
    public TermPicker(EditorModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
    }

    /** Shows them; Enter puts one into the text. */
    public void ask() {
        Sentences sentences = model.sentences();
        new Picker(
                        GuidePage.LANGUAGES,
                        overlay,
                        sentences.say("pick.term"),
                        sentences.say("pick.no-term"),
                        new ParagraphTerms(model)::offers)
                .open();
    }
}
