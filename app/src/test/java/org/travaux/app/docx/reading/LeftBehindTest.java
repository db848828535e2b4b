package org.travaux.app.docx.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.junit.jupiter.api.Test;
import org.travaux.app.docx.reading.model.Leftover;
import org.travaux.app.docx.reading.model.Leftover.Kind;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordDocument;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.app.docx.reading.parts.WordException;

import java.util.List;

/** Words that stand elsewhere than in paragraphs are read or told. */
class LeftBehindTest {
    private static final String MC =
            "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";

    private static List<String> lines(WordDocument document) {
        return document.body().stream().map(LeftBehindTest::line).toList();
    }

    private static String line(WordBlock block) {
        return block instanceof WordParagraph paragraph ? paragraph.text() : "(table)";
    }

    private static String drawn(String words) {
        return "<w:r><w:pict><shape><textpath string='" + words + "'/></shape></w:pict></w:r>";
    }

    private static String table(String... cells) {
        StringBuilder row = new StringBuilder("<w:tbl><w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(cell).append("</w:tc>");
        }
        return row + "</w:tr></w:tbl>";
    }

    @Test
    void the_head_of_a_page_is_told_with_its_tables_and_its_watermark() throws WordException {
        MadeDocument made =
                MadeDocument.of(p(r("Text.")))
                        .with(
                                "header",
                                "hdr",
                                table(p(r("Ministry of Rivers")), table(p(r("Draft 3"))))
                                        + p(drawn("CONFIDENTIAL")));
        assertEquals(
                List.of(
                        new Leftover(Kind.HEADER, -1, "CONFIDENTIAL"),
                        new Leftover(Kind.HEADER, -1, "Ministry of Rivers Draft 3")),
                made.read().leftovers());
    }

    @Test
    void a_picture_at_the_foot_of_a_page_is_told() throws WordException {
        String seal = "<w:r><w:drawing><blip/></w:drawing></w:r>";
        assertEquals(
                List.of(new Leftover(Kind.PICTURE, -1, "")),
                MadeDocument.of(p(r("Text.")))
                        .with("footer", "ftr", p(seal) + p(r("12")))
                        .read()
                        .leftovers());
    }

    @Test
    void drawn_words_and_diagrams_are_told_with_what_they_say() throws WordException {
        MadeDocument made =
                MadeDocument.of(
                                p(r("Text."), drawn("JOINT BULLETIN"))
                                        + p(
                                                "<w:r><w:drawing><inline><graphic><graphicData><relIds"
                                                    + " r:dm='d1'/></graphicData></graphic>"
                                                    + "</inline></w:drawing></w:r>")
                                        + p(
                                                "<w:r><w:drawing><graphicData><chart r:id='none'/>"
                                                        + "</graphicData></w:drawing></w:r>"))
                        .relation("d1", "diagramData", "diagrams/data1.xml", false)
                        .part(
                                "word/diagrams/data1.xml",
                                "<a><pt><t><p><r><t>Plenary</t></r></p></t></pt>"
                                        + "<pt><t>decides</t></pt><v>12</v></a>");
        assertEquals(
                List.of(
                        new Leftover(Kind.DRAWN_WORDS, 0, "JOINT BULLETIN"),
                        new Leftover(Kind.DIAGRAM, 1, "Plenary decides"),
                        new Leftover(Kind.DIAGRAM, 2, "")),
                made.read().leftovers());
    }

    @Test
    void a_text_in_a_file_within_is_told() throws WordException {
        assertEquals(
                List.of(new Leftover(Kind.EMBEDDED_TEXT, 0, "")),
                MadeDocument.of(p(r("Text.")) + "<w:altChunk r:id='c'/>").read().leftovers());
    }

    @Test
    void a_text_box_of_the_strict_format_is_read() throws WordException {
        String box =
                "<w:r><w:drawing><b:txbx xmlns:b='urn:strict'><b:txbxContent>"
                        + p(r("In the box."))
                        + "</b:txbxContent></b:txbx></w:drawing></w:r>";
        WordDocument read = MadeDocument.of(p(r("Beside."), box)).read();
        assertEquals(List.of("Beside.", "In the box."), lines(read));
        assertEquals(List.of(new Leftover(Kind.TEXT_BOX, 0, "")), read.leftovers());
    }

    private static String either(String namespace, String choice, String fallback) {
        return "<mc:AlternateContent %s xmlns:n='%s'><mc:Choice Requires='n'>%s</mc:Choice>"
                        .formatted(MC, namespace, choice)
                + "<mc:Fallback>"
                + fallback
                + "</mc:Fallback></mc:AlternateContent>";
    }

    @Test
    void of_what_is_said_in_several_ways_one_that_is_known_is_read() throws WordException {
        String word = "http://schemas.microsoft.com/office/word/2010/wordml";
        String known = either(word, p(r("Choice.")), p(r("Fallback.")));
        String foreign = either("urn:of-somebody", p(r("Choice.")), p(r("Fallback.")));
        WordDocument read = MadeDocument.of(known + foreign + table(known)).read();
        assertEquals(List.of("Choice.", "Fallback.", "(table)"), lines(read));
        WordTable table = (WordTable) read.body().getLast();
        assertEquals("Choice.", line(table.rows().getFirst().getFirst().content().getFirst()));
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
    }

    private static String form(String data, String result) {
        return "<w:r><w:fldChar w:fldCharType='begin'><w:ffData>"
                + data
                + "</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r>"
                + mark("separate")
                + result
                + mark("end");
    }

    @Test
    void old_form_fields_show_what_is_chosen() throws WordException {
        String list = "<w:listEntry w:val='Geneva'/><w:listEntry w:val='Astana'/>";
        assertEquals(
                List.of("☒☐☒☐", "AstanaGeneva", "Vienna"),
                lines(
                        MadeDocument.of(
                                        p(
                                                        form(
                                                                "<w:checkBox><w:checked/></w:checkBox>",
                                                                ""),
                                                        form("<w:checkBox/>", ""),
                                                        form(
                                                                "<w:checkBox><w:default"
                                                                    + " w:val='1'/></w:checkBox>",
                                                                ""),
                                                        form(
                                                                "<w:checkBox><w:default"
                                                                    + " w:val='1'/><w:checked"
                                                                    + " w:val='0'/></w:checkBox>",
                                                                ""))
                                                + p(
                                                        form(
                                                                "<w:ddList><w:result w:val='1'/>"
                                                                        + list
                                                                        + "</w:ddList>",
                                                                ""),
                                                        form(
                                                                "<w:ddList>" + list + "</w:ddList>",
                                                                ""))
                                                + p(
                                                        form(
                                                                "<w:ddList>" + list + "</w:ddList>",
                                                                r("Vienna"))))
                                .read()));
    }

    @Test
    void the_paragraph_that_ends_the_contents_is_kept() throws WordException {
        String body =
                p(
                                mark("begin"),
                                "<w:r><w:instrText> TOC </w:instrText></w:r>",
                                mark("separate"),
                                r("Aims 1"))
                        + p(r("Means 2"))
                        + p(mark("end"), r("Aims"))
                        + p(r("States cooperate."));
        assertEquals(List.of("Aims", "States cooperate."), lines(MadeDocument.of(body).read()));
    }

    @Test
    void a_new_page_keeps_words_apart_and_adds_nothing_else() throws WordException {
        String page = "<w:r><w:br w:type='page'/></w:r>";
        String column = "<w:r><w:br w:type='column'/></w:r>";
        assertEquals(
                List.of("one two", "one two", "one", "two", "left right", ""),
                lines(
                        MadeDocument.of(
                                        p(r("one"), page, r("two"))
                                                + p(r("one "), page, page, r("two"))
                                                + p(r("one"), page)
                                                + p(page, r("two"))
                                                + p(r("left"), column, r("right"))
                                                + p(page))
                                .read()));
    }
}
