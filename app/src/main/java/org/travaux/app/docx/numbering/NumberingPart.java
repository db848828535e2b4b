package org.travaux.app.docx.numbering;

import org.travaux.app.docx.xml.Xml;

import java.io.IOException;

/** The part of a document that says how its lists count. */
public final class NumberingPart {
    private NumberingPart() {}

    /** Writes what stands in the root element of the part. */
    public static void write(Xml xml, CountedLabels numbering) throws IOException {
        for (int i = 0; i < numbering.kinds().size(); i++) {
            Series.Kind kind = numbering.kinds().get(i);
            xml.element(
                    "w:abstractNum",
                    _ -> writeKind(xml, kind),
                    "w:abstractNumId",
                    Integer.toString(i));
        }
        for (CountedLabels.NumberedList list : numbering.lists()) {
            xml.element("w:num", _ -> writeList(xml, list), "w:numId", Integer.toString(list.id()));
        }
    }

    private static void writeKind(Xml xml, Series.Kind kind) throws IOException {
        xml.value("w:multiLevelType", "hybridMultilevel");
        for (int level = 0; level <= kind.level(); level++) {
            String text = kind.format().levelText(level);
            xml.element(
                    "w:lvl",
                    lvl -> {
                        lvl.value("w:start", "1");
                        lvl.value("w:numFmt", kind.format().counter().wordName());
                        lvl.value("w:lvlText", text);
                        lvl.value("w:lvlJc", "left");
                        lvl.element("w:pPr", kind.indent()::write);
                    },
                    "w:ilvl",
                    Integer.toString(level));
        }
    }

    /** Lists of one kind share its counter, so each says where it starts. */
    private static void writeList(Xml xml, CountedLabels.NumberedList list) throws IOException {
        xml.value("w:abstractNumId", Integer.toString(list.kind()));
        if (list.series().kind().format().counter() != Counter.BULLET) {
            xml.element(
                    "w:lvlOverride",
                    override ->
                            override.value(
                                    "w:startOverride", Integer.toString(list.series().start())),
                    "w:ilvl",
                    Integer.toString(list.level()));
        }
    }
}
