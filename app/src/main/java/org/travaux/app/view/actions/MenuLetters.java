package org.travaux.app.view.actions;

import javafx.scene.input.KeyCode;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The letter of each menu that opens it with Alt: the first in its name whose key no menu before it
 * has. It is found by its key, so that a Russian menu opens on a Latin keyboard and the other way.
 */
public final class MenuLetters {
    private static final char MARK = '_';

    private MenuLetters() {}

    /** The names, each with a mark before its letter, as menus understand it. */
    public static List<String> marked(List<String> names) {
        Set<KeyCode> taken = EnumSet.noneOf(KeyCode.class);
        List<String> marked = new ArrayList<>();
        for (String name : names) {
            int at = 0;
            while (at < name.length() && !taken.add(key(name.charAt(at)))) {
                at++;
            }
            boolean found = at < name.length();
            marked.add(found ? name.substring(0, at) + MARK + name.substring(at) : name);
        }
        return marked;
    }

    /** Whether a key is that of the marked letter in a name. */
    public static boolean opens(KeyCode pressed, String marked) {
        int mark = marked.indexOf(MARK);
        return mark >= 0
                && mark + 1 < marked.length()
                && pressed != KeyCode.UNDEFINED
                && key(marked.charAt(mark + 1)) == pressed;
    }

    private static KeyCode key(char letter) {
        return KeyPlaces.of(String.valueOf(letter));
    }
}
