package org.travaux.app.docx.reading;

import org.travaux.app.docx.reading.model.Leftover.Kind;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.numbering.Lists;
import org.travaux.app.docx.reading.parts.Relations;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.XmlPart;

import java.util.ArrayList;
import java.util.List;

/** Reads what a body, a cell, a text box or a note consists of: paragraphs and tables. */
final class BodyReader {
    private final XmlPart part;
    private final Styles styles;
    private final Lists lists;
    private final Relations relations;
    private final Gathered gathered;

    /** The id of the style of the table around what is read; empty if there is none. */
    private String table = "";

    BodyReader(XmlPart part, Styles styles, Lists lists, Relations relations, Gathered gathered) {
        this.part = part;
        this.styles = styles;
        this.lists = lists;
        this.relations = relations;
        this.gathered = gathered;
    }

    /** Says in tables of which style what follows stands, given its id; what was said before. */
    String enterTable(String style) {
        String outer = table;
        table = style;
        return outer;
    }

    String table() {
        return table;
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

    /** Reads one element of them. */
    void block(String name, List<WordBlock> blocks) throws WordException {
        switch (name) {
            case "w:p" -> blocks.addAll(new ParagraphReader(part, this, gathered).read());
            case "w:tbl" -> blocks.add(new TableReader(part, this, gathered).read());
            case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" ->
                    part.children(inner -> block(inner, blocks));
            case "mc:AlternateContent" -> part.alternatives(inner -> block(inner, blocks));
            case "w:sectPr" -> gathered.endSection(SectionProperties.read(part));
            case "w:altChunk" -> gathered.leave(Kind.EMBEDDED_TEXT, "");
            case "w:commentRangeStart", "w:commentRangeEnd", "w:bookmarkStart", "w:bookmarkEnd" ->
                    gathered.ranges.readBetween(part, name);
            default -> {}
        }
    }

    /** The name of the part that a relationship leads to; empty if it leads to none. */
    String target(String id) {
        return relations.all().stream()
                .filter(relation -> relation.id().equals(id) && !relation.outside())
                .map(Relations.Relation::target)
                .findFirst()
                .orElse("");
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
