package org.travaux.markup.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.draft.paragraphs.Table;
import org.travaux.markup.draft.paragraphs.TableEdits;
import org.travaux.markup.draft.paragraphs.Tables;
import org.travaux.markup.settle.preview.ReadingCopy;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What holds of compiling copies in which cells were changed and rows put in or taken out. */
class CompiledTableLawTest {
    private static final List<String> NAMES =
            List.of("Council", "Bureau", "Network", "Panel", "Board", "Office", "Forum", "Group");
    private static final List<String> CELLS =
            List.of("5", "7", "12", "Astana", "Geneva", "Almaty", "every year", "two years");

    static IntStream seeds() {
        return IntStream.range(0, 1000);
    }

    private static List<String> row(int columns, Random random) {
        List<String> row = new ArrayList<>();
        row.add(pick(NAMES, random));
        while (row.size() < columns) {
            row.add(pick(CELLS, random));
        }
        return row;
    }

    private static <T> T pick(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static Draft draft(String name, List<List<String>> rows) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(paragraph(name, 0, "The bodies of the region are as follows:"));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Paragraph cell = paragraph(name, paragraphs.size(), rows.get(row).get(column));
                paragraphs.add(TableEdits.in(cell, new TableCell(row + 1, column + 1, 1)));
            }
        }
        paragraphs.add(paragraph(name, paragraphs.size(), "Requests the secretariat to report."));
        return Draft.of("cica", List.of(Language.ENGLISH), paragraphs);
    }

    private static Paragraph paragraph(String name, int index, String text) {
        return Paragraph.of(
                name + index,
                ParagraphKind.PLAIN,
                null,
                0,
                Map.of(Language.ENGLISH, MarkedText.plain(text)));
    }

    private static List<List<String>> changed(List<List<String>> base, Random random) {
        List<List<String>> rows = new ArrayList<>(base.stream().map(ArrayList::new).toList());
        int columns = base.getFirst().size();
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(rows.size());
            switch (random.nextInt(4)) {
                case 0 -> rows.add(at + 1, row(columns, random));
                case 1 -> {
                    if (rows.size() > 1) {
                        rows.remove(at);
                    }
                }
                default -> {
                    List<String> row = new ArrayList<>(rows.get(at));
                    row.set(random.nextInt(columns), pick(CELLS, random));
                    rows.set(at, row);
                }
            }
        }
        return rows;
    }

    /** The rows of the only table. */
    private static List<List<String>> rows(Draft draft) {
        List<Paragraph> paragraphs = draft.paragraphs();
        List<Table> tables = Tables.of(paragraphs);
        assertEquals(1, tables.size(), "one table");
        List<List<String>> rows = new ArrayList<>();
        for (Table.Cell cell : tables.getFirst().cells()) {
            while (rows.size() < cell.row()) {
                rows.add(new ArrayList<>());
            }
            List<String> said = new ArrayList<>();
            for (Paragraph each : paragraphs.subList(cell.start(), cell.end())) {
                said.add(each.text(Language.ENGLISH).text());
            }
            rows.get(cell.row() - 1).add(String.join(" / ", said));
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_table_and_that_of_each_copy_come_back(int seed) {
        Random random = new Random(seed);
        int columns = 1 + random.nextInt(4);
        List<List<String>> base = new ArrayList<>();
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            base.add(row(columns, random));
        }
        List<Copy> copies = new ArrayList<>();
        for (String delegation : List.of("CHN", "RUS", "USA").subList(0, 1 + random.nextInt(3))) {
            Draft text = draft(delegation, changed(base, random));
            copies.add(new Copy(delegation + ".docx", delegation, text));
        }
        Draft compiled =
                Compiler.compile(draft("p", base), copies, "", new Ids(new SplittableRandom(1)));
        DraftReading reading = DraftReading.of(compiled);
        String told = "seed " + seed + ": " + rows(compiled);
        assertEquals(base, rows(new ReadingCopy.Base().of(reading, Language.ENGLISH)), told);
        for (Copy copy : copies) {
            assertEquals(
                    rows(copy.text()),
                    rows(new ReadingCopy.CopyOf(copy.delegation()).of(reading, Language.ENGLISH)),
                    told + ", " + copy.delegation());
        }
    }
}
