package org.travaux.markup.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.travaux.markup.compare.ParagraphAlignment.Item;
import org.travaux.markup.compare.ParagraphAlignment.Pair;

import java.util.List;
import java.util.stream.Collectors;

class ParagraphAlignmentTest {
    private static final String A = "Welcomes the report of the Secretary on the work of the year";
    private static final String B = "Invites all Parties to send their comments before the spring";
    private static final String C = "Decides to remain seized of the matter of mountain glaciers";
    private static final String D = "Recalls the resolution on the rights of travellers at sea";

    private static String aligned(List<String> before, List<String> after) {
        return ParagraphAlignment.of(items(before), items(after)).stream()
                .map(ParagraphAlignmentTest::written)
                .collect(Collectors.joining(" "));
    }

    private static List<Item> items(List<String> texts) {
        return texts.stream().map(text -> new Item(null, null, text)).toList();
    }

    private static String written(Pair pair) {
        return (pair.before() < 0 ? "-" : pair.before())
                + ":"
                + (pair.after() < 0 ? "-" : pair.after())
                + (pair.moved() ? "m" : "");
    }

    @Test
    void what_says_the_same_is_the_same() {
        assertEquals("0:0 1:1 2:2", aligned(List.of(A, B, C), List.of(A, B, C)));
        assertEquals("0:0 -:1 1:2", aligned(List.of(A, B), List.of(A, C, B)));
        assertEquals("0:0 1:- 2:1", aligned(List.of(A, B, C), List.of(A, C)));
    }

    @Test
    void what_says_about_the_same_is_the_same() {
        assertEquals(
                "0:0 -:1 1:2",
                aligned(List.of(A, B), List.of(A.replace("year", "day"), D, B + " of next year")));
    }

    @Test
    void what_stands_elsewhere_was_moved() {
        assertEquals("1:0 2:1 0:2m", aligned(List.of(A, B, C), List.of(B, C, A)));
        assertEquals(
                "1:0 2:1 0:2m", aligned(List.of(A, B, C), List.of(B, C, A.replace("year", "day"))));
    }

    @Test
    void ids_and_labels_tell_where_the_words_do_not() {
        List<Item> before = List.of(new Item("a", null, A), new Item("b", null, B));
        List<Item> after = List.of(new Item("b", null, D), new Item("a", null, C));
        assertEquals(
                "1:0 0:1m",
                ParagraphAlignment.of(before, after).stream()
                        .map(ParagraphAlignmentTest::written)
                        .collect(Collectors.joining(" ")));
        List<Item> labelled = List.of(new Item(null, "OP1", A), new Item(null, "OP2", B));
        List<Item> rewritten = List.of(new Item(null, "OP1", A), new Item(null, "OP2", D));
        assertEquals(
                "0:0 1:1",
                ParagraphAlignment.of(labelled, rewritten).stream()
                        .map(ParagraphAlignmentTest::written)
                        .collect(Collectors.joining(" ")));
    }
}
