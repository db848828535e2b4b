package org.travaux.app.docx.importing;

import org.travaux.app.docx.importing.ImportNote.Kind;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.app.docx.reading.model.WordTable.Cell;
import org.travaux.app.docx.reading.model.WordTable.Trait;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.draft.paragraphs.Table;
import org.travaux.markup.draft.paragraphs.Tables;
import org.travaux.markup.importing.source.GivenParagraph;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;

/** An ordinary table as paragraphs that know their cells. */
final class TableImport {
    private final ParagraphImport paragraphs;
    private final List<ImportNote> notes;
    private final boolean ours;

    /**
     * @param notes takes what of tables a draft cannot hold
     * @param ours whether this program drew the tables
     */
    TableImport(ParagraphImport paragraphs, List<ImportNote> notes, boolean ours) {
        this.paragraphs = paragraphs;
        this.notes = notes;
        this.ours = ours;
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
            for (Cell cell : table.rows().get(i)) {
                TableCell place = place(i, cell);
                for (WordParagraph paragraph : WordBlock.paragraphs(cell.content())) {
                    GivenParagraph made = paragraphs.inCell(paragraph, place);
                    if (made != null) {
                        given.add(made);
                    }
                }
            }
        }
        keepSize(table, given);
        if (table.traits().contains(Trait.NO_LINES)) {
            given.replaceAll(each -> each.with(each.layout().with(LookTrait.NO_LINES)));
        }
        if (!given.isEmpty() && Tables.continues(before.cell(), given.getFirst().layout().cell())) {
            given.addFirst(empty(Layout.NONE));
        }
        tell(table);
        return given;
    }

    /** Beyond the most rows of a table begins another one. */
    private static TableCell place(int row, Cell cell) {
        int column = Math.min(cell.column() + 1, Table.MOST_COLUMNS);
        int width = Math.min(cell.columns(), Table.MOST_COLUMNS - column + 1);
        return new TableCell(row % TableCell.MOST + 1, column, width);
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
            boolean wide = last.column() + last.width() - 1 == columns;
            TableCell corner = wide ? last : new TableCell(last.row(), columns, 1);
            given.add(empty(new Layout("", corner)));
        }
    }

    private static GivenParagraph empty(Layout layout) {
        return new GivenParagraph(ParagraphKind.PLAIN, null, 0, layout, MarkedText.EMPTY);
    }

    private void tell(WordTable table) {
        tellCells(table);
        boolean dressed =
                table.traits().contains(Trait.DRESSED)
                        || table.traits().contains(Trait.UNEQUAL_COLUMNS);
        tell(dressed && !ours, Kind.TABLE_LOOK, table);
    }

    /** Tells what of a table's cells a draft cannot hold. */
    void tellCells(WordTable table) {
        boolean nested =
                table.rows().stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.content().stream())
                        .anyMatch(WordTable.class::isInstance);
        tell(nested, Kind.NESTED_TABLE, table);
        tell(table.traits().contains(Trait.MERGED_ROWS), Kind.MERGED_ROWS, table);
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
