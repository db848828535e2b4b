package org.travaux.app.docx.tracked;

import org.travaux.markup.compare.ParagraphAlignment;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.labels.ParagraphLabel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which paragraphs of two versions are the same, in the order in which a document shows both. */
final class ParagraphPairing {
    /** The place of a paragraph that a version has not. */
    static final int NONE = ParagraphAlignment.NONE;

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
        List<ParagraphAlignment.Pair> aligned =
                ParagraphAlignment.of(
                        items(before, earlier, known, language),
                        items(now, stood, known, language));
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        int nextNow = 0;
        for (ParagraphAlignment.Pair match : aligned) {
            if (match.before() != NONE && match.after() != NONE && !match.moved()) {
                addOthers(pairs, next, match.before(), nextNow, match.after());
                pairs.add(new Pair(match.before(), match.after()));
                next = match.before() + 1;
                nextNow = match.after() + 1;
            }
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

    private static List<ParagraphAlignment.Item> items(
            List<Paragraph> paragraphs, List<String> stood, boolean known, Language language) {
        List<ParagraphAlignment.Item> items = new ArrayList<>();
        for (int i = 0; i < stood.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            ParagraphLabel label = paragraph.label();
            String text = stood.get(i).isBlank() ? paragraph.text(language).text() : stood.get(i);
            String said = text.isBlank() && label != null ? label.text() : text;
            items.add(
                    new ParagraphAlignment.Item(
                            known ? paragraph.id() : null,
                            label == null ? null : label.text(),
                            said,
                            paragraph.layout().cell()));
        }
        return items;
    }
}
