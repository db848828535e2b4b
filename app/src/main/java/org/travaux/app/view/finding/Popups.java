package org.travaux.app.view.finding;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.view.actions.Actions;
import org.travaux.app.view.actions.KeysPage;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.Picker;
import org.travaux.app.viewmodel.DraftSummary.Holder;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.checks.ParagraphTerms;
import org.travaux.app.viewmodel.choices.HeldChoices;
import org.travaux.app.viewmodel.finding.ParagraphFinder;
import org.travaux.app.viewmodel.picking.Offer;
import org.travaux.app.viewmodel.picking.TypedWords;
import org.travaux.markup.draft.Language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What opens over the rows to pick something from: a paragraph, a delegation, an action. */
public final class Popups {
    private final EditorModel model;
    private final HeldChoices choices;
    private final Overlay overlay;

    /** The lists of one draft, over its rows. */
    public Popups(EditorModel model, HeldChoices choices, Overlay overlay) {
        this.model = model;
        this.choices = choices;
        this.overlay = overlay;
    }

    /** Asks for a paragraph and goes there. */
    void goToParagraph() {
        Sentences sentences = model.sentences();
        new Picker(
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

    /** Asks for a delegation, whose choices alone are gone through from then on. */
    void heldBy() {
        Sentences sentences = model.sentences();
        new Picker(
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

    /** Asks for an action and does it. */
    public void palette(Actions actions) {
        Sentences sentences = model.sentences();
        new Picker(
                        overlay,
                        sentences.say("pick.action"),
                        sentences.say("pick.no-action"),
                        typed -> offers(actions, typed))
                .open();
    }

    private List<Offer> offers(Actions actions, String typed) {
        TypedWords words = TypedWords.of(typed);
        return actions.menus().stream()
                .flatMap(menu -> menu.actions().stream().map(action -> named(menu, action)))
                .filter(each -> words.occurIn(each.shown() + " " + each.action.id().written()))
                .sorted(Comparator.comparing(each -> !words.begin(each.text)))
                .map(each -> each.offer())
                .toList();
    }

    private Named named(ActionMenu menu, Action action) {
        return new Named(
                model.sentences().say(menu.textKey()),
                model.sentences().say(action.textKey()),
                action);
    }

    private record Named(String menu, String text, Action action) {
        String shown() {
            return menu + ": " + text;
        }

        Offer offer() {
            return new Offer(shown(), action.keyText(), action.possible().get(), action::perform);
        }
    }

    /** Shows the terms of the paragraph at the caret; Enter puts one into the text. */
    public void terms(ParagraphTerms terms) {
        Sentences sentences = model.sentences();
        new Picker(
                        overlay,
                        sentences.say("pick.term"),
                        sentences.say("pick.no-term"),
                        terms::offers)
                .open();
    }

    /** Shows every key. */
    public void keys(Actions actions) {
        KeysPage page = new KeysPage(actions, model.sentences());
        overlay.show(page, page.pages());
    }
}
