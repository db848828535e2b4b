package org.travaux.markup.draft.paragraphs;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.draft.looks.TableLook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

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
     * The paragraphs after some of them went, with the rows closed up of which none is left. What
     * one of those said of its table, the first that is left of it says.
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
        Map<String, TableCell> closed = new HashMap<>();
        Map<String, Layout> spoken = new HashMap<>();
        for (Table table : Tables.of(before)) {
            List<Paragraph> paragraphs = before.subList(table.start(), table.end());
            closeUp(paragraphs, left, closed);
            speak(table, before, left, spoken);
        }
        return after.stream()
                .map(
                        each ->
                                each.withLayout(
                                        spoken.getOrDefault(each.id(), each.layout())
                                                .in(
                                                        closed.getOrDefault(
                                                                each.id(), each.layout().cell()))))
                .toList();
    }

    /**
     * The paragraphs after some of them went, with an empty one left between two tables that would
     * else be one.
     *
     * @param before with those that went
     * @param after without them, in the same order
     */
    public static List<Paragraph> apart(List<Paragraph> before, List<Paragraph> after) {
        Map<String, Integer> places = new HashMap<>();
        before.forEach(each -> places.put(each.id(), places.size()));
        List<Paragraph> apart = new ArrayList<>();
        int behind = 0;
        for (Paragraph each : after) {
            int place = places.getOrDefault(each.id(), behind);
            TableCell last = apart.isEmpty() ? null : apart.getLast().layout().cell();
            if (Tables.continues(last, each.layout().cell()) && behind < place) {
                before.subList(behind, place).stream()
                        .filter(gone -> gone.layout().cell() == null)
                        .findFirst()
                        .map(TableEdits::emptied)
                        .ifPresent(apart::add);
            }
            apart.add(each);
            behind = place + 1;
        }
        return apart;
    }

    private static Paragraph emptied(Paragraph paragraph) {
        return Paragraph.of(paragraph.id(), ParagraphKind.PLAIN, null, 0, Map.of())
                .withLayout(paragraph.layout().unstyled());
    }

    /** Lets the first paragraph that is left of a table say what none that is left says. */
    private static void speak(
            Table table,
            List<Paragraph> before,
            Map<String, TableCell> left,
            Map<String, Layout> spoken) {
        List<Paragraph> stay =
                before.subList(table.start(), table.end()).stream()
                        .filter(each -> left.containsKey(each.id()))
                        .toList();
        if (stay.isEmpty() || stay.size() == table.end() - table.start()) {
            return;
        }
        Layout first = stay.getFirst().layout();
        TableLook whole = Tables.look(table, before);
        boolean lost =
                stay.stream()
                        .map(each -> TableLook.NONE.ofTable(each.layout().table()))
                        .noneMatch(whole::equals);
        Layout says = lost ? first.withTable(first.table().ofTable(whole)) : first;
        boolean bare = stay.stream().anyMatch(each -> isBare(each.layout()));
        spoken.put(
                stay.getFirst().id(),
                bare || Tables.hasLines(table, before) ? says : says.with(LookTrait.NO_LINES));
    }

    private static boolean isBare(Layout layout) {
        return layout.looks().contains(LookTrait.NO_LINES);
    }

    /** Says for each paragraph that is left of a table in which cell it stands then. */
    private static void closeUp(
            List<Paragraph> table, Map<String, TableCell> left, Map<String, TableCell> closed) {
        Set<Integer> stay = new HashSet<>();
        for (Paragraph paragraph : table) {
            TableCell now = left.get(paragraph.id());
            if (now != null) {
                stay.add(now.row());
            }
        }
        NavigableSet<Integer> gone = new TreeSet<>();
        for (Paragraph paragraph : table) {
            TableCell cell = paragraph.layout().cell();
            if (cell != null && !stay.contains(cell.row())) {
                gone.add(cell.row());
            }
        }
        if (gone.isEmpty()) {
            return;
        }
        for (Paragraph paragraph : table) {
            TableCell cell = paragraph.layout().cell();
            if (cell != null && cell.equals(left.get(paragraph.id()))) {
                int above = gone.headSet(cell.row()).size();
                int below = gone.headSet(cell.row() + cell.height()).size();
                closed.put(
                        paragraph.id(),
                        cell.inRow(cell.row() - above).over(cell.height() - below + above));
            }
        }
    }
}
