package org.travaux.markup.settle.seams;

import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** The capital letter at the beginning of a sentence. */
public final class Capitals {
    private static final String BEFORE_WORDS = "«“„\"'’(,;:";

    private Capitals() {}

    /** Whether the words of a choice, its first alternative's, begin with a capital letter. */
    public static boolean beginsWithOne(String source, Choice choice) {
        int end = choice.alternatives().getFirst().words().end();
        for (int i = choice.range().start(); i < end; i++) {
            char c = source.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return Character.isUpperCase(c);
            }
        }
        return false;
    }

    /** A text that begins with a capital letter. */
    public static String capital(String words) {
        int at = 0;
        while (at < words.length() && BEFORE_WORDS.indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        return at == words.length() || !Character.isLowerCase(words.charAt(at))
                ? words
                : words.substring(0, at) + upper(words.charAt(at)) + words.substring(at + 1);
    }

    /**
     * The edits that give the words of a range their capital letter. Where a choice stands there,
     * each of its alternatives may come to be the first words.
     */
    public static List<TextEdit> at(String source, Reading reading, TextRange words) {
        List<TextEdit> edits = new ArrayList<>();
        Deque<Integer> places = new ArrayDeque<>(List.of(words.start()));
        while (!places.isEmpty()) {
            int at = places.pop();
            while (at < words.end()
                    && (Character.isWhitespace(source.charAt(at))
                            || BEFORE_WORDS.indexOf(source.charAt(at)) >= 0)) {
                at++;
            }
            Choice choice = at < words.end() ? reading.choiceFrom(at) : null;
            if (choice != null) {
                for (Alternative alternative : choice.alternatives()) {
                    places.add(alternative.words().start());
                }
            } else if (at < words.end() && Character.isLowerCase(source.charAt(at))) {
                edits.add(TextEdit.replace(at, at + 1, upper(source.charAt(at))));
            }
        }
        return edits;
    }

    private static String upper(char letter) {
        return String.valueOf(letter).toUpperCase(Locale.ROOT);
    }
}
