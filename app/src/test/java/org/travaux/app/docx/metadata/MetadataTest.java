package org.travaux.app.docx.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.docx.metadata.MetadataException.Reason;
import org.travaux.app.docx.metadata.Trace.Kind;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What documents of other programs tell, and files that are none. */
class MetadataTest {
    private static final String ROOT = "<a xmlns:w='w' xmlns:r='r'>%s</a>";

    @TempDir Path folder;

    private Path document(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("sent.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(ROOT.formatted(parts.getOrDefault("", "")).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                if (!part.getKey().isEmpty()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(ROOT.formatted(part.getValue()).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return file;
    }

    private List<Trace> traces(String part, String content) throws IOException, MetadataException {
        return Metadata.of(document(Map.of(part, content)));
    }

    private static Trace one(Kind kind, String detail) {
        return new Trace(kind, detail, 1);
    }

    @Test
    void properties_are_told() throws IOException, MetadataException {
        assertEquals(
                List.of(one(Kind.AUTHOR, "A. Person"), one(Kind.DATE, "2027-05-01T10:00:00Z")),
                traces(
                        "docProps/core.xml",
                        "<creator> A. Person </creator><created>2027-05-01T10:00:00Z</created>"
                                + "<lastModifiedBy/>"));
        assertEquals(
                List.of(one(Kind.COMPANY, "A Ministry"), one(Kind.TEMPLATE, "Normal.dotm")),
                traces(
                        "docProps/app.xml",
                        "<Template>Normal.dotm</Template><Company>A Ministry</Company>"));
    }

    @Test
    void changes_comments_and_hidden_text_are_counted() throws IOException, MetadataException {
        assertEquals(
                List.of(
                        new Trace(Kind.REVISION_IDS, "", 2),
                        new Trace(Kind.CHANGES, "Li Wei", 2),
                        one(Kind.HIDDEN_TEXT, "")),
                traces(
                        "",
                        "<w:p w:rsidR='1' w:rsidP='2'/><w:ins w:author='Li Wei'/>"
                                + "<w:del w:author='Li Wei'/><w:vanish/><w:vanish w:val='0'/>"));
        assertEquals(
                List.of(new Trace(Kind.COMMENTS, "Li Wei", 1)),
                traces("word/comments.xml", "<w:comment w:author='Li Wei'/>"));
    }

    @Test
    void what_is_outside_or_within_is_named() throws IOException, MetadataException {
        assertEquals(
                List.of(
                        one(Kind.TEMPLATE, "file:///C:/Users/li/house.dotm"),
                        one(Kind.PATH, "file:///C:/Users/li/map.png"),
                        one(Kind.LINK, "https://example.org/")),
                traces(
                        "word/_rels/document.xml.rels",
                        "<Relationship Type='x/attachedTemplate' TargetMode='External'"
                                + " Target='file:///C:/Users/li/house.dotm'/>"
                                + "<Relationship Type='x/image' TargetMode='External'"
                                + " Target='file:///C:/Users/li/map.png'/>"
                                + "<Relationship Type='x/hyperlink' TargetMode='External'"
                                + " Target='https://example.org/'/>"));
        assertEquals(
                List.of(one(Kind.MACROS, "word/vbaProject.bin")),
                traces("word/vbaProject.bin", ""));
        assertEquals(
                List.of(one(Kind.EMBEDDED, "word/embeddings/sheet.xlsx")),
                traces("word/embeddings/sheet.xlsx", ""));
        assertEquals(List.of(one(Kind.CUSTOM_XML, "")), traces("customXml/item1.xml", ""));
    }

    @Test
    void what_is_no_document_is_refused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.docx"), "not a zip file");
        Path whole = document(Map.of());
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = folder.resolve("cut.docx");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        Path zip = folder.resolve("renamed.docx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("picture.png"));
        }
        for (Path file : List.of(text, cut, zip, folder.resolve("missing.docx"))) {
            assertEquals(Reason.NOT_WORD, refused(file), file.toString());
        }
    }

    @Test
    void entities_are_not_resolved() throws IOException {
        Path file = folder.resolve("entity.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.putNextEntry(new ZipEntry("docProps/core.xml"));
            zip.write(
                    ("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                                    + "<a><creator>&e;</creator></a>")
                            .getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(Reason.NOT_WORD, refused(file));
    }

    @Test
    void a_bomb_is_refused() throws IOException {
        Path file = folder.resolve("bomb.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            writeSpaces(zip, 500);
        }
        assertEquals(Reason.TOO_LARGE, refused(file));
    }

    private static void writeSpaces(OutputStream out, int megabytes) throws IOException {
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        out.write("<a>".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < megabytes; i++) {
            out.write(spaces);
        }
        out.write("</a>".getBytes(StandardCharsets.UTF_8));
    }

    private static Reason refused(Path file) {
        return assertThrows(MetadataException.class, () -> Metadata.of(file)).reason();
    }
}
