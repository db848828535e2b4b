package org.travaux.markup.draft.format;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.looks.CellLine;
import org.travaux.markup.draft.looks.CellLines;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.ParagraphIndent;
import org.travaux.markup.draft.looks.ParagraphSpacing;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.draft.looks.TableLook;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads and writes how a paragraph is laid out, in a draft's file. */
final class LayoutFields {
    private static final String STYLE = "style";
    private static final String CELL = "cell";
    private static final String LOOK = "look";
    private static final String INDENT = "indent";
    private static final String SPACING = "spacing";
    private static final String SHADING = "shading";
    private static final String COLUMNS = "columns";
    private static final String LINES = "lines";
    private static final String LINE = "line";
    private static final String ROW_HEIGHT = "rowHeight";
    private static final String TABLE_INDENT = "tableIndent";

    private LayoutFields() {}

    static Layout read(JsonNode paragraph, String place) throws DraftFormatException {
        return new Layout(
                DraftReader.optionalString(paragraph, STYLE, place, ""),
                cell(paragraph, place),
                looks(paragraph, place),
                indent(paragraph, place),
                spacing(paragraph, place),
                table(paragraph, place));
    }

    /** The room around a paragraph, or around most of a draft's; null if nothing is said. */
    static @Nullable ParagraphSpacing spacing(JsonNode node, String place)
            throws DraftFormatException {
        if (!node.has(SPACING)) {
            return null;
        }
        int[] room = numbers(node, SPACING, place, 3);
        if (!ParagraphSpacing.isRoom(room[0])
                || !ParagraphSpacing.isRoom(room[1])
                || !ParagraphSpacing.isLine(room[2])) {
            throw DraftReader.wrong(place + SPACING, node.path(SPACING));
        }
        return new ParagraphSpacing(room[0], room[1], room[2]);
    }

    private static TableLook table(JsonNode paragraph, String place) throws DraftFormatException {
        String shading = DraftReader.optionalString(paragraph, SHADING, place, "");
        if (!shading.isEmpty() && !TableLook.isColour(shading)) {
            throw DraftReader.wrong(place + SHADING, paragraph.path(SHADING));
        }
        List<Integer> columns = new ArrayList<>();
        if (paragraph.has(COLUMNS)) {
            for (JsonNode each : DraftReader.array(paragraph, COLUMNS, place)) {
                if (!each.isInt() || !TableLook.isWidth(each.asInt())) {
                    throw DraftReader.wrong(place + COLUMNS, each);
                }
                columns.add(each.asInt());
            }
        }
        int height = number(paragraph, ROW_HEIGHT, place);
        int indent = number(paragraph, TABLE_INDENT, place);
        if (!TableLook.isHeight(height)) {
            throw DraftReader.wrong(place + ROW_HEIGHT, paragraph.path(ROW_HEIGHT));
        }
        if (!ParagraphIndent.isOne(indent)) {
            throw DraftReader.wrong(place + TABLE_INDENT, paragraph.path(TABLE_INDENT));
        }
        CellLine line = paragraph.has(LINE) ? line(paragraph.path(LINE), place + LINE) : null;
        return new TableLook(shading, lines(paragraph, place), height, columns, line, indent);
    }

    private static int number(JsonNode parent, String field, String place)
            throws DraftFormatException {
        JsonNode number = parent.path(field);
        if (parent.has(field) && !number.isInt()) {
            throw DraftReader.wrong(place + field, number);
        }
        return number.asInt(0);
    }

    private static CellLines lines(JsonNode paragraph, String place) throws DraftFormatException {
        if (!paragraph.has(LINES)) {
            return CellLines.USUAL;
        }
        JsonNode nodes = DraftReader.array(paragraph, LINES, place);
        if (nodes.size() != CellLines.USUAL.all().size()) {
            throw DraftReader.wrong(place + LINES, nodes);
        }
        List<@Nullable CellLine> lines = new ArrayList<>();
        for (JsonNode each : nodes) {
            boolean usual = each.isString() && each.asString().isEmpty();
            lines.add(usual ? null : line(each, place + LINES));
        }
        return new CellLines(lines.get(0), lines.get(1), lines.get(2), lines.get(3));
    }

    private static CellLine line(JsonNode node, String place) throws DraftFormatException {
        CellLine line = node.isString() ? CellLine.find(node.asString()) : null;
        if (line == null) {
            throw DraftReader.wrong(place, node);
        }
        return line;
    }

    /** So many whole numbers. */
    static int[] numbers(JsonNode parent, String field, String place, int count)
            throws DraftFormatException {
        JsonNode nodes = DraftReader.array(parent, field, place);
        int[] numbers = new int[count];
        if (nodes.size() != count) {
            throw DraftReader.wrong(place + field, nodes);
        }
        for (int i = 0; i < count; i++) {
            JsonNode each = nodes.path(i);
            if (!each.isInt()) {
                throw DraftReader.wrong(place + field, each);
            }
            numbers[i] = each.asInt();
        }
        return numbers;
    }

    private static ParagraphIndent indent(JsonNode paragraph, String place)
            throws DraftFormatException {
        if (!paragraph.has(INDENT)) {
            return ParagraphIndent.NONE;
        }
        int[] widths = numbers(paragraph, INDENT, place, 3);
        for (int each : widths) {
            if (!ParagraphIndent.isOne(each)) {
                throw DraftReader.wrong(place + INDENT, paragraph.path(INDENT));
            }
        }
        return new ParagraphIndent(widths[0], widths[1], widths[2]);
    }

    private static Set<LookTrait> looks(JsonNode paragraph, String place)
            throws DraftFormatException {
        Set<LookTrait> looks = EnumSet.noneOf(LookTrait.class);
        if (paragraph.has(LOOK)) {
            for (JsonNode each : DraftReader.array(paragraph, LOOK, place)) {
                LookTrait trait = each.isString() ? LookTrait.find(each.asString()) : null;
                if (trait == null) {
                    throw DraftReader.wrong(place + LOOK, each);
                }
                looks.add(trait);
            }
        }
        return looks;
    }

    private static @Nullable TableCell cell(JsonNode paragraph, String place)
            throws DraftFormatException {
        if (!paragraph.has(CELL)) {
            return null;
        }
        JsonNode cell = DraftReader.array(paragraph, CELL, place);
        if (cell.size() < 2 || cell.size() > 4) {
            throw DraftReader.wrong(place + CELL, cell);
        }
        int width = cell.size() > 2 ? count(cell, 2, place) : 1;
        int height = cell.size() > 3 ? count(cell, 3, place) : 1;
        return new TableCell(count(cell, 0, place), count(cell, 1, place), width, height);
    }

    private static int count(JsonNode cell, int index, String place) throws DraftFormatException {
        JsonNode count = cell.get(index);
        if (count == null || !count.isInt() || !TableCell.isCount(count.asInt())) {
            throw DraftReader.wrong(place + CELL + "[" + index + "]", count);
        }
        return count.asInt();
    }

    /** The fields of a layout; none if there is nothing to say. */
    static List<String> write(Layout layout) {
        List<String> fields = new ArrayList<>();
        if (!layout.style().isEmpty()) {
            fields.add(DraftWriter.field(STYLE, layout.style()));
        }
        TableCell cell = layout.cell();
        if (cell != null) {
            List<Integer> place = new ArrayList<>(List.of(cell.row(), cell.column()));
            if (cell.width() > 1 || cell.height() > 1) {
                place.add(cell.width());
            }
            if (cell.height() > 1) {
                place.add(cell.height());
            }
            fields.add(DraftWriter.field(CELL, place));
        }
        if (!layout.looks().isEmpty()) {
            List<String> looks = layout.looks().stream().map(LookTrait::id).toList();
            fields.add(DraftWriter.field(LOOK, looks));
        }
        ParagraphIndent indent = layout.indent();
        if (!indent.equals(ParagraphIndent.NONE)) {
            List<Integer> widths = List.of(indent.start(), indent.end(), indent.firstLine());
            fields.add(DraftWriter.field(INDENT, widths));
        }
        ParagraphSpacing spacing = layout.spacing();
        if (spacing != null) {
            fields.add(write(spacing));
        }
        TableLook table = layout.table();
        if (!table.shading().isEmpty()) {
            fields.add(DraftWriter.field(SHADING, table.shading()));
        }
        if (!table.columns().isEmpty()) {
            fields.add(DraftWriter.field(COLUMNS, table.columns()));
        }
        fields.addAll(lines(table));
        if (table.rowHeight() > 0) {
            fields.add(DraftWriter.field(ROW_HEIGHT, table.rowHeight()));
        }
        if (table.indent() != 0) {
            fields.add(DraftWriter.field(TABLE_INDENT, table.indent()));
        }
        return fields;
    }

    private static List<String> lines(TableLook table) {
        List<String> fields = new ArrayList<>();
        if (!table.lines().equals(CellLines.USUAL)) {
            List<String> lines =
                    table.lines().all().stream()
                            .map(each -> each == null ? "" : each.text())
                            .toList();
            fields.add(DraftWriter.field(LINES, lines));
        }
        CellLine line = table.line();
        if (line != null) {
            fields.add(DraftWriter.field(LINE, line.text()));
        }
        return fields;
    }

    /** The room around a paragraph, or around most of a draft's, as a field. */
    static String write(ParagraphSpacing spacing) {
        List<Integer> room = List.of(spacing.before(), spacing.after(), spacing.line());
        return DraftWriter.field(SPACING, room);
    }
}
