package org.travaux.markup.compare;

import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * Where two wordings differ, as a drafting officer would say it: whole words, a comma with the
 * words that it belongs to, a sentence inserted as a sentence, and a sentence of which most is
 * another as one difference. White space alone is no difference.
 */
public final class WordDiff {
    private static final int FEW_LETTERS = 3;
    private static final double MOSTLY_OTHER = 0.35;

    private final String before;
    private final String after;
    private final WordTokens old;
    private final WordTokens now;

    /**
     * Words that were replaced by others; one of the two is empty where words were put in or taken
     * out, and then the place where they would stand.
     */
    public record Difference(TextRange before, TextRange after) {}

    /**
     * The same in words: those from {@code from} to before {@code to} became those from {@code
     * fromAfter} to before {@code toAfter}.
     */
    public record Gap(int from, int to, int fromAfter, int toAfter) {
        private boolean replaces() {
            return from < to && fromAfter < toAfter;
        }

        private Gap until(Gap last) {
            return new Gap(from, last.to, fromAfter, last.toAfter);
        }
    }

    /** Holds two texts against each other that have been cut into words. */
    public WordDiff(String before, WordTokens old, String after, WordTokens now) {
        this.before = before;
        this.after = after;
        this.old = old;
        this.now = now;
    }

    /** The differences of two texts, in order. */
    public static List<Difference> between(String before, String after) {
        WordDiff diff = new WordDiff(before, WordTokens.of(before), after, WordTokens.of(after));
        return diff.gaps().stream().map(diff::at).toList();
    }

    /** The differences in words, in order. */
    public List<Gap> gaps() {
        return sentencesWhole(withoutChance(found()));
    }

    /** Where a difference stands in the two texts. */
    public Difference at(Gap gap) {
        return new Difference(
                range(before, old, gap.from, gap.to, now, gap.fromAfter),
                range(after, now, gap.fromAfter, gap.toAfter, old, gap.from));
    }

    private List<Gap> found() {
        List<Gap> gaps = new ArrayList<>();
        int from = 0;
        int fromAfter = 0;
        List<Sequences.Match> matches =
                new ArrayList<>(Sequences.matches(old.words(), now.words()));
        matches.add(new Sequences.Match(old.size(), now.size()));
        for (Sequences.Match match : matches) {
            if (match.before() > from || match.after() > fromAfter) {
                int start = gaps.isEmpty() ? 0 : gaps.getLast().to;
                int startAfter = gaps.isEmpty() ? 0 : gaps.getLast().toAfter;
                Gap gap = new Gap(from, match.before(), fromAfter, match.after());
                gaps.add(slid(gap, Math.min(from - start, fromAfter - startAfter)));
            }
            from = match.before() + 1;
            fromAfter = match.after() + 1;
        }
        return gaps;
    }

    /**
     * Words put in or taken out where the same words stand around, which may be said to be those
     * before as well as those behind.
     *
     * @param most so many words before it are the same in both
     */
    private Gap slid(Gap gap, int most) {
        if (gap.replaces()) {
            return gap;
        }
        boolean added = gap.from == gap.to;
        List<String> words = added ? now.words() : old.words();
        int start = added ? gap.fromAfter : gap.from;
        int end = added ? gap.toAfter : gap.to;
        int best = 0;
        int bestScore = score(words, start, end);
        for (int by = 1; by <= most && words.get(start - by).equals(words.get(end - by)); by++) {
            int score = score(words, start - by, end - by);
            if (score >= bestScore) {
                best = by;
                bestScore = score;
            }
        }
        return new Gap(gap.from - best, gap.to - best, gap.fromAfter - best, gap.toAfter - best);
    }

    private static int score(List<String> words, int start, int end) {
        boolean opens = start == 0 || endsSentence(words.get(start - 1));
        if (opens && endsSentence(words.get(end - 1))) {
            return 2;
        }
        return words.get(start).equals(",") ? 1 : 0;
    }

    private static boolean endsSentence(String word) {
        return word.length() == 1 && ".;!?…".contains(word);
    }

    /** Differences with nothing between them but what happens to be the same. */
    private List<Gap> withoutChance(List<Gap> gaps) {
        List<Gap> joined = new ArrayList<>();
        for (Gap gap : gaps) {
            if (!joined.isEmpty()
                    && joined.getLast().replaces()
                    && gap.replaces()
                    && isChance(joined.getLast().to, gap.from)) {
                joined.add(joined.removeLast().until(gap));
            } else {
                joined.add(gap);
            }
        }
        return joined;
    }

    private boolean isChance(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            if (endsSentence(old.words().get(i)) || isBracket(old.words().get(i))) {
                return false;
            }
            letters += old.words().get(i).length();
        }
        return letters <= FEW_LETTERS;
    }

    private static boolean isBracket(String word) {
        return word.equals("[") || word.equals("]");
    }

    /** All differences of a sentence as one, where little of it between them is the same. */
    private List<Gap> sentencesWhole(List<Gap> gaps) {
        List<Gap> joined = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= gaps.size(); i++) {
            if (i == gaps.size() || isSentenceBetween(gaps.get(i - 1).to, gaps.get(i).from)) {
                List<Gap> sentence = gaps.subList(start, i);
                if (isMostlyOther(sentence)) {
                    joined.add(sentence.getFirst().until(sentence.getLast()));
                } else {
                    joined.addAll(sentence);
                }
                start = i;
            }
        }
        return joined;
    }

    private boolean isSentenceBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (endsSentence(old.words().get(i)) || isBracket(old.words().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMostlyOther(List<Gap> gaps) {
        if (gaps.size() < 2) {
            return false;
        }
        Gap whole = gaps.getFirst().until(gaps.getLast());
        int gone = gaps.stream().mapToInt(gap -> gap.to - gap.from).sum();
        int same = whole.to - whole.from - gone;
        int longest = Math.max(whole.to - whole.from, whole.toAfter - whole.fromAfter);
        return same < MOSTLY_OTHER * longest;
    }

    /** Where words stand, or would stand if there are none. */
    private static TextRange range(
            String text, WordTokens words, int from, int to, WordTokens others, int otherFrom) {
        if (from < to) {
            return words.range(from, to);
        }
        if (from == 0) {
            return TextRange.at(
                    words.size() == 0 ? text.length() : words.ranges().getFirst().start());
        }
        int end = words.ranges().get(from - 1).end();
        if (from == words.size()) {
            return TextRange.at(end);
        }
        boolean attached =
                otherFrom > 0
                        && others.ranges().get(otherFrom - 1).end()
                                == others.ranges().get(otherFrom).start();
        return TextRange.at(attached ? end : words.ranges().get(from).start());
    }
}
