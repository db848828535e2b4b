package org.travaux.markup.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.compare.ParagraphAlignment.Item;
import org.travaux.markup.compare.ParagraphAlignment.Pair;
import org.travaux.markup.draft.looks.TableCell;

import java.util.ArrayList;
import java.util.List;

/** Tables in two states, rows parted by strokes and cells by spaces. */
class RowAlignmentTest {
    private static List<Item> items(String table) {
        List<Item> items = new ArrayList<>();
        String[] rows = table.split(" / ");
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].strip().split(" +");
            for (int column = 0; column < cells.length; column++) {
                TableCell cell = new TableCell(row + 1, column + 1, 1);
                items.add(new Item(null, null, cells[column].replace('_', ' '), cell));
            }
        }
        return items;
    }

    /** What became of each cell, in the order of the later state. */
    private static String aligned(String before, String after) {
        List<Item> one = items(before);
        List<Item> other = items(after);
        List<String> said = new ArrayList<>();
        for (Pair pair : ParagraphAlignment.of(one, other)) {
            String was = pair.before() < 0 ? "" : one.get(pair.before()).text();
            String is = pair.after() < 0 ? "" : other.get(pair.after()).text();
            if (!was.equals(is) || pair.moved()) {
                said.add(was + ">" + is + (pair.moved() ? "m" : ""));
            }
        }
        return String.join(" ", said);
    }

    @ParameterizedTest
    @CsvSource({
        "Council Astana 12 / Bureau Geneva 5, Council Astana 12 / Bureau Vienna 7, Geneva>Vienna"
                + " 5>7",
        "Council Astana 12 / Bureau Geneva 5, Council Astana 5 / Bureau Geneva 12, 12>5 5>12",
        "Council 5 / Bureau 5 / Network 5, Council 5 / Network 5, Bureau> 5>",
        "Council 5 / Network 5, Council 5 / Bureau 5 / Network 5, >Bureau >5",
        "Council 5 / Bureau 5, Council 5 / Panel 9 / Bureau 6, >Panel >9 5>6",
        "one / two / three, one / four / three, two>four",
        "one two / three four, five six / three four, one>five two>six",
        "a 1 2 / b 3 4, a 1 x 2 / b 3 y 4, >x >y",
        "a 1 / b 2 / c 3, c 3 / a 1 / b 2, c>cm 3>3m"
    })
    void cells_are_found_in_their_rows(String before, String after, String expected) {
        assertEquals(expected, aligned(before, after));
    }

    @Test
    void what_says_enough_is_found_outside_the_table() {
        String text = "the text of a long cell";
        List<Item> before = new ArrayList<>(items("a 1 / b 2"));
        before.set(1, new Item(null, null, text, before.get(1).cell()));
        List<Item> after = new ArrayList<>(items("b 2"));
        after.add(new Item(null, null, text));
        assertEquals(
                List.of(new Pair(1, 2, true)),
                ParagraphAlignment.of(before, after).stream().filter(Pair::moved).toList());
    }
}
