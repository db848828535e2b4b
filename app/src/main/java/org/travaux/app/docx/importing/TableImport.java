package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.body.ColumnWidths;
import org.travaux.app.docx.importing.ImportNote.Kind;
import org.travaux.app.docx.parts.Page;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.app.docx.reading.model.WordTable.Cell;
import org.travaux.app.docx.reading.model.WordTable.Trait;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.Paper;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.draft.looks.TableLook;
import org.travaux.markup.draft.paragraphs.Table;
import org.travaux.markup.draft.paragraphs.Tables;
import org.travaux.markup.importing.source.GivenParagraph;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** An ordinary table as paragraphs that know their cells. */
final class TableImport {
    /** A row that is higher than a line is, in twentieths of a point. */
    private static final int HIGH = 480;

    private static final Map<Trait, LookTrait> TRAITS =
            Map.of(
                    Trait.RIGHT_TO_LEFT, LookTrait.MIRRORED,
                    Trait.NO_LINES, LookTrait.NO_LINES,
                    Trait.CENTERED, LookTrait.TABLE_CENTERED,
                    Trait.AT_END, LookTrait.TABLE_AT_END);

    private final ParagraphImport paragraphs;
    private final List<ImportNote> notes;
    private final boolean ours;
    private final Page page;

    /**
     * @param notes takes what of tables a draft cannot hold
     * @param ours whether this program drew the tables
     * @param paper that they stand on; null if unknown
     */
    TableImport(
            ParagraphImport paragraphs,
            List<ImportNote> notes,
            boolean ours,
            @Nullable Paper paper) {
        this.paragraphs = paragraphs;
        this.notes = notes;
        this.ours = ours;
        this.page = paper == null ? Page.PORTRAIT : Page.of(paper);
    }

    /**
     * The paragraphs of a table. If nothing stands in its last row or column, an empty paragraph
     * does, so that the table keeps its size; and one stands in front of a table that would else be
     * one with the table before it.
     *
     * @param before how the paragraph in front of the table is laid out
     */
    List<GivenParagraph> of(WordTable table, Layout before) {
        List<GivenParagraph> given = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            given.addAll(inRow(table.rows().get(i), i));
        }
        keepSize(table, given);
        boolean broadside =
                WordBlock.paragraphs(List.of(table)).stream()
                        .anyMatch(each -> each.looks().contains(LookTrait.LANDSCAPE));
        if (broadside) {
            given.replaceAll(each -> each.with(each.layout().with(LookTrait.LANDSCAPE)));
        }
        TRAITS.forEach(
                (trait, look) -> {
                    if (table.traits().contains(trait)) {
                        given.replaceAll(each -> each.with(each.layout().with(look)));
                    }
                });
        if (!given.isEmpty()) {
            cut(given);
            Layout first = given.getFirst().layout();
            TableLook whole = table.look().withColumns(widths(table, given));
            given.set(0, given.getFirst().with(first.withTable(first.table().ofTable(whole))));
        }
        if (!given.isEmpty() && Tables.continues(before.cell(), given.getFirst().layout().cell())) {
            given.addFirst(empty(Layout.NONE));
        }
        tell(table);
        return given;
    }

    /** What stands in a row; an empty paragraph if nothing does in one that is made high. */
    private List<GivenParagraph> inRow(List<Cell> cells, int row) {
        List<GivenParagraph> given = new ArrayList<>();
        for (Cell cell : cells) {
            given.addAll(inCell(cell, place(row, cell)));
        }
        int height = cells.isEmpty() ? 0 : cells.getFirst().look().rowHeight();
        if (given.isEmpty() && height > HIGH) {
            given.add(empty(new Layout("", place(row, cells.getFirst()))));
        }
        if (!given.isEmpty()) {
            Layout first = given.getFirst().layout();
            TableLook high = first.table().withRowHeight(height);
            given.set(0, given.getFirst().with(first.withTable(high)));
        }
        if (!cells.isEmpty() && cells.getFirst().head()) {
            given.replaceAll(each -> each.with(each.layout().with(LookTrait.HEAD_ROW)));
        }
        return given;
    }

    /** No cell reaches below the last row. */
    private static void cut(List<GivenParagraph> given) {
        int rows = cell(given.getLast()).row();
        given.replaceAll(
                each -> {
                    TableCell cell = cell(each);
                    int most = Math.max(1, rows - cell.row() + 1);
                    return each.with(each.layout().in(cell.over(Math.min(cell.height(), most))));
                });
    }

    private static int columns(List<GivenParagraph> given) {
        return given.stream()
                .map(TableImport::cell)
                .mapToInt(each -> each.column() + each.width() - 1)
                .max()
                .orElseThrow();
    }

    private static TableCell cell(GivenParagraph paragraph) {
        return Objects.requireNonNull(paragraph.layout().cell());
    }

    /**
     * The widths of its columns as they fit on the page; none if they are not those of its cells.
     */
    private List<Integer> widths(WordTable table, List<GivenParagraph> given) {
        int columns = columns(given);
        Set<LookTrait> looks = given.getFirst().layout().looks();
        if (table.look().columns().size() != columns) {
            return List.of();
        }
        Page held = looks.contains(LookTrait.LANDSCAPE) ? page.turned() : page;
        int[] words = new int[columns];
        for (GivenParagraph each : given) {
            TableCell cell = cell(each);
            if (cell.width() == 1) {
                int word = ColumnWidths.forWord(each.text().text());
                words[cell.column() - 1] = Math.max(words[cell.column() - 1], word);
            }
        }
        int[] widths = ColumnWidths.within(held.textWidth(), table.look().columns(), words);
        return Arrays.stream(widths).boxed().toList();
    }

    /** What stands in a cell; an empty paragraph if nothing does and it looks otherwise. */
    private List<GivenParagraph> inCell(Cell cell, TableCell place) {
        List<GivenParagraph> given = new ArrayList<>();
        EmptyLines empty = new EmptyLines(ours);
        for (WordParagraph paragraph : WordBlock.paragraphs(cell.content())) {
            GivenParagraph made = paragraphs.inCell(paragraph, place);
            if (made != null) {
                given.add(empty.above(made));
            } else {
                empty.add(paragraph);
            }
        }
        empty.below(given);
        TableLook look = cell.look().withRowHeight(0);
        if (!look.equals(TableLook.NONE)) {
            if (given.isEmpty()) {
                Layout alone = new Layout("", place);
                WordBlock.paragraphs(cell.content()).stream()
                        .findFirst()
                        .map(each -> empty(alone.withSpacing(each.spacing())))
                        .or(() -> Optional.of(empty(alone)))
                        .ifPresent(given::add);
            }
            Layout first = given.getFirst().layout();
            given.set(0, given.getFirst().with(first.withTable(look)));
        }
        return given;
    }

    /** Beyond the most rows of a table begins another one. */
    private static TableCell place(int row, Cell cell) {
        int column = Math.min(cell.column() + 1, Table.MOST_COLUMNS);
        int width = Math.min(cell.columns(), Table.MOST_COLUMNS - column + 1);
        return new TableCell(row % TableCell.MOST + 1, column, width, cell.rows());
    }

    private static void keepSize(WordTable table, List<GivenParagraph> given) {
        int rows = table.rows().size();
        TableCell last = null;
        int columns = 0;
        for (int i = 0; i < rows; i++) {
            for (Cell cell : table.rows().get(i)) {
                last = place(i, cell);
                columns = Math.max(columns, last.column() + last.width() - 1);
            }
        }
        if (last == null) {
            return;
        }
        int reached = 0;
        for (GivenParagraph each : given) {
            TableCell cell = each.layout().cell();
            reached = cell == null ? reached : Math.max(reached, cell.column() + cell.width() - 1);
        }
        TableCell words = given.isEmpty() ? null : given.getLast().layout().cell();
        if (words == null || words.row() != last.row() || reached < columns) {
            boolean wide = reached == columns || last.column() + last.width() - 1 == columns;
            TableCell corner = wide ? last : new TableCell(last.row(), columns, 1);
            given.add(empty(new Layout("", corner)));
        }
    }

    private static GivenParagraph empty(Layout layout) {
        return new GivenParagraph(ParagraphKind.PLAIN, null, 0, layout, MarkedText.EMPTY);
    }

    private void tell(WordTable table) {
        tellCells(table);
        tell(table.traits().contains(Trait.DRESSED) && !ours, Kind.TABLE_LOOK, table);
    }

    /** Tells what of a table's cells a draft cannot hold. */
    private void tellCells(WordTable table) {
        boolean nested =
                table.rows().stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.content().stream())
                        .anyMatch(WordTable.class::isInstance);
        tell(nested, Kind.NESTED_TABLE, table);
    }

    /** Tells what of a table of languages its rows cannot hold. */
    void tellRows(WordTable table) {
        tellCells(table);
        boolean tall =
                table.rows().stream().flatMap(List::stream).anyMatch(cell -> cell.rows() > 1);
        tell(tall, Kind.MERGED_ROWS, table);
    }

    private void tell(boolean is, Kind kind, WordTable table) {
        if (is) {
            String where =
                    WordBlock.paragraphs(List.of(table)).stream()
                            .filter(each -> !each.isBlank())
                            .findFirst()
                            .map(each -> Excerpt.of(each.text()))
                            .orElse("");
            notes.add(new ImportNote(kind, where, "", ""));
        }
    }
}
