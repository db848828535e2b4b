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
     * Pairs paragraphs by their ids; those of versions that were made apart by what is said. One
     * that was moved is gone where it was and new where it is.
     */
    static List<Pair> of(List<Paragraph> before, List<Paragraph> now, Language language) {
        Set<String> ids = new HashSet<>();
        before.forEach(one -> ids.add(one.id()));
        boolean known = now.stream().anyMatch(one -> ids.contains(one.id()));
        List<CommonSubsequence.Match> matches =
                known
                        ? CommonSubsequence.of(
                                before.stream().map(Paragraph::id).toList(),
                                now.stream().map(Paragraph::id).toList())
                        : CommonSubsequence.of(
                                words(before, language),
                                words(now, language),
                                ParagraphPairing::isLike);
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

    private static void addOthers(List<Pair> pairs, int from, int to, int fromNow, int toNow) {
        for (int i = from; i < to; i++) {
            pairs.add(new Pair(i, NONE));
        }
        for (int i = fromNow; i < toNow; i++) {
            pairs.add(new Pair(NONE, i));
        }
    }

    private static List<Set<String>> words(List<Paragraph> paragraphs, Language language) {
        return paragraphs.stream().map(one -> words(one, language)).toList();
    }

    private static Set<String> words(Paragraph paragraph, Language language) {
        ParagraphLabel label = paragraph.label();
        String text = paragraph.text(language).text();
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
