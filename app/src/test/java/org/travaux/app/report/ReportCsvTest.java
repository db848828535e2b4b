package org.travaux.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

class ReportCsvTest {
    private static final List<String> PIECES =
            List.of(
                    ";", ",", "\t", "|", "\n", "\r\n", "\"", " ", "=", "=1+1", "+CHN", "-CHN", "@",
                    "＝", "\u00a0", "words", "'", "[a; b]");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_cell_is_a_formula_wherever_a_spreadsheet_parts_cells(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            StringBuilder cell = new StringBuilder();
            for (int j = random.nextInt(6); j > 0; j--) {
                cell.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            cells.add(cell.toString());
        }
        String row = ReportCsv.row(cells);
        for (char separator : ",;\t|".toCharArray()) {
            for (String read : read(row, separator)) {
                // Some spreadsheets pass over what is blank in front.
                assertFalse(
                        read.matches("(?s)[\\s\u00a0]*[=+\\-@＝＋－＠].*"),
                        () -> cells + " as " + row + " at " + separator + ": " + read);
            }
        }
        assertEquals(cells.size(), read(row, ',').size());
    }

    /** Cells as spreadsheets read them: quotation marks count where a cell begins. */
    private static List<String> read(String row, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean begins = true;
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            boolean twice = c == '"' && i + 1 < row.length() && row.charAt(i + 1) == '"';
            if (quoted && twice) {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || begins)) {
                quoted = !quoted;
            } else if (!quoted && (c == separator || c == '\n')) {
                cells.add(cell.toString().replaceFirst("\r$", ""));
                cell.setLength(0);
                begins = true;
                continue;
            } else {
                cell.append(c);
            }
            begins = false;
        }
        return cells;
    }

    @Test
    void a_formula_is_quoted_off_within_a_cell_too() {
        assertEquals("[see;'=1+41; end]\r\n", ReportCsv.row(List.of("[see;=1+41; end]")));
        assertEquals("'+CHN,'-CHN,a-b\r\n", ReportCsv.row(List.of("+CHN", "-CHN", "a-b")));
        assertEquals("\"a, b; c\"\r\n", ReportCsv.row(List.of("a, b; c")));
    }
}
