package org.travaux.app.spelling;

import org.travaux.app.spelling.Ending.Harmony;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sounds of a language whose endings agree with what they follow: by the last vowel and by the
 * last sound.
 */
final class Sounds {
    private final String back;
    private final String front;
    private final String unsure;
    private final List<String> mixed;
    private final Map<Character, Character> groups = new HashMap<>();

    /**
     * Sounds as in the data.
     *
     * @param unsure vowels that go with either
     * @param mixed ends of words that go with either, whatever their vowels are
     * @param groups by the name of a group the letters that sound alike for endings
     */
    Sounds(
            String back,
            String front,
            String unsure,
            List<String> mixed,
            Map<Character, String> groups) {
        this.back = back;
        this.front = front;
        this.unsure = unsure;
        this.mixed = List.copyOf(mixed);
        groups.forEach(
                (name, letters) -> letters.chars().forEach(c -> this.groups.put((char) c, name)));
    }

    /** The group of the last sound of a word; 0 if it has none. */
    char last(String word) {
        int last = word.length() - (word.endsWith("ь") ? 2 : 1);
        return last < 0 ? 0 : groups.getOrDefault(word.charAt(last), (char) 0);
    }

    /** The vowels of a word, as far as the last of them tell. */
    Harmony harmony(String word) {
        if (mixed.stream().anyMatch(word::endsWith)) {
            return Harmony.EITHER;
        }
        int end = word.length();
        if (end > 0 && unsure.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int i = end - 1; i >= 0; i--) {
            char c = word.charAt(i);
            if (unsure.indexOf(c) >= 0) {
                return Harmony.EITHER;
            }
            if (back.indexOf(c) >= 0) {
                return Harmony.BACK;
            }
            if (front.indexOf(c) >= 0) {
                return Harmony.FRONT;
            }
        }
        return Harmony.EITHER;
    }

    boolean isVowel(char c) {
        return back.indexOf(c) >= 0 || front.indexOf(c) >= 0 || unsure.indexOf(c) >= 0;
    }
}
