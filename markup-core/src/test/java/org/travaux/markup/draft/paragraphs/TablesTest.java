package org.travaux.markup.draft.paragraphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.TableCell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Paragraphs that say their cells are tables that can be drawn. */
class TablesTest {
    /** The tables of paragraphs given as {@code row.column+width}, {@code -} outside of tables. */
    private static String tables(String written) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String each : written.strip().split(" +")) {
            Paragraph paragraph =
                    Paragraph.of("p" + paragraphs.size(), ParagraphKind.PLAIN, null, 0, Map.of());
            paragraphs.add(paragraph.withLayout(new Layout("", cell(each))));
        }
        return Tables.of(paragraphs).stream()
                .map(TablesTest::said)
                .collect(Collectors.joining(" | "));
    }

    private static @Nullable TableCell cell(String written) {
        if (written.equals("-")) {
            return null;
        }
        String[] parts = written.split("[.+]");
        int width = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
        return new TableCell(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), width);
    }

    private static String said(Table table) {
        return table.start()
                + "-"
                + table.end()
                + ":"
                + table.cells().stream()
                        .map(
                                cell ->
                                        " %d.%d+%d(%d)"
                                                .formatted(
                                                        cell.row(),
                                                        cell.column(),
                                                        cell.width(),
                                                        cell.end() - cell.start()))
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "- -, ''",
        "- 1.1 1.2 -, '1-3: 1.1+1(1) 1.2+1(1)'",
        "1.1 1.1 2.2, '0-3: 1.1+1(2) 2.2+1(1)'",
        "1.1 1.2 1.1, '0-2: 1.1+1(1) 1.2+1(1) | 2-3: 1.1+1(1)'",
        "1.1 - 1.1, '0-1: 1.1+1(1) | 2-3: 1.1+1(1)'",
        "2.1 1.5, '0-1: 2.1+1(1) | 1-2: 1.5+1(1)'"
    })
    void a_table_goes_on_until_a_cell_comes_before_the_last(String written, String expected) {
        assertEquals(expected, tables(written));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1+3 1.2, '0-2: 1.1+1(1) 1.2+1(1)'",
        "1.1+2 1.1 1.4, '0-3: 1.1+2(2) 1.4+1(1)'",
        "1.70 1.80+5, '0-2: 1.63+1(2)'",
        "1.60+9, '0-1: 1.60+4(1)'",
        "1.1+100000, '0-1: 1.1+63(1)'"
    })
    void no_cell_reaches_into_the_next_or_out_of_the_table(String written, String expected) {
        assertEquals(expected, tables(written));
    }

    @ParameterizedTest
    @CsvSource({
        "51.1 52.1, '0-2: 51.1+1(1) 52.1+1(1)'",
        "52.1 53.1, '0-2: 51.1+1(1) 52.1+1(1)'",
        "1.1 100000.1 100000.2, '0-3: 1.1+1(1) 52.1+1(1) 52.2+1(1)'"
    })
    void rows_in_which_nothing_stands_are_not_without_end(String written, String expected) {
        assertEquals(expected, tables(written));
    }

    @Test
    void a_table_knows_its_size() {
        Paragraph paragraph =
                Paragraph.of("p", ParagraphKind.PLAIN, null, 0, Map.of())
                        .withLayout(new Layout("", new TableCell(3, 2, 4)));
        Table table = Tables.of(List.of(paragraph)).getFirst();
        assertEquals(3, table.rows());
        assertEquals(5, table.columns());
    }
}
