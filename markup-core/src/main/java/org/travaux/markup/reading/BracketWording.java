package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.WordKinds;
import org.travaux.markup.profile.WordKinds.Kind;
import org.travaux.markup.profile.WordList;
import org.travaux.markup.text.TextRange;

/**
 * The words in a bracket, as far as they tell what it goes with: its beginning and its end.
 * Brackets within it are passed over, and notes in parentheses are no words.
 */
final class BracketWording {
    private static final int LONGEST_BEGINNING = 120;
    private static final int LONGEST_END = 60;
    private static final int SHORTEST_SHARED = 4;

    /** Letters of most languages come before it, and no white space after the asterisk. */
    private static final char FIRST_UNUSUAL = '\u0080';

    /** Which of the Latin and Cyrillic characters are letters or digits. */
    private static final boolean[] OF_WORDS = new boolean[0x530];

    static {
        for (char c = 0; c < OF_WORDS.length; c++) {
            OF_WORDS[c] = Character.isLetterOrDigit(c);
        }
    }

    private final String source;
    private final WordKinds kinds;
    private final WordList words;
    private final WordList end;
    private final boolean whole;
    private final boolean beginsWithPoint;
    private final boolean endsWithPoint;
    private final @Nullable Kind wholly;
    private final @Nullable Kind beginsWith;
    private final @Nullable Kind endsWith;
    private @Nullable String form;
    private boolean formAsked;

    /** Whether its words are read in the same language. */
    boolean isOf(WordKinds language) {
        return kinds == language;
    }

    /** The words of {@code source} in a range, by what they are in a language. */
    BracketWording(String source, TextRange range, WordKinds kinds) {
        this.source = source;
        this.kinds = kinds;
        TextRange inner = inner(source, range);
        this.whole = inner.length() <= LONGEST_BEGINNING;
        int to = Math.min(inner.end(), inner.start() + LONGEST_BEGINNING);
        this.words = words(source, inner.start(), to, whole, kinds);
        int from = Math.max(inner.start(), inner.end() - LONGEST_END);
        this.end = whole ? words : words(source, from, inner.end(), true, kinds);
        this.beginsWithPoint = !inner.isEmpty() && isPoint(source.charAt(inner.start()));
        this.endsWithPoint = !inner.isEmpty() && isPoint(source.charAt(inner.end() - 1));
        if (isOneWord()) {
            Kind kind = words.kind(0);
            this.wholly = kind == null && isFigure(0) ? Kind.NUMBER : kind;
            this.beginsWith = kind;
            this.endsWith = kind;
        } else {
            this.wholly = whole ? words.kindOfAll() : null;
            this.beginsWith = words.beginning();
            this.endsWith = end.ending();
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
        if (c > '*' && c < FIRST_UNUSUAL) {
            return c == '[' || c == ']';
        }
        return Character.isWhitespace(c) || c == '\u00a0' || c == '*';
    }

    private static boolean isPoint(char c) {
        return switch (c) {
            case ',', ';', ':', '.', '–', '—' -> true;
            default -> false;
        };
    }

    private static WordList words(
            String source, int from, int to, boolean toTheEnd, WordKinds kinds) {
        WordList words = kinds.list(source);
        int at = from;
        int depth = 0;
        while (at < to) {
            char c = source.charAt(at);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            }
            if (!isOfWord(c)) {
                at++;
                continue;
            }
            int end = endOfWord(source, at, to);
            boolean cut = end == to && !toTheEnd;
            if (depth == 0 && !cut) {
                words.add(at, end);
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
        if (isOfWord(c)) {
            return true;
        }
        return switch (c) {
            case '%' -> true;
            case '-', '’', '\'', '.', '/', ':', '–' ->
                    at + 1 < to && isOfWord(source.charAt(at + 1));
            default -> false;
        };
    }

    private static boolean isOfWord(char c) {
        return c < OF_WORDS.length ? OF_WORDS[c] : Character.isLetterOrDigit(c);
    }

    boolean isEmpty() {
        return words.size() == 0;
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

    /** Whether the first word is that of another that has words too. */
    boolean beginsLike(BracketWording other) {
        return words.isSame(0, other.words, 0);
    }

    /** Whether the last word is that of another; where neither has one it is. */
    boolean endsLike(BracketWording other) {
        int mine = end.size() - 1;
        int theirs = other.end.size() - 1;
        boolean both = mine >= 0 && theirs >= 0;
        return both ? end.isSame(mine, other.end, theirs) : mine == theirs;
    }

    /** How many characters the first word has. */
    int lengthOfFirst() {
        return words.length(0);
    }

    /** How many characters the last word has; 0 if there is none. */
    int lengthOfLast() {
        return end.size() == 0 ? 0 : end.length(end.size() - 1);
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
        for (int i = 0; i < words.size(); i++) {
            if (isFigure(i) || words.kind(i) == Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private boolean isFigure(int word) {
        return Character.isDigit(source.charAt(words.start(word)));
    }

    /** The form of the word that it is about, or null if nothing tells. */
    @Nullable String form() {
        if (isEmpty()) {
            return null;
        }
        if (!formAsked) {
            formAsked = true;
            form = kinds.headLast() ? formOfLast() : words.form(0);
        }
        return form;
    }

    /** The form of the last word, or null if nothing tells. */
    @Nullable String formOfLast() {
        return end.size() == 0 ? null : end.form(end.size() - 1);
    }

    /** Whether as many words of it as not stand in another, small words not counted. */
    boolean sharesWordsWith(BracketWording other) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        for (int i = 0; i < words.size(); i++) {
            shared += isLongIn(other, i) ? 1 : 0;
        }
        if (shared < 2) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            mine += isLong(i) && words.isFirst(i) ? 1 : 0;
        }
        for (int i = 0; i < other.words.size(); i++) {
            theirs += other.isLong(i) && other.words.isFirst(i) ? 1 : 0;
        }
        return shared * 2 >= Math.min(mine, theirs);
    }

    private boolean isLongIn(BracketWording other, int word) {
        return words.length(word) >= SHORTEST_SHARED
                && other.words.holds(words, word)
                && isLong(word)
                && words.isFirst(word);
    }

    private boolean isLong(int word) {
        return words.length(word) >= SHORTEST_SHARED && words.kind(word) == null;
    }
}
