package org.travaux.app.docx.parts;

import org.travaux.app.docx.numbering.NumberingPart;
import org.travaux.app.docx.text.WordLanguage;
import org.travaux.app.docx.xml.Xml;
import org.travaux.markup.draft.records.Circulated;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parts of a Word document in their zip file. Nothing in it depends on the day, the machine or
 * the user: the same parts give the same bytes.
 */
public final class DocxPackage {
    /** The ids under which the body refers to what stands at the head and the foot of a page. */
    static final String HEADER = "header";

    static final String FOOTER = "footer";

    private static final String OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String[] NAMESPACES = {
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r",
        RELATIONSHIPS
    };

    private final PartsZip zip;

    private DocxPackage(OutputStream out) {
        zip = new PartsZip(out);
    }

    /** Writes a document. */
    public static void write(OutputStream out, Contents contents) throws IOException {
        HeaderAndFooter headerAndFooter = contents.sheets().head();
        List<ExtraPart> extras = new ArrayList<>(contents.extras());
        extras.addAll(FirstPagePart.of(headerAndFooter));
        WordLanguage language = WordLanguage.of(headerAndFooter.language());
        DocxPackage parts = new DocxPackage(out);
        Circulated circulated = headerAndFooter.circulated();
        String types = with("content-types.xml", "</", extras, DocxPackage::contentType);
        parts.copy(
                "[Content_Types].xml",
                with(types, "</", circulated == null ? "" : CirculatedPart.CONTENT_TYPE));
        parts.copy(
                "_rels/.rels",
                with(
                        Resources.text("package-relationships.xml"),
                        "</",
                        circulated == null ? "" : CirculatedPart.RELATIONSHIP));
        parts.write(
                "docProps/core.xml",
                "cp:coreProperties",
                CoreProperties.of(contents.draft(), headerAndFooter.language())::write,
                CoreProperties.NAMESPACES);
        if (circulated != null) {
            parts.write(
                    CirculatedPart.NAME,
                    "Properties",
                    xml -> CirculatedPart.write(circulated, xml),
                    CirculatedPart.NAMESPACES);
        }
        parts.copy(
                "word/_rels/document.xml.rels",
                with("document-relationships.xml", "</", extras, DocxPackage::relationship));
        parts.copy(
                "word/styles.xml",
                contents.styles()
                        .part(language, contents.kept(), contents.draft().look().spacing()));
        parts.copy(
                "word/settings.xml",
                with("settings.xml", "<w:compat>", extras, ExtraPart::settings));
        parts.copy("word/fontTable.xml", Resources.text("font-table.xml"));
        parts.write(
                "word/numbering.xml",
                "w:numbering",
                xml -> NumberingPart.write(xml, contents.numbering()),
                NAMESPACES);
        parts.write(
                "word/header.xml",
                "w:hdr",
                xml -> headerAndFooter.writeHeader(xml, false),
                NAMESPACES);
        parts.write(
                "word/footer.xml",
                "w:ftr",
                xml -> headerAndFooter.writeFooter(xml, false),
                NAMESPACES);
        parts.write(
                "word/document.xml",
                "w:document",
                xml ->
                        xml.element(
                                "w:body",
                                _ -> {
                                    contents.body().write(xml);
                                    contents.sheets().write(xml);
                                }),
                NAMESPACES);
        for (ExtraPart extra : extras) {
            parts.write("word/" + extra.path(), extra.root(), extra::write, extra.namespaces());
        }
        parts.zip.finish();
    }

    /** The names that elements of Word's own come from. */
    static String[] namespaces() {
        return NAMESPACES.clone();
    }

    /** A part with an element for each extra part in front of the last of some characters. */
    private static String with(
            String resource,
            String before,
            List<? extends ExtraPart> extras,
            Function<ExtraPart, String> element)
            throws IOException {
        return with(
                Resources.text(resource),
                before,
                extras.stream().map(element).collect(Collectors.joining()));
    }

    private static String with(String part, String before, String elements) {
        int at = part.lastIndexOf(before);
        return part.substring(0, at) + elements + part.substring(at);
    }

    private static String contentType(ExtraPart extra) {
        return "<Override PartName=\"/word/%s\" ContentType=\"%s%s+xml\"/>"
                .formatted(extra.path(), OFFICE_TYPE, extra.contentType());
    }

    private static String relationship(ExtraPart extra) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(extra.id(), RELATIONSHIPS, extra.kind(), extra.path());
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
