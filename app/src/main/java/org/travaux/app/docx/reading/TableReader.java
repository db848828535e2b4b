package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.Tracked;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.app.docx.reading.model.WordTable.Cell;
import org.travaux.app.docx.reading.model.WordTable.Trait;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;
import org.travaux.app.docx.reading.tables.Borders;
import org.travaux.app.docx.reading.tables.MergedCells;
import org.travaux.app.docx.reading.tables.RowChange;
import org.travaux.app.docx.reading.tables.Shading;
import org.travaux.app.docx.reading.tables.TableLines;
import org.travaux.app.docx.reading.tables.TableStyle;
import org.travaux.markup.draft.looks.ParagraphIndent;
import org.travaux.markup.draft.looks.TableLook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one table, row by row. */
final class TableReader {
    /** Word knows no more columns; a cell that says so of itself does not reach further. */
    private static final int MOST_COLUMNS = 63;

    private static final String BANDS = "bands";

    private final XmlPart part;
    private final BodyReader body;
    private final Gathered gathered;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final MergedCells rows = new MergedCells();
    private final List<Integer> widths = new ArrayList<>();
    private final TableLines lines = new TableLines();
    private int count;
    private int indent;

    /** The parts of the table that its style draws by itself. */
    private final Set<String> parts =
            new HashSet<>(Set.of(TableStyle.FIRST_ROW, TableStyle.FIRST_COLUMN, BANDS));

    /** Whether it says itself how wide it is. */
    private boolean measured;

    /** The id of its style; empty if it has none. */
    private String style = "";

    private Tracked tracked = Tracked.NOT;

    /** The cells of a row so far, with their lines. */
    private static final class Row {
        private final List<Cell> cells = new ArrayList<>();
        private final List<TableLines.Place> places = new ArrayList<>();
        private final Borders borders = new Borders();
        private final BitSet merged = new BitSet();
        private final BitSet goesOn = new BitSet();
        private int column;
        private int height;
        private boolean head;

        private void add(
                int columns,
                String shading,
                Borders own,
                List<String> parts,
                List<WordBlock> content) {
            TableLook look = TableLook.NONE.withShading(shading).withRowHeight(height);
            cells.add(new Cell(column, columns, 1, look, head, content));
            places.add(new TableLines.Place(column, column + columns, borders, own, parts));
            column += columns;
        }
    }

    TableReader(XmlPart part, BodyReader body, Gathered gathered) {
        this.part = part;
        this.body = body;
        this.gathered = gathered;
    }

    /** What a cell says of itself. */
    private static final class CellProperties {
        private int columns = 1;
        private boolean merged;
        private boolean goesOn;
        private final Borders lines = new Borders();

        /** The colour behind it; null if it says nothing of it. */
        private @Nullable String shading;

        private void read(String name, XmlPart part) throws WordException {
            switch (name) {
                case "w:gridSpan" -> columns = Math.max(1, part.number(1));
                case "w:vMerge" -> {
                    merged = true;
                    goesOn = !part.value().equals("restart");
                }
                case "w:tcBorders" -> lines.read(part);
                case "w:shd" -> shading = Shading.read(part);
                default -> {}
            }
        }
    }

    /** Reads the table whose element was entered last. */
    WordTable read() throws WordException {
        part.children(this::inTable);
        Styles styles = body.styles();
        lines.look((where, side) -> styles.line(style, where, side));
        if (lines.areMissing()) {
            traits.add(Trait.NO_LINES);
        }
        if (lines.areOthers()) {
            traits.add(Trait.DRESSED);
        }
        boolean known = !styles.isOurs() || measured;
        boolean sound = known && widths.stream().allMatch(TableLook::isWidth);
        return new WordTable(
                style.isEmpty() ? "" : styles.name(style),
                traits,
                new TableLook("", sound ? widths : List.of())
                        .withLine(lines.usual())
                        .withIndent(indent),
                lines.drawn(rows.rows()));
    }

    private void inTable(String name) throws WordException {
        switch (name) {
            case "w:tblPr" -> part.children(this::property);
            case "w:tblGrid" -> part.children(this::gridColumn);
            case "w:tr" -> {
                Row row = new Row();
                tracked = Tracked.NOT;
                part.children(inner -> inRow(inner, row));
                count++;
                RowChange change = new RowChange(tracked);
                if (!change.leavesNothing(row.cells)) {
                    rows.add(change.of(row.cells), row.merged, row.goesOn);
                    lines.add(row.places);
                }
            }
            case "w:sdt", "w:sdtContent", "w:customXml" -> part.children(this::inTable);
            default -> {}
        }
    }

    private void property(String name) throws WordException {
        switch (name) {
            case "w:bidiVisual" -> {
                if (part.isOn()) {
                    traits.add(Trait.RIGHT_TO_LEFT);
                }
            }
            case "w:tblStyle" -> style = part.value();
            case "w:tblBorders" -> lines.table().read(part);
            case "w:jc" -> {
                switch (part.value()) {
                    case "center" -> traits.add(Trait.CENTERED);
                    case "right", "end" -> traits.add(Trait.AT_END);
                    default -> {}
                }
            }
            case "w:tblInd" -> indent = twentieths();
            case "w:tblW" -> measured = part.attribute("type").equals("dxa");
            case "w:tblLook" -> readLook();
            default -> {}
        }
    }

    /** Reads which parts of it its style draws, as Word writes that now or as it once did. */
    private void readLook() {
        draw(TableStyle.FIRST_ROW, "firstRow", 0x20, true);
        draw(TableStyle.LAST_ROW, "lastRow", 0x40, true);
        draw(TableStyle.FIRST_COLUMN, "firstColumn", 0x80, true);
        draw(BANDS, "noHBand", 0x200, false);
    }

    private void draw(String what, String attribute, int bit, boolean drawn) {
        int bits;
        try {
            bits = Integer.parseInt(part.value(), 16);
        } catch (NumberFormatException e) {
            bits = 0;
        }
        boolean said = XmlPart.isOn(part.attribute(attribute), (bits & bit) != 0);
        if (said == drawn) {
            parts.add(what);
        } else {
            parts.remove(what);
        }
    }

    /** The colour behind a cell that says none itself, by the style of its table. */
    private String styled(int column) {
        Styles styles = body.styles();
        if (styles.isOurs()) {
            return Shading.NONE;
        }
        return Shading.first(
                Stream.concat(partsOf(column).stream(), Stream.of(TableStyle.WHOLE))
                        .map(each -> styles.shading(style, each))
                        .toArray(String[]::new));
    }

    private void gridColumn(String name) {
        if (name.equals("w:gridCol")) {
            widths.add(XmlPart.number(part.attribute("w"), 0));
        }
    }

    private void inRow(String name, Row row) throws WordException {
        switch (name) {
            case "w:tc" -> {
                gathered.beginCell();
                CellProperties properties = new CellProperties();
                List<WordBlock> content = new ArrayList<>();
                String outer = body.enterTable(style);
                part.children(
                        inner -> {
                            if (inner.equals("w:tcPr")) {
                                part.children(property -> properties.read(property, part));
                            } else {
                                body.block(inner, content);
                            }
                        });
                body.enterTable(outer);
                String own = properties.shading;
                row.merged.set(row.cells.size(), properties.merged);
                row.goesOn.set(row.cells.size(), properties.goesOn);
                row.add(
                        Math.min(properties.columns, MOST_COLUMNS),
                        own == null ? styled(row.column) : own,
                        properties.lines,
                        partsOf(row.column),
                        content);
            }
            case "w:trPr" -> part.children(property -> ofRow(property, row));
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

    /** Reads what a row says of itself, and who changed it. */
    private void ofRow(String name, Row row) throws WordException {
        switch (name) {
            case "w:gridBefore" -> row.column += Math.clamp(part.number(0), 0, MOST_COLUMNS);
            case "w:trHeight" ->
                    row.height =
                            Math.clamp(
                                    XmlPart.number(part.attribute("val"), 0), 0, TableLook.WIDEST);
            case "w:tblHeader" -> row.head = part.isOn();
            case "w:ins" -> tracked = tracked.insertedBy(RunProperties.change(part, false));
            case "w:del" -> tracked = tracked.deletedBy(RunProperties.change(part, false));
            default -> {}
        }
    }

    /** How wide something is; 0 if it is not said in twentieths of a point. */
    private int twentieths() {
        String type = part.attribute("type");
        int width = XmlPart.number(part.attribute("w"), 0);
        boolean known = type.isEmpty() || type.equals("dxa");
        return known && ParagraphIndent.isOne(width) ? width : 0;
    }

    /** The parts of the table that a cell is in, as its style knows them; the first counts. */
    private List<String> partsOf(int column) {
        List<String> all = new ArrayList<>();
        if (body.styles().isOurs()) {
            return all;
        }
        boolean headed = parts.contains(TableStyle.FIRST_ROW);
        if (headed && count == 0) {
            all.add(TableStyle.FIRST_ROW);
        }
        if (column == 0 && parts.contains(TableStyle.FIRST_COLUMN)) {
            all.add(TableStyle.FIRST_COLUMN);
        }
        if (parts.contains(BANDS)) {
            boolean odd = (count - (headed ? 1 : 0)) % 2 == 0;
            all.add(odd ? TableStyle.ODD_ROWS : TableStyle.EVEN_ROWS);
        }
        return all;
    }
}
