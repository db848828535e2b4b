package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.travaux.app.TestDrafts;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.TableCell;

import java.util.List;
import java.util.stream.Collectors;

/** What people do in a table that came from Word. */
class TableStoryTest extends Story {
    private List<Paragraph> before = List.of();

    private void open() {
        user.run(() -> window.show(TestDrafts.schedule()));
        before = user.draft().paragraphs();
    }

    /** The English words of every paragraph with the cell they stand in. */
    private String shown() {
        return user.draft().paragraphs().stream()
                .map(TableStoryTest::shown)
                .collect(Collectors.joining(" | "));
    }

    private static String shown(Paragraph paragraph) {
        TableCell cell = paragraph.layout().cell();
        String place = cell == null ? "" : cell.row() + "." + cell.column() + " ";
        return place + paragraph.text(Language.ENGLISH).text();
    }

    private static String all(String table) {
        return "Decides so: | " + table + " | Requests a report.";
    }

    @Test
    void enter_stays_in_the_cell_and_at_the_end_of_the_table_leaves_it() {
        open();
        user.put(4, Language.ENGLISH, user.text(4, Language.ENGLISH).length());
        user.press(KeyCode.ENTER);
        user.type("a year");
        String grown =
                "1.1 Country | 1.2 Share | 2.1 Kazakhstan | 2.2 [10] [12] (+KAZ) per cent"
                        + " | 2.2 a year";
        assertEquals(all(grown), shown());
        user.press(KeyCode.ENTER);
        assertEquals(all(grown + " | 2.2 "), shown());
        user.press(KeyCode.ENTER);
        assertEquals(all(grown + " | "), shown());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(all(grown + " | 2.2 "), shown());
    }

    @Test
    void a_paragraph_that_moves_changes_cells() {
        open();
        user.put(0, Language.ENGLISH, 0);
        user.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(
                "Country | 1.1 Decides so: | 1.2 Share | 2.1 Kazakhstan"
                        + " | 2.2 [10] [12] (+KAZ) per cent | Requests a report.",
                shown());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, user.draft().paragraphs());
    }

    @Test
    void a_row_of_which_nothing_is_left_closes_up() {
        open();
        user.put(1, Language.ENGLISH, 0);
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.BACK_SPACE);
        assertEquals(all("1.2 Share | 2.1 Kazakhstan | 2.2 [10] [12] (+KAZ) per cent"), shown());
        user.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.BACK_SPACE);
        assertEquals(all("1.1 Kazakhstan | 1.2 [10] [12] (+KAZ) per cent"), shown());
        user.press(KeyCode.CONTROL, KeyCode.Z);
        user.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, user.draft().paragraphs());
    }
}
