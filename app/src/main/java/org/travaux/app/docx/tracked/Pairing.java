package org.travaux.app.docx.tracked;

import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphLabel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which paragraphs of two versions are the same, in the order in which a document shows both. */
final class Pairing {
    /** The place of a paragraph that a version has not. */
    static final int NONE = -1;

    private Pairing() {}

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
        List<Alike.Match> matches =
                known
                        ? Alike.of(
                                before.stream().map(Paragraph::id).toList(),
                                now.stream().map(Paragraph::id).toList())
                        : Alike.of(names(before, language), names(now, language));
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        int nextNow = 0;
        for (Alike.Match match : matches) {
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

    /** What paragraphs can be known by without an id: their label, else their words. */
    private static List<String> names(List<Paragraph> paragraphs, Language language) {
        return paragraphs.stream().map(one -> name(one, language)).toList();
    }

    private static String name(Paragraph paragraph, Language language) {
        ParagraphLabel label = paragraph.label();
        return label != null ? label.text() : paragraph.text(language).text();
    }
}
