package org.travaux.markup.draft.paragraphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.TableCell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Rows of another version stand between those of a text. */
class AddedCellsTest {
    private static @Nullable TableCell cell(String written) {
        if (written.equals("-")) {
            return null;
        }
        String[] parts = written.split("\\.");
        return new TableCell(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 1);
    }

    /**
     * The cells of paragraphs, {@code row.column} or {@code -}; those that are added begin with x.
     */
    private static String placed(String written) {
        List<Paragraph> paragraphs = new ArrayList<>();
        BitSet added = new BitSet();
        for (String each : written.split(" +")) {
            added.set(paragraphs.size(), each.startsWith("x"));
            Paragraph paragraph =
                    Paragraph.of("p" + paragraphs.size(), ParagraphKind.PLAIN, null, 0, Map.of());
            Layout layout = new Layout("", cell(each.replace("x", "")));
            paragraphs.add(paragraph.withLayout(layout));
        }
        StringBuilder placed = new StringBuilder();
        for (Layout layout : AddedCells.of(paragraphs, added)) {
            TableCell cell = layout.cell();
            placed.append(cell == null ? " -" : " " + cell.row() + "." + cell.column());
        }
        return placed.toString().strip();
    }

    @ParameterizedTest
    @CsvSource({
        "1.1 1.2 x2.1 x2.2 2.1 2.2, 1.1 1.2 2.1 2.2 3.1 3.2",
        "x1.1 x1.2 1.1 1.2 2.1, 1.1 1.2 2.1 2.2 3.1" + "",
        "1.1 1.2 x2.1 x2.2, 1.1 1.2 2.1 2.2",
        "1.1 x1.1 x1.2 x2.1 1.2 2.1, 1.1 1.1 1.1 1.1 1.2 2.1",
        "1.1 x1.2 1.3 2.1, 1.1 1.2 1.3 2.1",
        "1.1 1.2 x2.5 x2.6 2.1, 1.1 1.2 2.2 3.2 4.1",
        "1.1 x- 1.2, 1.1 1.1 1.2",
        "- x- x1.1 2.1 x2.1 x- 1.1, - - 1.1 3.1 4.1 - 1.1",
        "- x3.1 x3.2 -, - 3.1 3.2 -",
        "1.2 x2.1 1.1 x2.1 -, 1.2 2.1 1.1 2.1 -",
        "1.1 x2.1 x2.1 x3.1 2.1, 1.1 2.1 2.1 3.1 4.1",
        "x1.1 - 1.1 2.1, 1.1 - 1.1 2.1"
    })
    void what_is_added_stands_where_it_was(String written, String expected) {
        assertEquals(expected, placed(written));
    }
}
