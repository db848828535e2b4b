package org.travaux.markup.edit;

import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Stance;

import java.util.ArrayList;
import java.util.List;

/** How a house writes down where a delegation stands. */
final class PositionNotation {
    private PositionNotation() {}

    /**
     * The items of a note that may say so, {@code +CHN} or {@code CHN: retain}, the usual one
     * first.
     *
     * @param name how the delegation is to be named
     */
    static List<String> items(Profile profile, DelegationStance stand, String name) {
        List<String> items = new ArrayList<>();
        String word = stand.word();
        Stance stance = stand.stance();
        String behind = word == null ? "" : " " + word;
        if (profile.bare() == stance && word == null) {
            items.add(name);
        }
        if (profile.plus() == stance) {
            items.add("+" + name + behind);
        }
        if (profile.minus() == stance) {
            items.add("-" + name + behind);
        }
        String own = word == null ? profile.writtenWord(stance) : word;
        if (own != null) {
            items.add(name + " " + own);
            items.add(name + ": " + own);
        }
        return items;
    }

    /** The items with the delegation, and whoever speaks for it, named by code. */
    static List<String> items(Profile profile, DelegationStance stand) {
        String speaker = stand.speaker();
        return items(
                profile,
                stand,
                speaker == null
                        ? stand.delegation()
                        : speaker + " on behalf of " + stand.delegation());
    }
}
