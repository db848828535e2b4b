package org.travaux.app.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;

import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;

class ColumnLayoutTest {
    private static final Language EN = Language.ENGLISH;
    private static final Language RU = Language.RUSSIAN;
    private static final Language KK = Language.KAZAKH;
    private static final List<Language> ALL = List.of(EN, RU, KK);

    private final ColumnLayout all = ColumnLayout.of(ALL);

    @Test
    void a_language_is_hidden_and_shown_in_its_place() {
        assertEquals(List.of(EN, KK), all.toggle(RU).languages());
        assertEquals(all, all.toggle(RU).toggle(RU));
    }

    @Test
    void the_last_column_stays() {
        ColumnLayout one = all.toggle(RU).toggle(EN);
        assertEquals(List.of(KK), one.languages());
        assertEquals(one, one.toggle(KK));
    }

    @Test
    void a_column_moves_over_hidden_ones_and_not_past_the_end() {
        assertEquals(List.of(RU, EN, KK), all.move(EN, 1).languages());
        assertEquals(List.of(KK, EN), all.toggle(RU).move(EN, 1).languages());
        assertEquals(all, all.move(EN, -1));
        assertEquals(all, all.move(KK, 1));
        assertEquals(all.toggle(RU), all.toggle(RU).move(RU, 1));
    }

    @Test
    void another_draft_keeps_what_it_can() {
        ColumnLayout layout = all.move(EN, 1).toggle(EN).widen(KK);
        assertEquals(List.of(RU, KK), layout.fit(ALL).languages());
        Language french = new Language("fr");
        assertEquals(List.of(KK, french), layout.fit(List.of(french, KK)).languages());
        assertEquals(List.of(EN), layout.fit(List.of(EN)).languages());
        assertEquals(ALL, new ColumnLayout(List.of()).fit(ALL).languages());
    }

    @Test
    void an_edge_moves_between_its_two_columns_only() {
        ColumnLayout moved = all.moveEdge(0, 0.1);
        assertEquals(1.3, moved.columns().get(0).share(), 1e-9);
        assertEquals(0.7, moved.columns().get(1).share(), 1e-9);
        assertEquals(1, moved.columns().get(2).share());
        assertTrue(all.moveEdge(0, 5).columns().get(1).share() > 0.3);
        assertTrue(all.moveEdge(0, -5).columns().get(0).share() > 0.3);
    }

    @Test
    void wider_and_narrower_undo_each_other_and_level_undoes_all() {
        assertEquals(1, all.widen(EN).narrow(EN).columns().getFirst().share(), 1e-9);
        assertEquals(ALL, all.toggle(KK).widen(EN).level().languages());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whatever_is_done_every_language_stays_and_one_is_shown(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ColumnLayout layout = all;
        for (int i = 0; i < 500; i++) {
            Language language = ALL.get(random.nextInt(3));
            layout =
                    switch (random.nextInt(6)) {
                        case 0 -> layout.toggle(language);
                        case 1 -> layout.move(language, random.nextBoolean() ? 1 : -1);
                        case 2 -> layout.widen(language);
                        case 3 -> layout.narrow(language);
                        case 4 -> layout.fit(ALL);
                        default ->
                                layout.shown().size() < 2
                                        ? layout.show(language)
                                        : layout.moveEdge(0, random.nextDouble() - 0.5);
                    };
            assertFalse(layout.languages().isEmpty());
            assertEquals(
                    new HashSet<>(ALL),
                    new HashSet<>(
                            layout.columns().stream().map(ColumnLayout.Column::language).toList()));
            assertTrue(layout.columns().stream().allMatch(each -> each.share() > 0.01));
        }
    }
}
