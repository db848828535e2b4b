package org.travaux.app.viewmodel.guide;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.ActionId;

/** The names of the table of actions, without a window: all menus are called the same. */
class TableNames implements GuideNames {
    private final Sentences sentences;

    TableNames(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public String action(String action) {
        return sentences.say(ActionId.valueOf(action).textKey());
    }

    @Override
    public String menu(String action) {
        return "Menu";
    }

    @Override
    public String key(String action) {
        return ActionId.valueOf(action).shortcuts().getFirst().shown();
    }

    @Override
    public String text(String key) {
        return sentences.say(key);
    }
}
