package org.travaux.app.view.actions;

import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuItem;

import org.travaux.app.i18n.Sentences;

/** A line of a menu that stands for an action. */
public final class ActionItem extends MenuItem {
    /**
     * A line that asks for an action, dimmed where that is not possible.
     *
     * @param place where the menu is; with the action's name it is the line's id
     */
    public ActionItem(Action action, Sentences sentences, String place) {
        super(sentences.say(action.textKey()));
        setId(action.nodeId(place));
        disableProperty().bind(Bindings.not(action.possible()));
        setOnAction(_ -> action.perform());
    }
}
