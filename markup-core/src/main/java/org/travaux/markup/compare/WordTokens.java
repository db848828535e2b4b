package org.travaux.markup.compare;

import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as words and signs: compounds, numbers and symbols of documents ({@code
 * gender-responsive}, {@code 10,000}, {@code A/RES/70/1}) are one word, every other sign is by
 * itself, and white space is none.
 *
 * @param words what each says
 * @param ranges where each stands
 */
public record WordTokens(List<String> words, List<TextRange> ranges) {
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{L}\\p{M}\\p{N}]++"
                        + "(?:(?:[-\u2010\u2011'\u2019\u02bc/.](?=[\\p{L}\\p{N}])|(?<=\\p{N}),(?=\\p{N}))"
                        + "[\\p{L}\\p{M}\\p{N}]++)*+|[^\\s\\p{Z}\u2060\u200b\ufeff]");

    public WordTokens {
        words = List.copyOf(words);
        ranges = List.copyOf(ranges);
    }

    /** All words of a text. */
    public static WordTokens of(String text) {
        return of(text, _ -> false);
    }

    /**
     * The words of a text but for some.
     *
     * @param skipped whether the word that begins at an offset is none
     */
    public static WordTokens of(String text, IntPredicate skipped) {
        List<String> words = new ArrayList<>();
        List<TextRange> ranges = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (!skipped.test(word.start())) {
                words.add(word.group());
                ranges.add(new TextRange(word.start(), word.end()));
            }
        }
        return new WordTokens(words, ranges);
    }

    /** How many there are. */
    public int size() {
        return words.size();
    }

    /** The index of the first word that begins at an offset or behind it. */
    public int from(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** From the beginning of the word {@code from} to the end of the one before {@code to}. */
    public TextRange range(int from, int to) {
        return new TextRange(ranges.get(from).start(), ranges.get(to - 1).end());
    }
}
