package org.travaux.app.view.actions;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.guide.GuideNames;

/** What menus, actions, keys and buttons are called, for the guide. */
public final class ActionNames implements GuideNames {
    private final Actions actions;
    private final Sentences sentences;

    /**
     * The names in a language.
     *
     * @param actions the table, for the menus and for the keys as they are at any time
     */
    public ActionNames(Actions actions, Sentences sentences) {
        this.actions = actions;
        this.sentences = sentences;
    }

    @Override
    public String action(String action) {
        return sentences.say(ActionId.valueOf(action).textKey());
    }

    @Override
    public String menu(String action) {
        ActionId id = ActionId.valueOf(action);
        return actions.menus().stream()
                .filter(menu -> menu.actions().stream().anyMatch(each -> each.id() == id))
                .map(menu -> sentences.say(menu.textKey()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String key(String action) {
        return actions.shortcuts().getValue().shown(ActionId.valueOf(action));
    }

    @Override
    public String text(String key) {
        return sentences.say(key);
    }
}
