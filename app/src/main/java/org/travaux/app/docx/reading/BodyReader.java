package org.travaux.app.docx.reading;

import org.travaux.app.docx.reading.Leftover.Kind;
import org.travaux.app.docx.reading.WordTable.Cell;

import java.util.ArrayList;
import java.util.List;

/** Reads what a body, a cell, a text box or a note consists of: paragraphs and tables. */
final class BodyReader {
    private final XmlPart part;
    private final Styles styles;
    private final Lists lists;
    private final Relations relations;
    private final Gathered gathered;

    BodyReader(XmlPart part, Styles styles, Lists lists, Relations relations, Gathered gathered) {
        this.part = part;
        this.styles = styles;
        this.lists = lists;
        this.relations = relations;
        this.gathered = gathered;
    }

    Styles styles() {
        return styles;
    }

    Lists lists() {
        return lists;
    }

    /** The blocks in the element that was entered last. */
    List<WordBlock> blocks() throws WordException {
        List<WordBlock> blocks = new ArrayList<>();
        part.children(name -> block(name, blocks));
        return blocks;
    }

    private void block(String name, List<WordBlock> blocks) throws WordException {
        switch (name) {
            case "w:p" -> blocks.addAll(new ParagraphReader(part, this, gathered).read());
            case "w:tbl" -> blocks.add(table());
            case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" ->
                    part.children(inner -> block(inner, blocks));
            case "w:altChunk" -> gathered.leave(Kind.EMBEDDED, "");
            case "w:commentRangeStart", "w:commentRangeEnd", "w:bookmarkStart", "w:bookmarkEnd" ->
                    gathered.ranges.readBetween(part, name);
            default -> {}
        }
    }

    private WordTable table() throws WordException {
        List<List<Cell>> rows = new ArrayList<>();
        part.children(name -> row(name, rows));
        return new WordTable(rows);
    }

    private void row(String name, List<List<Cell>> rows) throws WordException {
        switch (name) {
            case "w:tr" -> {
                List<Cell> cells = new ArrayList<>();
                int[] column = {0};
                part.children(inner -> cell(inner, column, cells));
                rows.add(cells);
            }
            case "w:sdt", "w:sdtContent", "w:customXml" -> part.children(inner -> row(inner, rows));
            default -> {}
        }
    }

    private void cell(String name, int[] column, List<Cell> cells) throws WordException {
        switch (name) {
            case "w:tc" -> {
                int[] span = {1};
                List<WordBlock> content = new ArrayList<>();
                part.children(
                        inner -> {
                            if (inner.equals("w:tcPr")) {
                                span[0] = span();
                            } else {
                                block(inner, content);
                            }
                        });
                cells.add(new Cell(column[0], span[0], content));
                column[0] += span[0];
            }
            case "w:trPr" -> column[0] += skipped();
            case "w:sdt", "w:sdtContent", "w:customXml" ->
                    part.children(inner -> cell(inner, column, cells));
            default -> {}
        }
    }

    private int span() throws WordException {
        int[] span = {1};
        part.children(
                name -> {
                    if (name.equals("w:gridSpan")) {
                        span[0] = Math.clamp(part.number(1), 1, 63);
                    }
                });
        return span[0];
    }

    /** How many columns a row leaves out at its beginning. */
    private int skipped() throws WordException {
        int[] skipped = {0};
        part.children(
                name -> {
                    if (name.equals("w:gridBefore")) {
                        skipped[0] = Math.clamp(part.number(0), 0, 63);
                    }
                });
        return skipped[0];
    }

    /** Takes note of a link that leads out of the document. */
    void leaveLink(String id, int paragraph) {
        for (Relations.Relation relation : relations.all()) {
            if (relation.id().equals(id) && relation.outside()) {
                gathered.leave(Kind.LINK, paragraph, relation.target());
            }
        }
    }

    /** Takes note of what the document would take from elsewhere. */
    void leaveOutside(String id, int paragraph) {
        for (Relations.Relation relation : relations.all()) {
            if (relation.id().equals(id) && relation.outside()) {
                gathered.leave(Kind.OUTSIDE, paragraph, relation.target());
            }
        }
    }
}
