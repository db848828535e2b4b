package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.docx.metadata.Metadata;
import org.travaux.app.docx.metadata.Trace;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.docx.reading.WordFile;
import org.travaux.app.docx.reading.model.WordDocument;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordException.Reason;
import org.travaux.app.docx.reading.parts.WordPackage;
import org.travaux.app.docx.template.HouseTemplate;
import org.xml.sax.SAXException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Documents of ours in a ministry's letterhead, with nothing of the ministry's secrets. */
class HouseTemplateTest {
    @TempDir private Path folder;

    private Export dressed(String name, MadeDocument template) throws IOException, WordException {
        Path file = Files.write(folder.resolve("house.docx"), template.bytes());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HouseTemplate.read(file).dress(GoldenTest.export(name).bytes(), out);
        return new Export(out);
    }

    private Export dressed(String name) throws IOException, WordException {
        return dressed(name, HouseStyle.made());
    }

    static List<String> cases() throws IOException {
        return GoldenTest.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_document_keeps_its_body_and_is_valid(String name)
            throws IOException, WordException, SAXException, ReflectiveOperationException {
        Export dressed = dressed(name);
        assertEquals(GoldenTest.export(name).body(), dressed.body());
        Schemas schemas = Schemas.word();
        for (Map.Entry<String, String> part : dressed.parts().entrySet()) {
            if (part.getKey().startsWith("word/") && part.getKey().endsWith(".xml")) {
                assertEquals(List.of(), schemas.errors(part.getValue()), part.getKey());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_document_reads_back_as_it_did(String name) throws IOException, WordException {
        WordDocument plain = WordFile.read(GoldenTest.export(name).bytes(), null);
        WordDocument house = WordFile.read(dressed(name).bytes(), null);
        assertEquals(plain.body(), house.body());
        assertTrue(house.isOurs());
    }

    @Test
    void nothing_of_the_template_is_passed_on_but_its_looks() throws IOException, WordException {
        Path file = Files.write(folder.resolve("out.docx"), dressed("labels").bytes());
        try (WordPackage parts = WordFile.open(file, null)) {
            Trace symbol = new Trace(Trace.Kind.SUBJECT, "LAKE/2031/DRAFT/2", 1);
            assertEquals(List.of(symbol), Metadata.of(parts), "by which it is read back");
        }
        for (Map.Entry<String, String> part : dressed("labels").parts().entrySet()) {
            for (String secret : List.of("K. Person", "Rivers Ltd", "00AA11BB", "Users", "signs")) {
                assertFalse(part.getValue().contains(secret), part.getKey() + ": " + secret);
            }
            assertFalse(part.getKey().contains("vba"), part.getKey());
        }
    }

    @Test
    void the_letterhead_stands_where_the_house_has_it() throws IOException, WordException {
        Export dressed = dressed("labels");
        assertTrue(dressed.part("word/house-header-first.xml").contains(HouseStyle.LETTERHEAD));
        assertFalse(dressed.part("word/house-header-first.xml").contains("old"));
        assertTrue(dressed.part("word/house-header-default.xml").contains("Continued"));
        assertTrue(dressed.part("word/house-footer-default.xml").contains("12 River Street"));
        assertTrue(
                dressed.part("word/_rels/house-header-first.xml.rels")
                        .contains("/word/media/house-1.png"));
        assertTrue(dressed.parts().containsKey("word/media/house-1.png"));
        assertFalse(dressed.parts().containsKey("word/header.xml"));
        String document = dressed.part("word/document.xml");
        assertTrue(document.contains("w:w=\"12240\""), "Letter paper");
        assertTrue(document.contains("<w:titlePg"), document);
    }

    @Test
    void styles_are_known_by_name_then_by_id_and_ours_are_added()
            throws IOException, WordException {
        String styles = dressed("labels").part("word/styles.xml");
        assertTrue(style(styles, "Heading1").contains("7030A0"), styles);
        assertFalse(style(styles, "Heading1").contains("numPr"), "the draft numbers its headings");
        assertTrue(style(styles, "Normal").contains("w:default=\"1\""));
        assertTrue(style(styles, "Operative").contains("w:after=\"300\""), styles);
        assertTrue(style(styles, "Bracket").contains("<w:b/>"));
        assertTrue(style(styles, "Title").contains("w:type=\"paragraph\""));
        assertTrue(style(styles, "HouseTitle").contains("Something else"));
        assertTrue(styles.contains("Liberation Sans"));
        assertTrue(
                dressed("labels")
                        .part("word/house-header-first.xml")
                        .contains("w:pStyle w:val=\"Header\""));
    }

    private static String style(String styles, String id) {
        int at = styles.indexOf("w:styleId=\"" + id + "\"");
        assertTrue(at >= 0, id + " in " + styles);
        int start = styles.lastIndexOf("<w:style ", at);
        return styles.substring(start, styles.indexOf("</w:style>", at));
    }

    @Test
    void what_nobody_may_miss_stands_on_every_page() throws IOException, WordException {
        String notice = "w:val=\"HeaderNotice\"";
        Export copy = dressed("copy");
        assertTrue(copy.part("word/house-header-first.xml").contains(notice));
        assertTrue(copy.part("word/house-header-default.xml").contains(notice));
        MadeDocument bare =
                MadeDocument.of(
                        "<w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:titlePg/></w:sectPr>");
        Export onBare = dressed("copy", bare);
        assertTrue(onBare.part("word/header.xml").contains(notice));
        assertEquals(2, onBare.part("word/document.xml").split("w:headerReference", -1).length - 1);
    }

    @Test
    void a_table_has_the_room_it_needs_on_other_paper() throws IOException, WordException {
        String document = dressed("side-by-side").part("word/document.xml");
        assertTrue(document.contains("w:h=\"12240\""), document);
        assertTrue(document.contains("w:orient=\"landscape\""));
        assertTrue(
                document.contains("w:left=\"522\""), "15840 less the 14796 of the table, halved");
    }

    @Test
    void a_template_without_anything_gives_our_own_looks() throws IOException, WordException {
        Export dressed = dressed("labels", MadeDocument.of(""));
        Export plain = GoldenTest.export("labels");
        assertEquals(plain.body(), dressed.body());
        assertTrue(dressed.parts().containsKey("word/header.xml"));
        assertTrue(dressed.part("word/document.xml").contains("w:w=\"11906\""));
    }

    @Test
    void what_comes_from_outside_or_cannot_be_taken_over_is_refused() {
        assertEquals(
                Reason.TEMPLATE_OUTSIDE,
                refused(
                        withHeaderRelation(
                                "image", "file:///C:/logo.png", "TargetMode=\"External\"")));
        assertEquals(
                Reason.TEMPLATE_OBJECT,
                refused(
                        withHeaderRelation("oleObject", "embeddings/sheet.bin", "")
                                .part("word/embeddings/sheet.bin", "x")));
        assertEquals(
                Reason.STRICT,
                refused(
                        MadeDocument.empty()
                                .part(
                                        "word/document.xml",
                                        "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/"
                                            + "wordprocessingml/main\"><w:body/></w:document>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:fldSimple w:instr=' INCLUDEPICTURE &quot;http://a.example/b.png&quot; \\d '/>",
                "<w:fldSimple w:instr='includetext &quot;\\\\server\\a.docx&quot;'/>",
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>"
                        + " INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE"
                        + " &quot;http://a.example&quot;</w:instrText></w:r><w:r><w:fldChar"
                        + " w:fldCharType='separate'/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar"
                        + " w:fldCharType='end'/></w:r>",
                "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>IF </w:instrText>"
                        + "<w:fldChar w:fldCharType='begin'/><w:instrText>LINK Excel.Sheet.8 a"
                        + "</w:instrText><w:fldChar w:fldCharType='end'/>"
                        + "<w:fldChar w:fldCharType='end'/></w:r>",
                "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>DDEAUTO"
                        + " cmd</w:instrText></w:r>",
                "<w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:imagedata"
                        + " src='http://a.example/b.png'/></v:shape></w:pict></w:r>"
            })
    void a_field_that_takes_something_from_outside_is_refused(String field) {
        for (String part : List.of("header7", "header8", "footer7")) {
            String root = part.startsWith("header") ? "hdr" : "ftr";
            MadeDocument template =
                    HouseStyle.made()
                            .part(
                                    "word/" + part + ".xml",
                                    HouseStyle.furniture(root, "text", field));
            assertEquals(Reason.TEMPLATE_OUTSIDE, refused(template), part);
        }
    }

    @Test
    void fields_that_take_nothing_from_outside_are_kept() throws IOException, WordException {
        String page =
                "<w:fldSimple w:instr=' PAGE '/><w:r><w:fldChar"
                        + " w:fldCharType='begin'/><w:instrText> NUMPAGES </w:instrText><w:fldChar"
                        + " w:fldCharType='end'/></w:r><w:r><w:t>LINK INCLUDETEXT</w:t></w:r>";
        Export dressed =
                dressed(
                        "labels",
                        HouseStyle.made()
                                .part(
                                        "word/footer7.xml",
                                        HouseStyle.furniture("ftr", "text", page)));
        assertTrue(dressed.part("word/house-footer-default.xml").contains("NUMPAGES"));
    }

    @Test
    void what_is_broken_or_made_to_do_harm_is_refused() {
        assertEquals(
                Reason.DECLARES_ENTITIES,
                refused(
                        HouseStyle.made()
                                .part(
                                        "word/styles.xml",
                                        "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>")));
        assertEquals(
                Reason.TOO_DEEP,
                refused(
                        HouseStyle.made()
                                .part(
                                        "word/header7.xml",
                                        "<a>".repeat(9_000) + "</a>".repeat(9_000))));
        assertEquals(
                Reason.TOO_LARGE,
                refused(HouseStyle.made().part("word/styles.xml", "<a>" + " ".repeat(20 << 20))));
        assertEquals(
                Reason.DAMAGED, refused(HouseStyle.made().part("word/styles.xml", "<a><b></a>")));
        assertEquals(Reason.NO_DOCUMENT, refused(MadeDocument.empty()));
    }

    private static MadeDocument withHeaderRelation(String type, String target, String mode) {
        return HouseStyle.made()
                .part(
                        "word/_rels/header7.xml.rels",
                        ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                        + "relationships\"><Relationship Id=\"x\" Type=\"t/%s\""
                                        + " Target=\"%s\" %s/></Relationships>")
                                .formatted(type, target, mode));
    }

    private Reason refused(MadeDocument template) {
        return assertThrows(WordException.class, () -> dressed("labels", template)).reason();
    }

    @Test
    void libre_office_opens_them() throws IOException, WordException, InterruptedException {
        Office.require();
        Map<String, String> bodies = new TreeMap<>();
        for (String name : List.of("labels", "copy", "side-by-side", "tracked")) {
            byte[] document = dressed(name).withoutComments();
            Files.write(folder.resolve(name + ".docx"), document);
            bodies.put(name, GoldenTest.export(name).body());
        }
        assertEquals(List.of(), new Office(folder).lost(bodies));
    }
}
