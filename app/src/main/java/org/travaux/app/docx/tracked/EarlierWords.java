package org.travaux.app.docx.tracked;

import org.travaux.markup.compare.Sequences;
import org.travaux.markup.compare.Sequences.Match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an earlier version of a paragraph has of its words, in all alternatives, and what else. */
final class EarlierWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");

    /** So few letters between words that were replaced are no reason to stop in between. */
    private static final int FEW_LETTERS = 3;

    private final String source;
    private final IntPredicate notation;
    private final String earlier;
    private final KeptText revised;
    private final KeptText kept;

    private record Word(int start, int end, String text) {}

    private EarlierWords(String source, IntPredicate notation, String earlier, KeptText revised) {
        this.source = source;
        this.notation = notation;
        this.earlier = earlier;
        this.revised = revised;
        this.kept = KeptText.nothing(source);
    }

    /**
     * Puts an earlier version into a paragraph's text.
     *
     * @param notation whether a character of it is part of a bracket or a note
     * @param revised what the new text keeps of it
     */
    static KeptText in(String source, IntPredicate notation, String earlier, KeptText revised) {
        EarlierWords words = new EarlierWords(source, notation, earlier, revised);
        words.put();
        return words.kept;
    }

    private void put() {
        List<Word> before = words(earlier, _ -> false);
        List<Word> now = words(source, notation);
        int from = 0;
        int at = 0;
        for (Match match : matches(before, now)) {
            Word one = before.get(match.before());
            Word other = now.get(match.after());
            putBetween(earlier.substring(from, one.start), at, other.start);
            kept.keep(other.start, other.end);
            from = one.end;
            at = other.end;
        }
        putBetween(earlier.substring(from), at, source.length());
    }

    private static List<Word> words(String text, IntPredicate notation) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start + 1;
            while (end < text.length() && notation.test(end) == notation.test(start)) {
                end++;
            }
            if (!notation.test(start)) {
                Matcher word = WORD.matcher(text).region(start, end);
                while (word.find()) {
                    words.add(new Word(word.start(), word.end(), word.group()));
                }
            }
            start = end;
        }
        return words;
    }

    private static List<Match> matches(List<Word> before, List<Word> now) {
        List<Match> all =
                Sequences.matches(
                        before.stream().map(Word::text).toList(),
                        now.stream().map(Word::text).toList());
        List<Match> meant = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= all.size(); end++) {
            boolean goesOn =
                    end < all.size()
                            && all.get(end).before() == all.get(end - 1).before() + 1
                            && all.get(end).after() == all.get(end - 1).after() + 1;
            if (!goesOn) {
                List<Match> run = all.subList(start, end);
                Match last = start == 0 ? new Match(-1, -1) : all.get(start - 1);
                Match next =
                        end == all.size() ? new Match(before.size(), now.size()) : all.get(end);
                if (!isChance(run, last, next, now)) {
                    meant.addAll(run);
                }
                start = end;
            }
        }
        return meant;
    }

    /** Whether a few letters only happen to be the same within words that were all replaced. */
    private static boolean isChance(List<Match> run, Match last, Match next, List<Word> now) {
        Match first = run.getFirst();
        Match end = run.getLast();
        boolean replaced = isReplaced(last, first) && isReplaced(end, next);
        int letters = run.stream().mapToInt(match -> now.get(match.after()).text.length()).sum();
        return replaced && letters <= FEW_LETTERS;
    }

    private static boolean isReplaced(Match from, Match to) {
        return to.before() - from.before() > 2 && to.after() - from.after() > 2;
    }

    /** Puts what stands between two words that are kept: white space, or words that went. */
    private void putBetween(String words, int start, int end) {
        if (words.isBlank()) {
            putSpace(words, start, end);
            return;
        }
        int lead = words.length() - words.stripLeading().length();
        int trail = words.length() - words.stripTrailing().length();
        int from = start;
        if (lead > 0 && isThere(words.substring(0, lead), start, end)) {
            kept.keep(start, start + lead);
            from += lead;
        } else {
            lead = 0;
        }
        int to = end - trail;
        if (trail > 0 && isThere(words.substring(words.length() - trail), to, end) && to >= from) {
            kept.keep(to, end);
        } else {
            trail = 0;
        }
        kept.add(from, words.substring(lead, words.length() - trail));
    }

    /** White space that stands there is kept, best where the new text has it too. */
    private void putSpace(String space, int start, int end) {
        if (space.isEmpty()) {
            return;
        }
        int best = -1;
        for (int at = start; at + space.length() <= end; at++) {
            boolean better = best < 0 || (revised.keeps(at) && !revised.keeps(best));
            if (better && isThere(space, at, end)) {
                best = at;
            }
        }
        if (best < 0) {
            kept.add(start, space);
        } else {
            kept.keep(best, best + space.length());
        }
    }

    private boolean isThere(String words, int at, int end) {
        if (at < 0 || at + words.length() > end || !source.startsWith(words, at)) {
            return false;
        }
        for (int i = at; i < at + words.length(); i++) {
            if (notation.test(i)) {
                return false;
            }
        }
        return true;
    }
}
