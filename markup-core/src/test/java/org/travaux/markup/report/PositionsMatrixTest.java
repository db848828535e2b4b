package org.travaux.markup.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Drafts;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.report.Holdings.Counting;
import org.travaux.markup.report.PositionsMatrix.Cell;
import org.travaux.markup.report.PositionsMatrix.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

class PositionsMatrixTest {
    private static Holdings holdings(Draft draft, Counting counting) {
        Draft identified = DraftReading.of(draft).withIdentities(new Ids(new SplittableRandom(1)));
        return Holdings.of(DraftReading.of(identified), counting);
    }

    private static PositionsMatrix matrix(String... paragraphs) {
        return PositionsMatrix.of(
                holdings(Drafts.english(paragraphs), Counting.GROUPS_AS_ONE), paragraphs.length);
    }

    private static Cell cell(PositionsMatrix matrix, int row, String delegation) {
        return Objects.requireNonNull(matrix.rows().get(row).cell(delegation));
    }

    @Test
    void a_cell_says_on_how_many_choices_of_a_paragraph_a_delegation_stands_how() {
        PositionsMatrix matrix =
                matrix(
                        "to [encourage] (-CHN) [urge] (+CHN) (ISR tcb) all [now] (-CHN; -RUS)",
                        "We meet again.",
                        "with [good] (+ISR) faith");
        assertEquals(List.of("CHN", "ISR", "RUS"), matrix.delegations());
        Cell china = cell(matrix, 0, "CHN");
        assertEquals(1, china.choices(ReportedStance.SUPPORTS));
        assertEquals(2, china.choices(ReportedStance.OPPOSES));
        assertFalse(china.alone(ReportedStance.OPPOSES));
        assertEquals(1, cell(matrix, 0, "ISR").choices(ReportedStance.TO_COME_BACK));
        assertTrue(cell(matrix, 2, "ISR").alone(ReportedStance.SUPPORTS));
        assertFalse(matrix.rows().get(1).isOpen());
    }

    @Test
    void a_position_on_a_whole_paragraph_is_shown_and_holds_no_choice() {
        PositionsMatrix matrix = matrix("We [act] (+AZE). (JPN reserves)");
        Cell japan = cell(matrix, 0, "JPN");
        assertTrue(japan.onWhole(ReportedStance.RESERVES));
        assertEquals(0, japan.choices(ReportedStance.RESERVES));
        assertEquals(List.of("AZE", "JPN"), matrix.delegations());
    }

    private static Draft generated(SplittableRandom random) {
        List<String> notes =
                List.of(
                        "",
                        " (+CHN)",
                        " (-EU)",
                        " (HUN tcb)",
                        " (-RUS; +KAZ)",
                        " (G77 ad ref)",
                        " (USA reserves)",
                        " (+CHN, -IND)",
                        " (JPN flexible)");
        List<String> paragraphs = new ArrayList<>();
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            StringBuilder text = new StringBuilder("States");
            for (int c = random.nextInt(4); c > 0; c--) {
                text.append(" and");
                for (int a = random.nextInt(1, 4); a > 0; a--) {
                    text.append(" [will]").append(notes.get(random.nextInt(notes.size())));
                }
            }
            paragraphs.add(text.append(" act.").toString());
        }
        return Drafts.english(paragraphs.toArray(String[]::new));
    }

    private static int sum(PositionsMatrix matrix, String delegation, ToIntFunction<Cell> figure) {
        return matrix.rows().stream()
                .map(row -> row.cell(delegation))
                .filter(Objects::nonNull)
                .mapToInt(figure)
                .sum();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_columns_add_up_to_what_is_held(long seed) {
        Draft draft = generated(new SplittableRandom(seed));
        for (Counting counting : Counting.values()) {
            Holdings holdings = holdings(draft, counting);
            PositionsMatrix matrix = PositionsMatrix.of(holdings, draft.paragraphs().size());
            for (DelegationHoldings one : holdings.delegations()) {
                String who = one.delegation();
                assertEquals(
                        one.supports(), sum(matrix, who, c -> c.choices(ReportedStance.SUPPORTS)));
                assertEquals(
                        one.opposes(), sum(matrix, who, c -> c.choices(ReportedStance.OPPOSES)));
                assertEquals(
                        one.reserves(), sum(matrix, who, c -> c.choices(ReportedStance.RESERVES)));
                assertEquals(
                        one.toComeBack(),
                        sum(matrix, who, c -> c.choices(ReportedStance.TO_COME_BACK)));
                assertEquals(
                        one.provisional(),
                        sum(matrix, who, c -> c.choices(ReportedStance.PROVISIONAL)));
                assertEquals(one.closesIfLifted(), sum(matrix, who, c -> c.alone().size()));
            }
            int open = matrix.rows().stream().map(Row::choices).mapToInt(List::size).sum();
            assertEquals(holdings.open().size(), open);
        }
    }
}
