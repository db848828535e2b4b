package org.travaux.app.view.welcome;

import org.travaux.app.files.opening.DraftTemplate;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.Picker;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.picking.Offer;
import org.travaux.app.viewmodel.picking.TypedWords;
import org.travaux.app.viewmodel.window.WindowModel;

import java.util.ArrayList;
import java.util.List;

/** Asks what to begin a new draft with: nothing, or a template. */
public final class NewDraftPicker {
    private final WindowModel windowModel;
    private final Sentences sentences;
    private final Overlay overlay;

    /** A question over whatever is in front. */
    public NewDraftPicker(WindowModel windowModel, Sentences sentences, Overlay overlay) {
        this.windowModel = windowModel;
        this.sentences = sentences;
        this.overlay = overlay;
    }

    /** Asks, and begins the draft. */
    public void ask() {
        new Picker(
                        GuidePage.FIRST_MINUTES,
                        overlay,
                        sentences.say("new.title"),
                        sentences.say("pick.no-action"),
                        this::offers)
                .open();
    }

    private List<Offer> offers(String typed) {
        TypedWords words = TypedWords.of(typed);
        List<Offer> offers = new ArrayList<>();
        DraftTemplate.beginnings().forEach(template -> offers.add(offer(template)));
        offers.add(
                new Offer(
                        sentences.say("new.start-page"),
                        sentences.say("new.start-page-hint"),
                        true,
                        windowModel.openDrafts()::blank));
        return offers.stream().filter(offer -> words.occurIn(offer.text())).toList();
    }

    private Offer offer(DraftTemplate template) {
        String kind = template == DraftTemplate.BLANK ? "" : sentences.say("new.template");
        return new Offer(
                sentences.say("template." + template.id()),
                kind,
                true,
                () -> windowModel.begin(template));
    }
}
