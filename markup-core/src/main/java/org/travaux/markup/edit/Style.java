package org.travaux.markup.edit;

import org.travaux.markup.profile.Attribution;
import org.travaux.markup.profile.Profile;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to write brackets with the names of those who want or oppose them.
 *
 * @param oldItem who opposes the words that are there
 * @param newItem who proposes the new ones
 * @param inside whether names stand inside the bracket, {@code [words - KAZ]}
 * @param tight whether nothing may stand between two alternatives
 */
record Style(String oldItem, String newItem, boolean inside, boolean tight) {
    /** The styles to try in a house, its own first. */
    static List<Style> of(Profile profile, DelegationStance opposed, DelegationStance proposed) {
        List<Style> styles = new ArrayList<>();
        for (String oldItem : PositionNotation.items(profile, opposed)) {
            for (String newItem : PositionNotation.items(profile, proposed)) {
                if (profile.writes() == Attribution.INSIDE_END) {
                    styles.add(new Style(oldItem, newItem, true, true));
                }
                if (profile.spacedRunsJoin()) {
                    styles.add(new Style(oldItem, newItem, false, false));
                }
                styles.add(new Style(oldItem, newItem, false, true));
            }
        }
        return styles;
    }

    /** What closes the bracket around the old words and says who opposes them. */
    String behindOld(boolean last) {
        if (inside) {
            return " - " + oldItem + "]";
        }
        return (tight && !last ? "](" : "] (") + oldItem + ")";
    }

    /** What stands between two alternatives. */
    String gap() {
        return tight ? "" : " ";
    }

    /** The new words in a bracket, and who proposes them. */
    String bracketed(String words) {
        return inside ? "[" + words + " - " + newItem + "]" : "[" + words + "] (" + newItem + ")";
    }

    /** How long the bracket around new words is without the notes behind it. */
    int bracketLength(String words) {
        return inside ? bracketed(words).length() : words.length() + 2;
    }
}
