package org.travaux.app.spelling;

import java.util.Set;

/**
 * An ending in one of its forms, as {@code лар}, one of the forms of the plural.
 *
 * @param form the letters
 * @param sounds the sounds behind which it has this form
 * @param harmony the vowels with which it goes
 * @param behind what it can follow: names of what other endings make, {@code noun}, {@code verb}
 * @param makes what it makes of that
 */
record Ending(
        String form, Set<Character> sounds, Harmony harmony, Set<String> behind, String makes) {
    /** Which vowels a word has. */
    enum Harmony {
        BACK,
        FRONT,
        EITHER;

        /** Whether a word of one kind takes an ending of another. */
        boolean with(Harmony other) {
            return this == EITHER || other == EITHER || this == other;
        }
    }

    Ending {
        sounds = Set.copyOf(sounds);
        behind = Set.copyOf(behind);
    }
}
