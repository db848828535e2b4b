package org.travaux.markup.draft.format;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.ParagraphIndent;
import org.travaux.markup.draft.looks.TableCell;

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

    private LayoutFields() {}

    static Layout read(JsonNode paragraph, String place) throws DraftFormatException {
        return new Layout(
                DraftReader.optionalString(paragraph, STYLE, place, ""),
                cell(paragraph, place),
                looks(paragraph, place),
                indent(paragraph, place));
    }

    private static ParagraphIndent indent(JsonNode paragraph, String place)
            throws DraftFormatException {
        if (!paragraph.has(INDENT)) {
            return ParagraphIndent.NONE;
        }
        JsonNode indent = DraftReader.array(paragraph, INDENT, place);
        for (JsonNode each : indent) {
            if (!each.isInt() || !ParagraphIndent.isOne(each.asInt())) {
                throw DraftReader.wrong(place + INDENT, each);
            }
        }
        if (indent.size() != 3) {
            throw DraftReader.wrong(place + INDENT, indent);
        }
        return new ParagraphIndent(
                indent.get(0).asInt(), indent.get(1).asInt(), indent.get(2).asInt());
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
        if (cell.size() != 2 && cell.size() != 3) {
            throw DraftReader.wrong(place + CELL, cell);
        }
        int width = cell.size() == 3 ? count(cell, 2, place) : 1;
        return new TableCell(count(cell, 0, place), count(cell, 1, place), width);
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
            if (cell.width() > 1) {
                place.add(cell.width());
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
        return fields;
    }
}
