package org.travaux.app.docx.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.docx.metadata.Trace.Kind;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.docx.reading.WordFile;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordException.Reason;
import org.travaux.app.docx.reading.parts.WordPackage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What documents of other programs tell, and files that are none. */
class MetadataTest {
    @TempDir private Path folder;

    private List<Trace> traces(MadeDocument document) throws IOException, WordException {
        return traces(document.bytes(), null);
    }

    private List<Trace> traces(byte[] bytes, @Nullable String password)
            throws IOException, WordException {
        Path file = Files.write(folder.resolve("sent.docx"), bytes);
        try (WordPackage parts = WordFile.open(file, password)) {
            return Metadata.of(parts);
        }
    }

    private static MadeDocument part(String name, String content) {
        return MadeDocument.of("").part(name, "<a>" + content + "</a>");
    }

    private static Trace one(Kind kind, String detail) {
        return new Trace(kind, detail, 1);
    }

    @Test
    void properties_are_told() throws IOException, WordException {
        assertEquals(
                List.of(one(Kind.AUTHOR, "A. Person"), one(Kind.DATE, "2027-05-01T10:00:00Z")),
                traces(
                        part(
                                "docProps/core.xml",
                                "<creator> A. Person </creator>"
                                        + "<created>2027-05-01T10:00:00Z</created>"
                                        + "<lastModifiedBy/>")));
        assertEquals(
                List.of(one(Kind.COMPANY, "A Ministry"), one(Kind.TEMPLATE, "Normal.dotm")),
                traces(
                        part(
                                "docProps/app.xml",
                                "<Template>Normal.dotm</Template>"
                                        + "<Company>A Ministry</Company>")));
    }

    @Test
    void changes_comments_and_hidden_text_are_counted() throws IOException, WordException {
        assertEquals(
                List.of(
                        new Trace(Kind.REVISION_IDS, "", 2),
                        new Trace(Kind.CHANGES, "Li Wei", 2),
                        one(Kind.HIDDEN_TEXT, "")),
                traces(
                        MadeDocument.of(
                                "<w:p w:rsidR='1' w:rsidP='2'><w:ins w:author='Li Wei'/>"
                                        + "<w:del w:author='Li Wei'/>"
                                        + hidden("<w:vanish/>")
                                        + hidden("<w:vanish w:val='0'/>")
                                        + "</w:p>")));
        assertEquals(
                List.of(new Trace(Kind.COMMENTS, "Li Wei", 1)),
                traces(MadeDocument.of("").comment("0", "Li Wei", "No.")));
    }

    private static String hidden(String property) {
        return "<w:r><w:rPr>" + property + "</w:rPr><w:t>words</w:t></w:r>";
    }

    @Test
    void text_is_hidden_only_where_nobody_sees_it() throws IOException, WordException {
        String seen =
                "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>"
                        + hidden("<w:webHidden/>")
                        + hidden("<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:instrText>XE</w:instrText></w:r>"
                        + "</w:p>";
        assertEquals(List.of(new Trace(Kind.CHANGES, "", 1)), traces(MadeDocument.of(seen)));
        String styles =
                "<w:style w:type='character' w:styleId='a'><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:type='character' w:styleId='b'><w:basedOn w:val='a'/>"
                        + "</w:style>";
        assertEquals(
                List.of(),
                traces(MadeDocument.of("<w:p/>").with("styles", "styles", styles)),
                "a style that nothing has");
        assertEquals(
                List.of(one(Kind.HIDDEN_TEXT, "")),
                traces(
                        MadeDocument.of("<w:p>" + hidden("<w:rStyle w:val='b'/>") + "</w:p>")
                                .with("styles", "styles", styles)));
    }

    @Test
    void what_describes_a_document_is_told() throws IOException, WordException {
        assertEquals(
                List.of(
                        one(Kind.TITLE, "Draft 7"),
                        one(Kind.SUBJECT, "Fisheries"),
                        one(Kind.KEYWORDS, "quota"),
                        one(Kind.DESCRIPTION, "for the capital only"),
                        one(Kind.CATEGORY, "restricted")),
                traces(
                        part(
                                "docProps/core.xml",
                                "<title>Draft 7</title><subject>Fisheries</subject>"
                                    + "<keywords>quota</keywords><category>restricted</category><description>for"
                                    + " the capital only</description>")));
    }

    @Test
    void a_title_that_stands_in_the_text_tells_nothing() throws IOException, WordException {
        String properties = "<a><title>Draft  Decision</title><subject>AC/7</subject></a>";
        String text = "<w:p><w:r><w:t>Draft </w:t></w:r><w:r><w:t>Decision</w:t></w:r></w:p>";
        assertEquals(
                List.of(one(Kind.SUBJECT, "AC/7")),
                traces(MadeDocument.of(text).part("docProps/core.xml", properties)));
        assertEquals(
                List.of(one(Kind.TITLE, "Draft  Decision"), one(Kind.SUBJECT, "AC/7")),
                traces(
                                MadeDocument.of(
                                                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Draft"
                                                        + " Decision</w:t></w:r></w:p>")
                                        .part("docProps/core.xml", properties))
                        .stream()
                        .filter(trace -> trace.kind() != Kind.HIDDEN_TEXT)
                        .toList());
    }

    @Test
    void paths_in_pictures_watermarks_and_the_removal_of_names_are_told()
            throws IOException, WordException {
        assertEquals(
                List.of(one(Kind.PATH, "C:\\Users\\li\\seal.png"), one(Kind.WATERMARK, "SECRET")),
                traces(
                        MadeDocument.of("<docPr descr='C:\\Users\\li\\seal.png' name='Map 1'/>")
                                .part("word/header1.xml", "<a><textpath string='SECRET'/></a>")));
        assertEquals(
                List.of(one(Kind.NAMES_REMOVED, "")),
                traces(
                        MadeDocument.of("")
                                .with("settings", "settings", "<w:removePersonalInformation/>")));
    }

    @Test
    void changes_to_tables_and_sections_are_counted() throws IOException, WordException {
        assertEquals(
                List.of(new Trace(Kind.CHANGES, "Li Wei", 3)),
                traces(
                        MadeDocument.of(
                                "<w:tblPrChange w:author='Li Wei'/><w:cellIns w:author='Li Wei'/>"
                                        + "<w:sectPrChange w:author='Li Wei'/>")));
    }

    @Test
    void changes_and_comments_by_nobody_are_told_too() throws IOException, WordException {
        assertEquals(
                List.of(new Trace(Kind.CHANGES, "", 2), one(Kind.COMMENTS, "")),
                traces(
                        MadeDocument.of("<w:p><w:ins/><w:del w:author=' '/></w:p>")
                                .comment("0", "", "No.")));
    }

    @Test
    void what_is_outside_or_within_is_named() throws IOException, WordException {
        assertEquals(
                List.of(
                        one(Kind.TEMPLATE, "file:///C:/Users/li/house.dotm"),
                        one(Kind.PATH, "file:///C:/Users/li/map.png"),
                        one(Kind.LINK, "https://example.org/")),
                traces(
                        MadeDocument.of("")
                                .relation(
                                        "1",
                                        "attachedTemplate",
                                        "file:///C:/Users/li/house.dotm",
                                        true)
                                .relation("2", "image", "file:///C:/Users/li/map.png", true)
                                .relation("3", "hyperlink", "https://example.org/", true)));
        assertEquals(
                List.of(one(Kind.MACROS, "word/vbaProject.bin")),
                traces(part("word/vbaProject.bin", "")));
        assertEquals(
                List.of(one(Kind.EMBEDDED, "word/embeddings/sheet.xlsx")),
                traces(part("word/embeddings/sheet.xlsx", "")));
        assertEquals(List.of(one(Kind.CUSTOM_XML, "")), traces(part("customXml/item1.xml", "")));
    }

    @Test
    void a_protected_document_is_looked_into_with_its_password()
            throws IOException, WordException, GeneralSecurityException {
        byte[] bytes =
                MadeDocument.protectedBy(
                        "secret", MadeDocument.of("").comment("0", "Li Wei", "No.").bytes());
        assertEquals(List.of(one(Kind.COMMENTS, "Li Wei")), traces(bytes, "secret"));
        assertEquals(Reason.PASSWORD_NEEDED, refused(bytes));
    }

    @Test
    void what_is_no_document_is_refused() {
        byte[] whole = MadeDocument.of("").bytes();
        assertEquals(Reason.DAMAGED, refused(Arrays.copyOf(whole, whole.length / 2)));
        assertEquals(Reason.NO_DOCUMENT, refused("not a zip file".getBytes(UTF_8)));
        assertEquals(Reason.NO_DOCUMENT, refused(MadeDocument.empty().bytes()));
    }

    @Test
    void entities_are_not_resolved() {
        String core = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>";
        MadeDocument made = MadeDocument.of("").part("docProps/core.xml", core);
        assertEquals(Reason.DECLARES_ENTITIES, refused(made.bytes()));
    }

    @Test
    void a_bomb_of_one_part_or_of_many_is_refused() throws IOException {
        assertEquals(Reason.TOO_LARGE, refused(bomb(1, 170)));
        assertEquals(Reason.TOO_LARGE, refused(bomb(3, 140)));
    }

    private static byte[] bomb(int parts, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(
                    "<R><Relationship Type='x/officeDocument' Target='word/0.xml'/></R>"
                            .getBytes(UTF_8));
            for (int i = 0; i < parts; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i + ".xml"));
                writeSpaces(zip, megabytes);
            }
        }
        return out.toByteArray();
    }

    private static void writeSpaces(OutputStream out, int megabytes) throws IOException {
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        out.write("<a>".getBytes(UTF_8));
        for (int i = 0; i < megabytes; i++) {
            out.write(spaces);
        }
        out.write("</a>".getBytes(UTF_8));
    }

    private Reason refused(byte[] bytes) {
        return assertThrows(WordException.class, () -> traces(bytes, null)).reason();
    }
}
