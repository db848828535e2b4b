package org.travaux.app.docx.reading;

import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.app.docx.reading.model.WordTable.Cell;
import org.travaux.app.docx.reading.model.WordTable.Trait;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads one table, row by row. */
final class TableReader {
    /** Word knows no more columns; a cell that says so of itself does not reach further. */
    private static final int MOST_COLUMNS = 63;

    /** The part of a column's width by which another one differs without being seen to. */
    private static final int NEGLIGIBLE = 10;

    /** Wider than any paper, in twentieths of a point. */
    private static final int WIDEST = 100_000;

    private final XmlPart part;
    private final BodyReader body;
    private final Gathered gathered;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final List<List<Cell>> rows = new ArrayList<>();
    private final TableLines lines = new TableLines();
    private int narrowest = Integer.MAX_VALUE;
    private int widest;

    /** The id of its style; empty if it has none. */
    private String style = "";

    private Tracked tracked = Tracked.NOT;

    /** The cells of a row so far, with their lines. */
    private static final class Row {
        private final List<Cell> cells = new ArrayList<>();
        private final List<TableLines.Place> places = new ArrayList<>();
        private final Borders borders = new Borders();
        private int column;

        private void add(int columns, Borders own, List<WordBlock> content) {
            cells.add(new Cell(column, columns, content));
            places.add(new TableLines.Place(column, column + columns, borders, own));
            column += columns;
        }
    }

    TableReader(XmlPart part, BodyReader body, Gathered gathered) {
        this.part = part;
        this.body = body;
        this.gathered = gathered;
    }

    /** Reads the table whose element was entered last. */
    WordTable read() throws WordException {
        part.children(this::inTable);
        if (widest - widest / NEGLIGIBLE > narrowest) {
            traits.add(Trait.UNEQUAL_COLUMNS);
        }
        Styles styles = body.styles();
        lines.look(side -> styles.line(style, side));
        if (lines.areMissing()) {
            traits.add(Trait.NO_LINES);
        }
        if (lines.areOthers()) {
            traits.add(Trait.DRESSED);
        }
        return new WordTable(style.isEmpty() ? "" : styles.name(style), traits, rows);
    }

    private void inTable(String name) throws WordException {
        switch (name) {
            case "w:tblPr" -> part.children(this::property);
            case "w:tblGrid" -> part.children(this::gridColumn);
            case "w:tr" -> {
                Row row = new Row();
                tracked = Tracked.NOT;
                part.children(inner -> inRow(inner, row));
                RowChange change = new RowChange(tracked);
                if (!change.leavesNothing(row.cells)) {
                    rows.add(change.of(row.cells));
                    lines.add(row.places);
                }
            }
            case "w:sdt", "w:sdtContent", "w:customXml" -> part.children(this::inTable);
            default -> {}
        }
    }

    private void property(String name) throws WordException {
        switch (name) {
            case "w:tblStyle" -> style = part.value();
            case "w:tblBorders" -> lines.table().read(part);
            default -> {}
        }
    }

    private void gridColumn(String name) {
        if (name.equals("w:gridCol")) {
            int width = Math.clamp(XmlPart.number(part.attribute("w"), 0), 0, WIDEST);
            narrowest = Math.min(narrowest, width);
            widest = Math.max(widest, width);
        }
    }

    private void inRow(String name, Row row) throws WordException {
        switch (name) {
            case "w:tc" -> {
                gathered.beginCell();
                int[] span = {1};
                Borders borders = new Borders();
                List<WordBlock> content = new ArrayList<>();
                part.children(
                        inner -> {
                            if (inner.equals("w:tcPr")) {
                                part.children(property -> cellProperty(property, span, borders));
                            } else {
                                body.block(inner, content);
                            }
                        });
                row.add(span[0], borders, content);
            }
            case "w:trPr" -> row.column += rowProperties();
            case "w:tblPrEx" -> part.children(property -> exception(property, row));
            case "w:sdt", "w:sdtContent", "w:customXml" ->
                    part.children(inner -> inRow(inner, row));
            default -> {}
        }
    }

    /** Reads what a row says of itself that its table says otherwise. */
    private void exception(String name, Row row) throws WordException {
        if (name.equals("w:tblBorders")) {
            row.borders.read(part);
        }
    }

    private void cellProperty(String name, int[] span, Borders borders) throws WordException {
        switch (name) {
            case "w:gridSpan" -> span[0] = Math.clamp(part.number(1), 1, MOST_COLUMNS);
            case "w:vMerge" -> traits.add(Trait.MERGED_ROWS);
            case "w:tcBorders" -> borders.read(part);
            case "w:shd" -> {
                if (!part.attribute("fill").matches("(?i)|auto|ffffff")) {
                    traits.add(Trait.DRESSED);
                }
            }
            default -> {}
        }
    }

    /** Reads who changed a row, and returns how many columns it leaves out at its beginning. */
    private int rowProperties() throws WordException {
        int[] skipped = {0};
        part.children(
                name -> {
                    switch (name) {
                        case "w:gridBefore" ->
                                skipped[0] = Math.clamp(part.number(0), 0, MOST_COLUMNS);
                        case "w:ins" ->
                                tracked = tracked.insertedBy(RunProperties.change(part, false));
                        case "w:del" ->
                                tracked = tracked.deletedBy(RunProperties.change(part, false));
                        default -> {}
                    }
                });
        return skipped[0];
    }
}
