package org.travaux.app.docx.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.protectedBy;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.docx.reading.model.Leftover;
import org.travaux.app.docx.reading.model.Leftover.Kind;
import org.travaux.app.docx.reading.model.WordDocument;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordException.Reason;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Documents that are made to do harm, or came to harm: refused with a reason, and little memory.
 */
class HostileDocumentTest {
    @TempDir private Path folder;

    private static Reason refused(byte[] bytes) {
        return assertThrows(WordException.class, () -> WordFile.read(bytes, null)).reason();
    }

    private static MadeDocument whole() {
        return MadeDocument.of(p(r("text")));
    }

    /** A document whose main part begins as one should and goes on for long. */
    private Path large(String repeated, long bytes) throws IOException {
        Path file = folder.resolve("large.docx");
        byte[] block =
                repeated.repeat((1 << 16) / repeated.length()).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(
                    ("<Relationships"
                         + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                         + " Id=\"d\" Type=\"x/officeDocument\" Target=\"d.xml\"/></Relationships>")
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("d.xml"));
            zip.write(
                    ("<w:document"
                         + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                         + "<w:body>")
                            .getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < bytes; written += block.length) {
                zip.write(block);
            }
        }
        return file;
    }

    private static Reason refused(Path file) {
        return assertThrows(WordException.class, () -> WordFile.read(file, null)).reason();
    }

    @Test
    void a_part_of_300_megabytes() throws IOException {
        Path file = large("0", 300L << 20);
        assertTrue(Files.size(file) < 1 << 20, "it is small as long as it is packed");
        assertEquals(Reason.TOO_LARGE, refused(file));
    }

    @Test
    void more_text_than_any_draft_has() throws IOException {
        String paragraph = "<w:p><w:r><w:t>" + "word ".repeat(300) + "</w:t></w:r></w:p>";
        assertEquals(Reason.TOO_LARGE, refused(large(paragraph, 60L << 20)));
    }

    @Test
    void a_hundred_thousand_elements_in_each_other() {
        String deep = "<w:ins>".repeat(100_000) + "</w:ins>".repeat(100_000);
        assertEquals(Reason.TOO_DEEP, refused(MadeDocument.of(p(deep)).bytes()));
        String unknown = "<x>".repeat(100_000) + "</x>".repeat(100_000);
        assertEquals(Reason.TOO_DEEP, refused(MadeDocument.of(unknown).bytes()));
    }

    @Test
    void entities_that_grow() {
        String bomb =
                "<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
                    + " \"&a;&a;&a;&a;\">]><w:document"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        assertEquals(
                Reason.DECLARES_ENTITIES,
                refused(MadeDocument.empty().part("word/document.xml", bomb).bytes()));
    }

    @Test
    void entities_from_outside_are_not_fetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String outside =
                "<!DOCTYPE d [<!ENTITY a SYSTEM \""
                        + secret.toUri()
                        + "\">]><w:document"
                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>";
        assertEquals(
                Reason.DECLARES_ENTITIES,
                refused(MadeDocument.empty().part("word/document.xml", outside).bytes()));
    }

    @Test
    void what_a_document_takes_from_outside_is_only_told() throws WordException {
        WordDocument document =
                whole().relation("t", "attachedTemplate", "http://localhost:1/t.dotm", true).read();
        assertEquals(
                new Leftover(Kind.OUTSIDE, -1, "http://localhost:1/t.dotm"),
                document.leftovers().getFirst());
    }

    @Test
    void macros_are_left_and_told() throws WordException {
        WordDocument document = whole().part("word/vbaProject.bin", "x").read();
        assertEquals(Kind.MACROS, document.leftovers().getFirst().kind());
        assertEquals(1, document.body().size());
    }

    @Test
    void styles_that_are_based_on_each_other_without_end() throws WordException {
        StringBuilder styles = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"s%d\">".formatted(i))
                    .append("<w:name w:val=\"n%d\"/>".formatted(i))
                    .append("<w:basedOn w:val=\"s%d\"/></w:style>".formatted((i + 1) % 20_000));
            body.append("<w:p><w:pPr><w:pStyle w:val=\"s0\"/></w:pPr>")
                    .append(r("a"))
                    .append("</w:p>");
        }
        MadeDocument made =
                MadeDocument.of(body.toString()).with("styles", "styles", styles.toString());
        WordParagraph last = (WordParagraph) made.read().body().getLast();
        assertEquals("n0", last.style());
        assertEquals(-1, last.outline());
    }

    @Test
    void a_document_cut_anywhere() {
        byte[] bytes = whole().bytes();
        for (int length = 4; length < bytes.length; length += 7) {
            assertEquals(Reason.DAMAGED, refused(Arrays.copyOf(bytes, length)));
        }
    }

    @Test
    void xml_that_is_cut_or_broken() {
        String cut =
                "<w:document"
                    + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
        for (String xml : new String[] {"", "<", "no xml", cut, cut + "</w:document>"}) {
            assertEquals(
                    Reason.DAMAGED,
                    refused(MadeDocument.empty().part("word/document.xml", xml).bytes()));
        }
    }

    @Test
    void files_of_other_kinds() throws IOException {
        assertEquals(Reason.NO_DOCUMENT, refused(zip("a.txt")));
        assertEquals(Reason.NAME_LEADS_OUT, refused(zip("../../a.txt")));
        assertEquals(Reason.NAME_LEADS_OUT, refused(zip("..\\a.txt")));
        assertEquals(Reason.PART_TWICE, refused(zip("Word/a.xml", "word/A.xml")));
        String sheet = "<workbook xmlns=\"x\"/>";
        assertEquals(
                Reason.OTHER_OFFICE,
                refused(MadeDocument.empty().part("word/document.xml", sheet).bytes()));
        assertEquals(
                Reason.OPEN_DOCUMENT,
                refused(
                        MadeDocument.empty()
                                .part("mimetype", "application/vnd.oasis.opendocument.text")
                                .bytes()));
        assertEquals(Reason.RICH_TEXT, refused("{\\rtf1 }".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Reason.PDF, refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return out.toByteArray();
    }

    private static byte[] compound(String entry) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_document_from_before_2007() throws IOException {
        assertEquals(Reason.OLD_OFFICE, refused(compound("WordDocument")));
    }

    @Test
    void a_protected_document_opens_with_its_password_only()
            throws IOException, GeneralSecurityException, WordException {
        byte[] locked = protectedBy("Құпия 1", whole().bytes());
        assertEquals(Reason.PASSWORD_NEEDED, refused(locked));
        assertEquals(
                Reason.PASSWORD_WRONG,
                assertThrows(WordException.class, () -> WordFile.read(locked, "other")).reason());
        assertEquals(whole().read(), WordFile.read(locked, "Құпия 1"));
        assertEquals(
                Reason.DAMAGED,
                assertThrows(
                                WordException.class,
                                () -> WordFile.read(Arrays.copyOf(locked, locked.length / 2), "x"))
                        .reason());
    }
}
