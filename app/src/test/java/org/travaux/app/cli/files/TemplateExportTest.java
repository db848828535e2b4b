package org.travaux.app.cli.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.cli.Run;
import org.travaux.app.cli.Texts;
import org.travaux.app.docx.reading.MadeDocument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A draft exported in the looks of a house's own document. */
class TemplateExportTest {
    @TempDir private Path folder;

    private Path house(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("house.docx"), bytes);
    }

    private static byte[] letterhead() {
        return MadeDocument.of(
                        "<w:p><w:r><w:t>Sample</w:t></w:r></w:p><w:sectPr>"
                                + "<w:headerReference w:type=\"default\" r:id=\"h\"/>"
                                + "<w:pgSz w:w=\"12240\" w:h=\"15840\"/></w:sectPr>")
                .with("header", "hdr", "<w:p><w:r><w:t>Ministry of Rivers</w:t></w:r></w:p>")
                .relation("h", "header", "header.xml", false)
                .bytes();
    }

    @Test
    void its_head_is_taken_and_its_text_is_not() throws IOException {
        Path draft = new Texts(folder).draft();
        Path out = folder.resolve("out.docx");
        Path house = house(letterhead());
        Run.of("export", draft, "--as", "negotiating", "--out", out, "--template", house).ended(0);
        try (ZipFile zip = new ZipFile(out.toFile())) {
            String head = part(zip, "word/house-header-default.xml");
            assertTrue(head.contains("Ministry of Rivers"), head);
            String document = part(zip, "word/document.xml");
            assertTrue(document.contains("Recalling the rivers"), document);
            assertFalse(document.contains("Sample"), document);
        }
        Path plain = folder.resolve("plain.docx");
        Run.of("export", draft, "--as", "negotiating", "--out", plain).ended(0);
        assertEquals(Run.of("parse", plain).ended(0).out(), Run.of("parse", out).ended(0).out());
    }

    private static String part(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_template_that_cannot_be_used_writes_nothing() throws IOException {
        Path draft = new Texts(folder).draft();
        Path out = folder.resolve("out.docx");
        Path missing = folder.resolve("missing.docx");
        Run.of("export", draft, "--as", "public", "--out", out, "--template", missing)
                .refused("missing.docx");
        Path broken = house(new byte[] {'P', 'K', 3, 4, 5});
        Run.of("export", draft, "--as", "public", "--out", out, "--template", broken)
                .refused("house.docx", "damaged");
        Run.of("export", draft, "--as", "public", "--out", broken, "--template", broken)
                .refused("house.docx");
        assertFalse(Files.exists(out));
    }
}
