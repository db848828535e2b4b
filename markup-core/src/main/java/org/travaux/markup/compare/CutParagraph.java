package org.travaux.markup.compare;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.compare.ParagraphAlignment.Pair;

import java.util.ArrayList;
import java.util.List;

/** A paragraph that was cut in two, or joined with the next, all words as they were. */
record CutParagraph(DraftChange change) {
    /** The one that begins with a pair and ends with the next; null if there is none. */
    static @Nullable CutParagraph at(List<Pair> pairs, int index, ComparedTexts text) {
        if (index + 1 >= pairs.size()) {
            return null;
        }
        Pair one = pairs.get(index);
        Pair other = pairs.get(index + 1);
        boolean added =
                other.before() == ParagraphAlignment.NONE
                        || one.before() == ParagraphAlignment.NONE;
        boolean gone =
                other.after() == ParagraphAlignment.NONE || one.after() == ParagraphAlignment.NONE;
        if (added == gone) {
            return null;
        }
        List<String> words = new ArrayList<>();
        List<String> wordsAfter = new ArrayList<>();
        for (Pair pair : List.of(one, other)) {
            if (pair.before() != ParagraphAlignment.NONE) {
                words.addAll(WordTokens.of(text.source(pair.before())).words());
            }
            if (pair.after() != ParagraphAlignment.NONE) {
                wordsAfter.addAll(WordTokens.of(text.sourceAfter(pair.after())).words());
            }
        }
        if (words.isEmpty() || !words.equals(wordsAfter)) {
            return null;
        }
        int before = (added && one.before() == ParagraphAlignment.NONE ? other : one).before();
        int after = (gone && one.after() == ParagraphAlignment.NONE ? other : one).after();
        return new CutParagraph(
                new DraftChange(
                        ChangeKind.MOVED,
                        ChangeSeverity.NOTICE,
                        text.language(),
                        ComparedPlace.whole(before, text.source(before)),
                        ComparedPlace.whole(after, text.sourceAfter(after))));
    }
}
