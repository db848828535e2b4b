package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.WordKinds;
import org.travaux.markup.profile.WordKinds.Kind;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words in a bracket, as far as they tell what it goes with: its beginning and its end.
 * Brackets within it are passed over, and notes in parentheses are no words.
 */
final class BracketWording {
    private static final int LONGEST_BEGINNING = 120;
    private static final int LONGEST_END = 60;
    private static final int SHORTEST_SHARED = 4;
    private static final String POINTS = ",;:.–—";

    private final WordKinds kinds;
    private final List<String> words;
    private final List<String> end;
    private final boolean whole;
    private final boolean beginsWithPoint;
    private final boolean endsWithPoint;
    private final @Nullable Kind wholly;
    private final @Nullable Kind beginsWith;
    private final @Nullable Kind endsWith;

    /** Whether its words are read in the same language. */
    boolean isOf(WordKinds language) {
        return kinds == language;
    }

    /** The words of {@code source} in a range, by what they are in a language. */
    BracketWording(String source, TextRange range, WordKinds kinds) {
        this.kinds = kinds;
        TextRange inner = inner(source, range);
        this.whole = inner.length() <= LONGEST_BEGINNING;
        int to = Math.min(inner.end(), inner.start() + LONGEST_BEGINNING);
        this.words = words(source, inner.start(), to, whole);
        int from = Math.max(inner.start(), inner.end() - LONGEST_END);
        this.end = whole ? words : words(source, from, inner.end(), true);
        this.beginsWithPoint = !inner.isEmpty() && isPoint(source.charAt(inner.start()));
        this.endsWithPoint = !inner.isEmpty() && isPoint(source.charAt(inner.end() - 1));
        if (isOneWord()) {
            Kind kind = kinds.kind(words.getFirst());
            this.wholly = kind == null && isFigure(words.getFirst()) ? Kind.NUMBER : kind;
            this.beginsWith = kind;
            this.endsWith = kind;
        } else {
            this.wholly = whole ? kinds.kind(words) : null;
            this.beginsWith = kinds.beginning(words);
            this.endsWith = kinds.end(end);
        }
    }

    /** Without spaces and brackets at either end. */
    private static TextRange inner(String source, TextRange range) {
        int from = range.start();
        int to = range.end();
        while (from < to && from - range.start() < LONGEST_BEGINNING && isEdge(source, from)) {
            from++;
        }
        while (to > from && range.end() - to < LONGEST_BEGINNING && isEdge(source, to - 1)) {
            to--;
        }
        return new TextRange(from, to);
    }

    private static boolean isEdge(String source, int at) {
        char c = source.charAt(at);
        return Character.isWhitespace(c) || c == '\u00a0' || c == '[' || c == ']' || c == '*';
    }

    private static boolean isPoint(char c) {
        return POINTS.indexOf(c) >= 0;
    }

    private static List<String> words(String source, int from, int to, boolean toTheEnd) {
        List<String> words = new ArrayList<>();
        int at = from;
        int depth = 0;
        while (at < to) {
            char c = source.charAt(at);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            }
            if (!Character.isLetterOrDigit(c)) {
                at++;
                continue;
            }
            int end = endOfWord(source, at, to);
            boolean cut = end == to && !toTheEnd;
            if (depth == 0 && !cut) {
                words.add(source.substring(at, end).toLowerCase(Locale.ROOT).replace('ё', 'е'));
            }
            at = end;
        }
        return words;
    }

    private static int endOfWord(String source, int from, int to) {
        int end = from;
        while (end < to && isPartOfWord(source, end, to)) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(String source, int at, int to) {
        char c = source.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        return switch (c) {
            case '%' -> true;
            case '-', '’', '\'', '.', '/', ':', '–' ->
                    at + 1 < to && Character.isLetterOrDigit(source.charAt(at + 1));
            default -> false;
        };
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isOneWord() {
        return whole && words.size() == 1;
    }

    /** Whether it has no more words than so many. */
    boolean isWithin(int most) {
        return whole && words.size() <= most;
    }

    boolean beginsWithPoint() {
        return beginsWithPoint;
    }

    boolean endsWithPoint() {
        return endsWithPoint;
    }

    String first() {
        return words.getFirst();
    }

    String last() {
        return end.isEmpty() ? "" : end.getLast();
    }

    /** What all of it is, if it is small words of one kind. */
    @Nullable Kind wholly() {
        return wholly;
    }

    /** What it begins with, the longest phrase first. */
    @Nullable Kind beginsWith() {
        return beginsWith;
    }

    /** What it ends with, the longest phrase first. */
    @Nullable Kind endsWith() {
        return endsWith;
    }

    /** Whether a number stands in it, in figures or in words. */
    boolean hasNumber() {
        for (String word : words) {
            if (isFigure(word) || kinds.kind(word) == Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** The form of the word that it is about, or null if nothing tells. */
    @Nullable String form() {
        if (words.isEmpty()) {
            return null;
        }
        String head = kinds.headLast() ? last() : first();
        return head.isEmpty() ? null : kinds.form(head);
    }

    /** Whether as many words of it as not stand in another, small words not counted. */
    boolean sharesWordsWith(BracketWording other) {
        if (!mayShareWordsWith(other)) {
            return false;
        }
        Set<String> mine = longWords();
        Set<String> theirs = other.longWords();
        int few = Math.min(mine.size(), theirs.size());
        mine.retainAll(theirs);
        return mine.size() > 1 && mine.size() * 2 >= few;
    }

    /** Whether two long words of it stand in another: mostly they don't, and sets cost time. */
    private boolean mayShareWordsWith(BracketWording other) {
        int shared = 0;
        for (String word : words) {
            shared += word.length() >= SHORTEST_SHARED && other.words.contains(word) ? 1 : 0;
        }
        return shared > 1;
    }

    private Set<String> longWords() {
        Set<String> longWords = new HashSet<>();
        for (String word : words) {
            if (word.length() >= SHORTEST_SHARED && kinds.kind(word) == null) {
                longWords.add(word);
            }
        }
        return longWords;
    }
}
