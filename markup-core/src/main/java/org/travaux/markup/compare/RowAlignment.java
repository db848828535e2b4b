package org.travaux.markup.compare;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.compare.ParagraphAlignment.Item;
import org.travaux.markup.compare.ParagraphAlignment.Pair;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.draft.paragraphs.Tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which paragraphs of tables are the same in two states of a text: first it is found which rows
 * are, by all their words, then within a row which cells are, by their columns. A number tells
 * nothing of the cell that it stands in: it stands in many.
 */
final class RowAlignment {
    private final List<Item> before;
    private final List<Item> after;
    private final List<Stretch> stretches;
    private final List<Stretch> stretchesAfter;

    /** A row of a table, or one paragraph outside tables. */
    private record Stretch(int start, int end, boolean isRow) {}

    private RowAlignment(List<Item> before, List<Item> after) {
        this.before = before;
        this.after = after;
        stretches = stretches(before);
        stretchesAfter = stretches(after);
    }

    /**
     * Pairs the paragraphs of rows that both states have.
     *
     * @param known by the index of a paragraph that of the same one in the later state, or {@link
     *     ParagraphAlignment#NONE}
     * @return pairs by their indexes; those that are known may be among them in other pairs
     */
    static List<Pair> of(List<Item> before, List<Item> after, int[] known) {
        RowAlignment rows = new RowAlignment(before, after);
        List<Pair> pairs = new ArrayList<>();
        for (Pair same : rows.sameStretches(known)) {
            if (same.before() != ParagraphAlignment.NONE
                    && same.after() != ParagraphAlignment.NONE) {
                Stretch one = rows.stretches.get(same.before());
                Stretch other = rows.stretchesAfter.get(same.after());
                if (one.isRow && other.isRow) {
                    pairs.addAll(rows.within(one, other));
                }
            }
        }
        return pairs;
    }

    private static List<Stretch> stretches(List<Item> items) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= items.size(); i++) {
            TableCell cell = items.get(i - 1).cell();
            if (i == items.size() || !isSameRow(cell, items.get(i).cell())) {
                stretches.add(new Stretch(start, i, cell != null));
                start = i;
            }
        }
        return stretches;
    }

    private static boolean isSameRow(@Nullable TableCell before, @Nullable TableCell cell) {
        return before != null
                && cell != null
                && before.row() == cell.row()
                && Tables.continues(before, cell);
    }

    private List<Pair> sameStretches(int[] known) {
        String[] ids = new String[stretches.size()];
        String[] idsAfter = new String[stretchesAfter.size()];
        int[] at = new int[after.size()];
        for (int i = 0; i < stretchesAfter.size(); i++) {
            for (int j = stretchesAfter.get(i).start; j < stretchesAfter.get(i).end; j++) {
                at[j] = i;
            }
        }
        for (int i = 0; i < stretches.size(); i++) {
            for (int j = stretches.get(i).start; j < stretches.get(i).end; j++) {
                boolean isKnown = known[j] != ParagraphAlignment.NONE;
                if (isKnown && ids[i] == null && idsAfter[at[known[j]]] == null) {
                    ids[i] = Integer.toString(j);
                    idsAfter[at[known[j]]] = ids[i];
                }
            }
        }
        return ParagraphAlignment.inOrder(
                items(before, stretches, ids), items(after, stretchesAfter, idsAfter));
    }

    /** Stretches as if they were paragraphs; a row is called by what stands first in it. */
    private static List<Item> items(List<Item> all, List<Stretch> stretches, String[] ids) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            List<Item> own = all.subList(stretches.get(i).start, stretches.get(i).end);
            Item first = own.getFirst();
            String text = own.stream().map(Item::text).collect(Collectors.joining(" "));
            String label =
                    !stretches.get(i).isRow
                            ? first.label()
                            : first.text().isBlank() ? null : first.text();
            items.add(new Item(ids[i], label, text, first.cell()));
        }
        return items;
    }

    private List<Pair> within(Stretch one, Stretch other) {
        List<Item> cells = before.subList(one.start, one.end);
        List<Item> cellsAfter = after.subList(other.start, other.end);
        List<Pair> pairs = new ArrayList<>();
        if (columns(cells).equals(columns(cellsAfter))) {
            for (int i = 0; i < cells.size(); i++) {
                pairs.add(new Pair(one.start + i, other.start + i, false));
            }
            return pairs;
        }
        for (Pair pair : ParagraphAlignment.inOrder(cells, cellsAfter)) {
            if (pair.before() != ParagraphAlignment.NONE
                    && pair.after() != ParagraphAlignment.NONE) {
                pairs.add(new Pair(one.start + pair.before(), other.start + pair.after(), false));
            }
        }
        return pairs;
    }

    private static List<Integer> columns(List<Item> cells) {
        return cells.stream().map(item -> item.cell() == null ? 0 : item.cell().column()).toList();
    }
}
