package org.travaux.app.docx.style;

import org.travaux.app.docx.text.TextWriter;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.ParagraphIndent;
import org.travaux.markup.draft.looks.ParagraphSpacing;

import java.io.IOException;
import java.util.Set;

/** Writes how a paragraph looks beyond its style, where the properties of one are written. */
public final class LookXml {
    private LookXml() {}

    /** Whether it begins a page; written right behind its style. */
    public static void page(Xml xml, Paragraph paragraph) throws IOException {
        if (paragraph.layout().looks().contains(LookTrait.NEW_PAGE)) {
            xml.empty("w:pageBreakBefore");
        }
    }

    /** Which way it runs; written behind the number of its list. */
    public static void direction(Xml xml, Paragraph paragraph, boolean rightToLeft)
            throws IOException {
        if (rightToLeft != paragraph.layout().looks().contains(LookTrait.OTHER_DIRECTION)) {
            xml.empty("w:bidi");
        }
    }

    /** The room around it, if it came with other than its kind has; written before its indents. */
    public static void spacing(Xml xml, Paragraph paragraph) throws IOException {
        ParagraphSpacing spacing = paragraph.layout().spacing();
        if (spacing != null) {
            spacing(
                    xml,
                    Integer.toString(spacing.before()),
                    Integer.toString(spacing.after()),
                    Integer.toString(spacing.line()),
                    "auto");
        }
    }

    /** A height of lines that holds whatever stands in them, with no room around them. */
    public static void lines(Xml xml, String height) throws IOException {
        spacing(xml, "0", "0", height, "exact");
    }

    private static void spacing(Xml xml, String before, String after, String line, String rule)
            throws IOException {
        xml.empty(
                "w:spacing",
                "w:before",
                before,
                "w:after",
                after,
                "w:line",
                line,
                "w:lineRule",
                rule);
    }

    /** Whether it stands close to others of its style; written behind its indents. */
    public static void close(Xml xml, Paragraph paragraph) throws IOException {
        if (paragraph.layout().looks().contains(LookTrait.CLOSE)) {
            xml.empty("w:contextualSpacing");
        }
    }

    /**
     * How far it stands in, if it came so; the end too, by which it is told from where we put a
     * paragraph.
     *
     * @return whether it came so
     */
    public static boolean indent(Xml xml, Paragraph paragraph) throws IOException {
        ParagraphIndent indent = paragraph.layout().indent();
        if (indent.equals(ParagraphIndent.NONE)) {
            return false;
        }
        xml.empty(
                "w:ind",
                "w:left",
                Integer.toString(indent.start()),
                "w:right",
                Integer.toString(indent.end()),
                indent.firstLine() < 0 ? "w:hanging" : "w:firstLine",
                Integer.toString(Math.abs(indent.firstLine())));
        return true;
    }

    /** How its lines stand; written behind its indents. */
    public static void alignment(Xml xml, Paragraph paragraph) throws IOException {
        Set<LookTrait> looks = paragraph.layout().looks();
        if (looks.contains(LookTrait.CENTERED)) {
            xml.value("w:jc", "center");
        } else if (looks.contains(LookTrait.AT_END)) {
            xml.value("w:jc", "right");
        } else if (looks.contains(LookTrait.JUSTIFIED)) {
            xml.value("w:jc", "both");
        }
    }

    /** What writes its words: in capital letters if they are shown so. */
    public static TextWriter words(TextWriter words, Paragraph paragraph) {
        boolean capitals = paragraph.layout().looks().contains(LookTrait.CAPITALS);
        return capitals ? words.inCapitals() : words;
    }
}
