package org.travaux.app.view.actions;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.Picker;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.picking.Offer;
import org.travaux.app.viewmodel.picking.TypedWords;

import java.util.Comparator;
import java.util.List;

/** Every action, to be found by its words and done. */
public final class ActionPicker {
    private final Actions actions;
    private final Sentences sentences;
    private final Overlay overlay;

    /** The actions of one draft. */
    public ActionPicker(Actions actions, Sentences sentences, Overlay overlay) {
        this.actions = actions;
        this.sentences = sentences;
        this.overlay = overlay;
    }

    /** Asks for an action and does it. */
    public void ask() {
        new Picker(
                        GuidePage.KEYS,
                        overlay,
                        sentences.say("pick.action"),
                        sentences.say("pick.no-action"),
                        this::offers)
                .open();
    }

    private List<Offer> offers(String typed) {
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
                sentences.say(menu.textKey()),
                sentences.say(action.textKey()),
                actions.shortcuts().getValue().shown(action.id()),
                action);
    }

    private record Named(String menu, String text, String keys, Action action) {
        String shown() {
            return menu + ": " + text;
        }

        Offer offer() {
            return new Offer(shown(), keys, action.possible().get(), action::perform);
        }
    }
}
