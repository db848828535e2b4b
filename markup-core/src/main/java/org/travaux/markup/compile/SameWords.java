package org.travaux.markup.compile;

import org.travaux.markup.compare.ReadAlike;
import org.travaux.markup.compare.WordTokens;
import org.travaux.markup.reading.Choice;

import java.util.Locale;

/** Whether two proposals say the same: they read alike, the first capital apart. */
public final class SameWords {
    private SameWords() {}

    /** What proposals that say the same have in common. */
    public static String key(String words) {
        String key = ReadAlike.plain(String.join(" ", WordTokens.of(words).words()));
        return key.isEmpty()
                ? key
                : key.substring(0, 1).toLowerCase(Locale.ROOT) + key.substring(1);
    }

    /** The index of the alternative that says the same; -1 if none does. */
    static int index(Choice choice, String text, String words) {
        String key = key(words);
        for (int i = 0; i < choice.alternatives().size(); i++) {
            if (key(choice.alternatives().get(i).words().of(text)).equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
