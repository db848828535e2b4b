package org.travaux.app.view.actions;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.guide.GuideNames;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What menus, actions, keys and buttons are called now, for the guide. */
public final class ActionNames implements GuideNames {
    private final Map<ActionId, String> menus = new EnumMap<>(ActionId.class);
    private final Shortcuts shortcuts;
    private final Sentences sentences;

    /** The names of a table of actions in a language, with the keys that they have now. */
    public ActionNames(Actions actions, Sentences sentences) {
        this.sentences = sentences;
        this.shortcuts = actions.shortcuts().getValue();
        for (ActionMenu menu : actions.menus()) {
            String name = sentences.say(menu.textKey());
            menu.actions().forEach(action -> menus.put(action.id(), name));
        }
    }

    @Override
    public String action(String action) {
        return sentences.say(ActionId.valueOf(action).textKey());
    }

    @Override
    public String menu(String action) {
        return Objects.requireNonNull(menus.get(ActionId.valueOf(action)));
    }

    @Override
    public String key(String action) {
        return shortcuts.shown(ActionId.valueOf(action));
    }

    @Override
    public String text(String key) {
        return sentences.say(key);
    }
}
