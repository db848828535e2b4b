package org.travaux.markup.compare;

import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/** What each alternative of a choice says, with a sign in place of the choices within it. */
final class ChoiceWords {
    private static final char CHOICE = '\ufffc';

    private ChoiceWords() {}

    /** The words of each alternative, in order. */
    static List<String> of(String source, Reading reading, Choice choice) {
        List<String> words = new ArrayList<>();
        for (Alternative alternative : choice.alternatives()) {
            words.add(of(source, reading, alternative.words()));
        }
        return words;
    }

    private static String of(String source, Reading reading, TextRange range) {
        StringBuilder words = new StringBuilder();
        int at = range.start();
        int next = reading.firstChoiceFrom(at);
        while (next < reading.choices().size()
                && reading.choices().get(next).range().start() < range.end()) {
            TextRange within = reading.choices().get(next).range();
            words.append(source, at, within.start()).append(CHOICE);
            at = within.end();
            next = reading.firstChoiceFrom(at);
        }
        return words.append(source, Math.min(at, range.end()), range.end()).toString().strip();
    }

    /** Whether the words hold a choice. */
    static boolean haveChoice(String words) {
        return words.indexOf(CHOICE) >= 0;
    }

    /** Whether two choices have alternatives that read the same, in whatever order. */
    static boolean areSame(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        List<String> left = new ArrayList<>(other);
        return one.stream()
                .allMatch(
                        words -> {
                            int same = indexOf(left, words);
                            if (same >= 0) {
                                left.remove(same);
                            }
                            return same >= 0;
                        });
    }

    /** The index of the first words that read the same; -1 if none do. */
    static int indexOf(List<String> all, String words) {
        for (int i = 0; i < all.size(); i++) {
            if (ReadAlike.is(all.get(i), words)) {
                return i;
            }
        }
        return -1;
    }
}
