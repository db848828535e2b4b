package org.travaux.markup.draft.paragraphs;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.TableCell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps tables well-formed while their paragraphs are moved and deleted. */
public final class TableEdits {
    private TableEdits() {}

    /** A paragraph in a cell of a table, or in none if {@code cell} is null. */
    public static Paragraph in(Paragraph paragraph, @Nullable TableCell cell) {
        return paragraph.withLayout(paragraph.layout().in(cell));
    }

    /** Changes the places of two paragraphs: each stands in the cell in which the other stood. */
    public static void swap(List<Paragraph> paragraphs, int one, int other) {
        Paragraph first = paragraphs.get(one);
        Paragraph second = paragraphs.get(other);
        paragraphs.set(one, in(second, first.layout().cell()));
        paragraphs.set(other, in(first, second.layout().cell()));
    }

    /**
     * Whether a paragraph is an empty one behind others in the last cell of its table: who goes on
     * from there goes on behind the table.
     */
    public static boolean leadsOut(List<Paragraph> paragraphs, int index) {
        TableCell cell = paragraphs.get(index).layout().cell();
        TableCell before = index == 0 ? null : paragraphs.get(index - 1).layout().cell();
        boolean last =
                index + 1 == paragraphs.size()
                        || !Tables.continues(cell, paragraphs.get(index + 1).layout().cell());
        return last
                && cell != null
                && cell.equals(before)
                && ParagraphSplitting.isEmpty(paragraphs.get(index))
                && paragraphs.get(index).label() == null;
    }

    /**
     * The paragraphs after some of them went, with the rows closed up of which none is left.
     *
     * @param before with those that went
     * @param after without them
     */
    public static List<Paragraph> closedUp(List<Paragraph> before, List<Paragraph> after) {
        Map<String, TableCell> left = new HashMap<>();
        for (Paragraph paragraph : after) {
            TableCell cell = paragraph.layout().cell();
            if (cell != null) {
                left.put(paragraph.id(), cell);
            }
        }
        Map<String, Integer> up = new HashMap<>();
        for (Table table : Tables.of(before)) {
            closeUp(before.subList(table.start(), table.end()), left, up);
        }
        List<Paragraph> closed = new ArrayList<>();
        for (Paragraph paragraph : after) {
            TableCell cell = paragraph.layout().cell();
            int rows = up.getOrDefault(paragraph.id(), 0);
            closed.add(
                    cell == null || rows == 0
                            ? paragraph
                            : in(
                                    paragraph,
                                    new TableCell(cell.row() - rows, cell.column(), cell.width())));
        }
        return closed;
    }

    /** Says for each paragraph that is left of a table by how many rows it moves up. */
    private static void closeUp(
            List<Paragraph> table, Map<String, TableCell> left, Map<String, Integer> up) {
        Set<Integer> stay = new HashSet<>();
        for (Paragraph paragraph : table) {
            TableCell now = left.get(paragraph.id());
            if (now != null) {
                stay.add(now.row());
            }
        }
        int gone = 0;
        int row = 0;
        for (Paragraph paragraph : table) {
            TableCell cell = paragraph.layout().cell();
            if (cell != null) {
                gone += cell.row() > row && !stay.contains(cell.row()) ? 1 : 0;
                row = cell.row();
                if (cell.equals(left.get(paragraph.id()))) {
                    up.put(paragraph.id(), gone);
                }
            }
        }
    }
}
