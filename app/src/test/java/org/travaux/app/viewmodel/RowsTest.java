package org.travaux.app.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

class RowsTest {
    private final EditorModel model =
            new EditorModel(Sentences.in("en"), Background.none(), new SplittableRandom(5));
    private final Rows rows = model.rows();

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static List<String> some(SplittableRandom random) {
        return random.ints(random.nextInt(8), 0, 5).mapToObj(Integer::toString).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_takes_the_place_of_rows_stands_there(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> expected = new ArrayList<>(some(random));
        List<String> others = some(random);
        int from = random.nextInt(expected.size() + 1);
        int before = random.nextInt(expected.size() - from + 1);
        rows.ids().setAll(expected);
        rows.replace(from, before, others);
        expected.subList(from, from + before).clear();
        expected.addAll(from, others);
        assertEquals(expected, rows.ids());
    }

    @Test
    void rows_that_stay_are_not_taken_out_and_put_back() {
        rows.ids().setAll("a", "b", "c", "d");
        List<String> touched = new ArrayList<>();
        rows.ids()
                .addListener(
                        (ListChangeListener<String>)
                                change -> {
                                    while (change.next()) {
                                        touched.addAll(change.getRemoved());
                                        touched.addAll(change.getAddedSubList());
                                    }
                                });
        rows.replace(1, 2, List.of("b", "x", "c"));
        assertEquals(List.of("a", "b", "x", "c", "d"), rows.ids());
        assertEquals(List.of("x"), touched);
    }

    @Test
    void each_shows_its_paragraph() {
        model.show(model.prepare(TestDrafts.english("one", "two")));
        assertEquals("two", rows.at(1).cells().getFirst().text().text());
    }
}
