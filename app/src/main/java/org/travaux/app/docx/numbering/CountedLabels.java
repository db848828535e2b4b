package org.travaux.app.docx.numbering;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which labels of a draft Word counts by itself. It counts a label only where that gives exactly
 * what is written: in a series without a gap, or as a bullet. All others ({@code PP3 bis}, a lone
 * {@code 7.} after {@code 5.}) stay text.
 */
public final class CountedLabels {
    private final Map<Integer, NumberedList> byParagraph = new HashMap<>();
    private final List<NumberedList> lists = new ArrayList<>();
    private final List<Series.Kind> kinds = new ArrayList<>();

    /**
     * A list in a document.
     *
     * @param id from 1
     * @param kind the index of its kind
     */
    public record NumberedList(int id, int kind, Series series) {
        /** How deep its points stand, from 0. */
        public int level() {
            return series.kind().level();
        }
    }

    /** Finds the lists among paragraphs, which are all of a document, in order. */
    public CountedLabels(List<Paragraph> paragraphs, Indents indents) {
        Map<Series.Kind, Integer> known = new HashMap<>();
        for (Series series : Series.find(paragraphs, indents)) {
            if (series.isList()) {
                Integer kind = known.computeIfAbsent(series.kind(), _ -> known.size());
                if (kind == kinds.size()) {
                    kinds.add(series.kind());
                }
                NumberedList list = new NumberedList(lists.size() + 1, kind, series);
                lists.add(list);
                series.paragraphs().forEach(index -> byParagraph.put(index, list));
            }
        }
    }

    /** The list that the paragraph at {@code index} is a point of, or null. */
    public @Nullable NumberedList of(int index) {
        return byParagraph.get(index);
    }

    /** All lists, in the order in which they begin. */
    List<NumberedList> lists() {
        return lists;
    }

    /** What the lists look like. */
    List<Series.Kind> kinds() {
        return kinds;
    }
}
