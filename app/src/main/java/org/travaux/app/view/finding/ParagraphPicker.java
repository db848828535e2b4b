package org.travaux.app.view.finding;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.Picker;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.finding.ParagraphFinder;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.picking.Offer;
import org.travaux.markup.data.Language;

import java.util.List;

/** Paragraphs to go to, picked by their labels or words. */
public final class ParagraphPicker {
    private final EditorModel model;
    private final Overlay overlay;

    /** The paragraphs of one draft, over its rows. */
    public ParagraphPicker(EditorModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
    }

    /** Asks for a paragraph and goes there. */
    public void ask() {
        Sentences sentences = model.sentences();
        new Picker(
                        GuidePage.WRITING,
                        overlay,
                        sentences.say("pick.paragraph"),
                        sentences.say("pick.no-paragraph"),
                        this::paragraphs)
                .open();
    }

    private List<Offer> paragraphs(String typed) {
        Place caret = model.caretProperty().get();
        Language language = caret == null ? model.languages().getFirst() : caret.language();
        return ParagraphFinder.find(model.session().draft(), language, typed).stream()
                .map(found -> offer(found, language))
                .toList();
    }

    private Offer offer(ParagraphFinder.Found found, Language language) {
        return new Offer(
                found.name() + "   " + found.beginning(),
                "",
                true,
                () -> model.placeCaret(new Place(found.index(), language, 0)));
    }
}
