package org.travaux.markup.draft.paragraphs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.draft.looks.TableLook;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tables stay whole while their paragraphs go and change places. */
class TableEditsTest {
    private static @Nullable TableCell cell(String written) {
        if (written.equals("-")) {
            return null;
        }
        String[] parts = written.split("\\.");
        int height = parts.length > 2 ? Integer.parseInt(parts[2]) : 1;
        return new TableCell(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 1, height);
    }

    /** Paragraphs a, b, c … in cells {@code row.column}; {@code -} stands in none. */
    private static List<Paragraph> paragraphs(String written) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String each : written.split(" +")) {
            String id = Character.toString('a' + paragraphs.size());
            MarkedText text = MarkedText.plain(each.endsWith("!") ? "" : id);
            Paragraph paragraph =
                    Paragraph.of(id, ParagraphKind.PLAIN, null, 0, Map.of(Language.ENGLISH, text));
            paragraphs.add(TableEdits.in(paragraph, cell(each.replace("!", ""))));
        }
        return paragraphs;
    }

    private static String said(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(
                        paragraph -> {
                            TableCell cell = paragraph.layout().cell();
                            String place = cell == null ? "-" : cell.row() + "." + cell.column();
                            place += cell == null || cell.height() == 1 ? "" : "." + cell.height();
                            return paragraph.id() + place;
                        })
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1 1.2 2.1 3.1, 2, a1.1 b1.2 d2.1",
        "1.1 1.2 2.1 3.1, 1, a1.1 c2.1 d3.1",
        "1.1 3.1 5.1, 1, a1.1 c4.1",
        "1.1 2.1, 1, a1.1",
        "1.1.3 1.2 2.2 3.2 4.1, 2, a1.1.2 b1.2 d2.2 e3.1",
        "1.1 2.1.2 2.2 3.2, 0, b1.1.2 c1.2 d2.2",
        "1.1 2.1 - 1.1 2.1, 0, b1.1 c- d1.1 e2.1",
        "- 1.1 2.1 2.1, 1, a- c1.1 d1.1"
    })
    void a_row_of_which_nothing_is_left_closes_up(String before, int gone, String expected) {
        List<Paragraph> all = paragraphs(before);
        List<Paragraph> left = new ArrayList<>(all);
        left.remove(gone);
        assertEquals(expected, said(TableEdits.closedUp(all, left)));
    }

    @Test
    void several_rows_close_up_at_once() {
        List<Paragraph> all = paragraphs("1.1 1.2 2.1 2.2 3.1 4.1");
        List<Paragraph> left = List.of(all.getFirst(), all.getLast());
        assertEquals("a1.1 f2.1", said(TableEdits.closedUp(all, left)));
    }

    @Test
    void what_joined_an_earlier_cell_leaves_its_row() {
        List<Paragraph> all = paragraphs("1.1! 2.1 3.1");
        Paragraph joined = ParagraphSplitting.join(all.get(0), all.get(1));
        List<Paragraph> left = List.of(joined, all.get(2));
        assertEquals("b1.1 c2.1", said(TableEdits.closedUp(all, left)));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1 1.2 2.1, 0, 1, b1.1 a1.2 c2.1",
        "- 1.1 1.2, 0, 1, b- a1.1 c1.2",
        "1.1 1.2 -, 1, 2, a1.1 c1.2 b-"
    })
    void paragraphs_that_change_places_change_cells(
            String before, int one, int other, String expected) {
        List<Paragraph> all = paragraphs(before);
        TableEdits.swap(all, one, other);
        assertEquals(expected, said(all));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1 1.1!, 1, true",
        "1.1 1.1! -, 1, true",
        "1.1 1.1! 1.1, 1, false",
        "1.1 1.1! 2.1, 1, false",
        "1.2 1.2! 1.1, 1, true",
        "1.1 1.1, 1, false",
        "1.1 1.2!, 1, false",
        "- -!, 1, false"
    })
    void an_empty_paragraph_behind_all_of_a_table_leads_out_of_it(
            String written, int index, boolean leads) {
        assertEquals(leads, TableEdits.leadsOut(paragraphs(written), index));
    }

    @Test
    void what_a_paragraph_that_goes_said_of_its_table_the_first_that_is_left_says() {
        List<Paragraph> before = new ArrayList<>(paragraphs("1.1 1.2 2.1"));
        Layout first = before.getFirst().layout();
        TableLook widths = new TableLook("", List.of(1000, 3000));
        Layout speaking = first.with(LookTrait.NO_LINES).withTable(widths);
        before.set(0, before.getFirst().withLayout(speaking));
        List<Paragraph> left = TableEdits.closedUp(before, before.subList(1, 3));
        assertEquals(Set.of(LookTrait.NO_LINES), left.getFirst().layout().looks());
        assertEquals(widths, left.getFirst().layout().table());
        assertEquals(TableLook.NONE, left.get(1).layout().table());
    }

    @ParameterizedTest
    @CsvSource({
        "1.1 - 1.2 2.1, 1, true",
        "1.1 - - 2.1, 2, true",
        "1.1 1.2 - 1.1, 2, false",
        "1.1 - 1.2, 0, false",
        "1.1 1.2 2.1, 1, false"
    })
    void tables_stay_apart_when_what_stood_between_them_goes(
            String written, int gone, boolean kept) {
        List<Paragraph> before = paragraphs(written);
        List<Paragraph> after = new ArrayList<>(before);
        after.remove(gone);
        after.removeIf(each -> each.layout().cell() == null);
        List<Paragraph> apart = TableEdits.apart(before, after);
        assertEquals(after.size() + (kept ? 1 : 0), apart.size());
        assertEquals(Tables.of(before).size(), Tables.of(apart).size() + (gone == 0 ? 1 : 0));
    }
}
