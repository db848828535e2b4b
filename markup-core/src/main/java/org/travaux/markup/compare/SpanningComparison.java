package org.travaux.markup.compare;

import org.travaux.markup.compare.ParagraphAlignment.Pair;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.text.TextRange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of brackets that reach over several paragraphs. */
final class SpanningComparison {
    private record Stretch(int from, int to) {}

    private SpanningComparison() {}

    /** Brackets put around paragraphs of both drafts, taken away, and positions on others. */
    static List<DraftChange> of(ComparedTexts texts, List<Pair> pairs) {
        int[] partners = new int[texts.before().paragraphs().size()];
        int[] partnersAfter = new int[texts.after().paragraphs().size()];
        Arrays.fill(partners, ParagraphAlignment.NONE);
        Arrays.fill(partnersAfter, ParagraphAlignment.NONE);
        for (Pair pair : pairs) {
            if (pair.before() >= 0 && pair.after() >= 0) {
                partners[pair.before()] = pair.after();
                partnersAfter[pair.after()] = pair.before();
            }
        }
        Map<Stretch, Deque<SpanningChoice>> known = new HashMap<>();
        for (SpanningChoice choice : texts.before().spanning()) {
            Stretch now =
                    new Stretch(partners[choice.startParagraph()], partners[choice.endParagraph()]);
            known.computeIfAbsent(now, _ -> new ArrayDeque<>()).add(choice);
        }
        List<DraftChange> changes = new ArrayList<>();
        for (SpanningChoice choice : texts.after().spanning()) {
            Stretch here = new Stretch(choice.startParagraph(), choice.endParagraph());
            SpanningChoice stood = known.getOrDefault(here, new ArrayDeque<>()).poll();
            int before = partnersAfter[choice.startParagraph()];
            if (stood != null && !names(stood).equals(names(choice))) {
                changes.add(
                        change(
                                texts,
                                ChangeKind.POSITION,
                                place(stood, texts.source(stood.startParagraph())),
                                place(choice, texts.sourceAfter(choice.startParagraph()))));
            } else if (stood == null && before >= 0) {
                changes.add(
                        change(
                                texts,
                                ChangeKind.CHOICE_OPENED,
                                ComparedPlace.whole(before, texts.source(before)),
                                place(choice, texts.sourceAfter(choice.startParagraph()))));
            }
        }
        known.values().stream()
                .flatMap(Deque::stream)
                .filter(choice -> partners[choice.startParagraph()] >= 0)
                .forEach(
                        choice -> {
                            int now = partners[choice.startParagraph()];
                            changes.add(
                                    change(
                                            texts,
                                            ChangeKind.CHOICE_CLOSED,
                                            place(choice, texts.source(choice.startParagraph())),
                                            ComparedPlace.whole(now, texts.sourceAfter(now))));
                        });
        return changes;
    }

    private static List<String> names(SpanningChoice choice) {
        return choice.positions().stream()
                .map(each -> each.delegation() + " " + each.stance().id())
                .sorted()
                .toList();
    }

    private static DraftChange change(
            ComparedTexts texts, ChangeKind kind, ComparedPlace before, ComparedPlace after) {
        return new DraftChange(kind, ChangeSeverity.NOTICE, texts.language(), before, after);
    }

    /** What of it stands in the paragraph in which it opens. */
    private static ComparedPlace place(SpanningChoice choice, String source) {
        return ComparedPlace.of(
                choice.startParagraph(), new TextRange(choice.start(), source.length()), source);
    }
}
