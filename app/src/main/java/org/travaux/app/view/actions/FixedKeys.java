package org.travaux.app.view.actions;

import java.util.List;

/**
 * The keys that are not actions, because what they do goes without saying in one place of the
 * window and has no meaning in another.
 *
 * @param title the key of the text that says where they work
 */
public record FixedKeys(String title, List<FixedKey> keys) {
    /**
     * Some keys that belong together.
     *
     * @param keys as they are written on a keyboard
     * @param text the key of the text that says what they do
     */
    public record FixedKey(String keys, String text) {}

    /** All of them, by the place where they work. */
    public static final List<FixedKeys> ALL =
            List.of(
                    new FixedKeys(
                            "keys.in-text",
                            List.of(
                                    new FixedKey("Enter", "keys.enter"),
                                    new FixedKey("Backspace", "keys.backspace"),
                                    new FixedKey("Delete", "keys.delete"),
                                    new FixedKey("Tab, Shift+Tab", "keys.tab"),
                                    new FixedKey("← ↑ ↓ →", "keys.arrows"),
                                    new FixedKey("Ctrl+↑, Ctrl+↓", "keys.rows"),
                                    new FixedKey("Ctrl+←, Ctrl+→", "keys.words"),
                                    new FixedKey("Home, End", "keys.line"),
                                    new FixedKey("Shift+← ↑ ↓ →", "keys.select"),
                                    new FixedKey("Ctrl+A", "keys.select-all"),
                                    new FixedKey("Ctrl+Backspace, Ctrl+Delete", "keys.word"),
                                    new FixedKey("Ctrl+Home, Ctrl+End", "keys.ends"),
                                    new FixedKey("Page Up, Page Down", "keys.page"),
                                    new FixedKey("Esc", "keys.close"))),
                    new FixedKeys(
                            "keys.between",
                            List.of(
                                    new FixedKey("Enter, F2", "keys.edit"),
                                    new FixedKey("↑ ↓, Page Up, Page Down", "keys.scroll"),
                                    new FixedKey("Home, End", "keys.ends"))),
                    new FixedKeys(
                            "keys.in-lists",
                            List.of(
                                    new FixedKey("↑ ↓", "keys.choose"),
                                    new FixedKey("Enter", "keys.do"),
                                    new FixedKey("Space", "keys.way-out"),
                                    new FixedKey("Shift+Enter", "keys.back"),
                                    new FixedKey("Esc", "keys.close"))),
                    new FixedKeys(
                            "keys.projecting",
                            List.of(
                                    new FixedKey("↑ ↓", "keys.read-on"),
                                    new FixedKey("Page Up, Page Down", "keys.turn"),
                                    new FixedKey("Esc", "keys.end"))),
                    new FixedKeys(
                            "keys.reviewing",
                            List.of(
                                    new FixedKey("← ↑ ↓ →", "keys.cell"),
                                    new FixedKey("Enter", "keys.to-text"),
                                    new FixedKey("Space", "keys.lift"),
                                    new FixedKey("Ctrl+Tab, Ctrl+Shift+Tab", "keys.parts"),
                                    new FixedKey("Esc", "keys.to-editor"))));
}
