package org.travaux.app.view.revisions;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.travaux.app.exchange.Login;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.settings.Memory;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.PopupForm;
import org.travaux.app.view.controls.WhoField;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.settings.StoredValue;

import java.util.ArrayList;
import java.util.List;

/** A shared place, and who is there: what is asked for sending and receiving alike. */
final class ShareFields {
    private final Sentences sentences;
    private final PlaceField place;
    private final WhoField who;
    private final Login before;
    private final LoginFields login;
    private final boolean asksWho;

    /**
     * @param place where it is typed which place
     * @param memory where it is kept who is at this desk
     * @param known the place as far as it is known; empty if it is not
     * @param login what was typed before
     * @param asksWho whether the place has asked who is there
     */
    ShareFields(
            PlaceField place,
            StoredValue<Memory> memory,
            Sentences sentences,
            String known,
            Login login,
            boolean asksWho) {
        this.sentences = sentences;
        this.place = place;
        place.field().setText(known);
        place.field().setPromptText(sentences.say("share.place.example"));
        this.who = new WhoField(memory, sentences);
        this.before = login;
        this.login = new LoginFields(login, sentences);
        this.asksWho = asksWho;
    }

    /** The place as it is typed. */
    String place() {
        return place.place();
    }

    WhoField who() {
        return who;
    }

    /** What is typed of who is there; what was known before if that is not asked. */
    Login login() {
        return asksWho ? login.login() : before;
    }

    /** The fields, each with what it is for: a sentence, the place, who it is, and the login. */
    List<Node> named(String hint) {
        Label explained = new Label(hint);
        explained.setWrapText(true);
        List<Node> fields = new ArrayList<>(List.of(explained, place, who.named()));
        if (asksWho) {
            fields.addAll(login.named());
        }
        return fields;
    }

    /**
     * Shows the form that they are in.
     *
     * @param first what wants the keyboard if the place has not asked who is there
     */
    void show(Overlay overlay, PopupForm form, Node first) {
        if (asksWho) {
            form.tell(sentences.say("revisions.login", "", place.place()));
        }
        overlay.show(GuidePage.REVISIONS, form, asksWho ? login.first() : first);
    }
}
