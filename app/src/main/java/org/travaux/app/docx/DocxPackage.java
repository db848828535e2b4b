package org.travaux.app.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The parts of a Word document in their zip file. Nothing in it depends on the day, the machine or
 * the user: the same parts give the same bytes.
 */
final class DocxPackage {
    /** The ids under which the body refers to what stands at the head and the foot of a page. */
    static final String HEADER = "header";

    static final String FOOTER = "footer";

    private static final String COMMENTS_TYPE =
            "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd."
                    + "openxmlformats-officedocument.wordprocessingml.comments+xml\"/>";
    private static final String COMMENTS_RELATIONSHIP =
            "<Relationship Id=\"comments\" Type=\"http://schemas.openxmlformats.org/"
                    + "officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/>";

    private static final String FOOTNOTES_TYPE =
            "<Override PartName=\"/word/footnotes.xml\" ContentType=\"application/vnd."
                    + "openxmlformats-officedocument.wordprocessingml.footnotes+xml\"/>";
    private static final String FOOTNOTES_RELATIONSHIP =
            "<Relationship Id=\"footnotes\" Type=\"http://schemas.openxmlformats.org/"
                    + "officeDocument/2006/relationships/footnotes\" Target=\"footnotes.xml\"/>";

    private static final String[] NAMESPACES = {
        "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    };

    private final PartsZip zip;

    private DocxPackage(OutputStream out) {
        zip = new PartsZip(out);
    }

    /** Writes a document. */
    static void write(OutputStream out, Contents contents) throws IOException {
        PageFurniture furniture = contents.furniture();
        WordLanguage language = WordLanguage.of(furniture.language());
        boolean commented = contents.comments() != null;
        boolean charted = contents.chart() != null;
        boolean noted = contents.footnotes() != null;
        DocxPackage parts = new DocxPackage(out);
        parts.copy(
                "[Content_Types].xml",
                with(
                        with(
                                with(Resources.text("content-types.xml"), noted, FOOTNOTES_TYPE),
                                commented,
                                COMMENTS_TYPE),
                        charted,
                        BarChart.TYPE));
        parts.copy("_rels/.rels", Resources.text("package-relationships.xml"));
        parts.write(
                "docProps/core.xml",
                "cp:coreProperties",
                CoreProperties.of(contents.draft(), furniture.language())::write,
                CoreProperties.NAMESPACES);
        parts.copy(
                "word/_rels/document.xml.rels",
                with(
                        with(
                                with(
                                        Resources.text("document-relationships.xml"),
                                        noted,
                                        FOOTNOTES_RELATIONSHIP),
                                commented,
                                COMMENTS_RELATIONSHIP),
                        charted,
                        BarChart.RELATIONSHIP));
        parts.copy("word/styles.xml", contents.styles().part(language, contents.kept()));
        String settings = Resources.text("settings.xml");
        parts.copy(
                "word/settings.xml",
                noted
                        ? settings.replace("<w:compat>", FootnotesPart.SETTINGS + "<w:compat>")
                        : settings);
        parts.copy("word/fontTable.xml", Resources.text("font-table.xml"));
        parts.write(
                "word/numbering.xml",
                "w:numbering",
                xml -> NumberingPart.write(xml, contents.numbering()),
                NAMESPACES);
        parts.write("word/header.xml", "w:hdr", furniture::writeHeader, NAMESPACES);
        parts.write("word/footer.xml", "w:ftr", furniture::writeFooter, NAMESPACES);
        parts.write(
                "word/document.xml",
                "w:document",
                xml ->
                        xml.element(
                                "w:body",
                                _ -> {
                                    contents.body().write(xml);
                                    furniture.page().write(xml);
                                }),
                NAMESPACES);
        if (contents.footnotes() != null) {
            parts.write(
                    "word/footnotes.xml", "w:footnotes", contents.footnotes()::write, NAMESPACES);
        }
        if (contents.comments() != null) {
            parts.write("word/comments.xml", "w:comments", contents.comments()::write, NAMESPACES);
        }
        if (contents.chart() != null) {
            parts.write(
                    "word/charts/chart.xml",
                    "c:chartSpace",
                    contents.chart()::write,
                    BarChart.NAMESPACES);
        }
        parts.zip.finish();
    }

    /** A part with one more element in its root, if there is one more. */
    private static String with(String part, boolean more, String element) {
        int end = part.lastIndexOf("</");
        return more ? part.substring(0, end) + element + part.substring(end) : part;
    }

    private void copy(String name, String part) throws IOException {
        zip.begin(name).write(part.getBytes(StandardCharsets.UTF_8));
        zip.end();
    }

    private void write(String name, String root, Xml.Content content, String[] attributes)
            throws IOException {
        Writer writer =
                new BufferedWriter(new OutputStreamWriter(zip.begin(name), StandardCharsets.UTF_8));
        Xml.write(writer, root, content, attributes);
        writer.flush();
        zip.end();
    }
}
