package org.travaux.app.viewmodel.guide;

/**
 * What the interface calls things in one language. The guide takes all names and keys from here, so
 * that what is renamed is right in it.
 */
public interface GuideNames {
    /**
     * The name of an action as its menu shows it.
     *
     * @param action the constant of the table of actions, {@code EXPORT_CLEAN}
     * @throws IllegalArgumentException if there is no such action
     */
    String action(String action);

    /**
     * The name of the menu in which an action stands.
     *
     * @throws IllegalArgumentException if there is no such action
     */
    String menu(String action);

    /**
     * The key of an action as people read it, {@code Ctrl+K, E}; empty if it has none.
     *
     * @throws IllegalArgumentException if there is no such action
     */
    String key(String action);

    /**
     * Another text of the interface, such as the name of a button.
     *
     * @param key the key of the text
     * @throws IllegalArgumentException if there is no such text
     */
    String text(String key);
}
