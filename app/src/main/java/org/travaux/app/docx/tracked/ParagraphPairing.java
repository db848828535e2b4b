package org.travaux.app.docx.tracked;

import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphLabel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which paragraphs of two versions are the same, in the order in which a document shows both. */
final class ParagraphPairing {
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** The place of a paragraph that a version has not. */
    static final int NONE = -1;

    private ParagraphPairing() {}

    /** A paragraph, by its places in the earlier version and in the new one. */
    record Pair(int before, int now) {}

    /**
     * Pairs paragraphs by their ids; those of versions that were made apart by what is said: first
     * those that say the same, then between them those that say about the same. One that was moved
     * is gone where it was and new where it is.
     *
     * @param earlier what the paragraphs before said
     * @param stood what those now did before anything was proposed; where that is nothing, they are
     *     compared by all their words
     */
    static List<Pair> of(
            List<Paragraph> before,
            List<String> earlier,
            List<Paragraph> now,
            List<String> stood,
            Language language) {
        Set<String> ids = new HashSet<>();
        before.forEach(one -> ids.add(one.id()));
        boolean known = now.stream().anyMatch(one -> ids.contains(one.id()));
        List<CommonSubsequence.Match> matches =
                known
                        ? CommonSubsequence.of(
                                before.stream().map(Paragraph::id).toList(),
                                now.stream().map(Paragraph::id).toList())
                        : matches(words(before, earlier, language), words(now, stood, language));
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        int nextNow = 0;
        for (CommonSubsequence.Match match : matches) {
            addOthers(pairs, next, match.before(), nextNow, match.now());
            pairs.add(new Pair(match.before(), match.now()));
            next = match.before() + 1;
            nextNow = match.now() + 1;
        }
        addOthers(pairs, next, before.size(), nextNow, now.size());
        return pairs;
    }

    private static List<CommonSubsequence.Match> matches(
            List<Set<String>> before, List<Set<String>> now) {
        List<CommonSubsequence.Match> same = new ArrayList<>(CommonSubsequence.of(before, now));
        same.add(new CommonSubsequence.Match(before.size(), now.size()));
        List<CommonSubsequence.Match> all = new ArrayList<>();
        int next = 0;
        int nextNow = 0;
        for (CommonSubsequence.Match match : same) {
            List<Set<String>> left = before.subList(next, match.before());
            List<Set<String>> leftNow = now.subList(nextNow, match.now());
            for (CommonSubsequence.Match like :
                    CommonSubsequence.of(left, leftNow, ParagraphPairing::isLike)) {
                all.add(new CommonSubsequence.Match(next + like.before(), nextNow + like.now()));
            }
            all.add(match);
            next = match.before() + 1;
            nextNow = match.now() + 1;
        }
        all.removeLast();
        return all;
    }

    private static void addOthers(List<Pair> pairs, int from, int to, int fromNow, int toNow) {
        for (int i = from; i < to; i++) {
            pairs.add(new Pair(i, NONE));
        }
        for (int i = fromNow; i < toNow; i++) {
            pairs.add(new Pair(NONE, i));
        }
    }

    private static List<Set<String>> words(
            List<Paragraph> paragraphs, List<String> stood, Language language) {
        List<Set<String>> words = new ArrayList<>();
        for (int i = 0; i < stood.size(); i++) {
            words.add(words(paragraphs.get(i), stood.get(i), language));
        }
        return words;
    }

    private static Set<String> words(Paragraph paragraph, String stood, Language language) {
        ParagraphLabel label = paragraph.label();
        String text = stood.isBlank() ? paragraph.text(language).text() : stood;
        String said = text.isBlank() && label != null ? label.text() : text;
        Set<String> words = new HashSet<>(List.of(NOT_LETTERS.split(said)));
        words.remove("");
        return words;
    }

    /** Whether most words of the shorter one are in the other. */
    private static boolean isLike(Set<String> one, Set<String> other) {
        Set<String> shorter = one.size() <= other.size() ? one : other;
        Set<String> longer = shorter.equals(one) ? other : one;
        long common = shorter.stream().filter(longer::contains).count();
        return one.equals(other) || (common > 0 && common * 2 >= shorter.size());
    }
}
