package org.travaux.app.docx.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.app.docx.reading.MadeDocument.ins;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.junit.jupiter.api.Test;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordDocument;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.parts.WordException;

import java.util.List;

/** Words are read in whatever they are wrapped in, and where what wraps them is cut in two. */
class WrappedTest {
    private static final String BEGIN = field("begin");
    private static final String SEPARATE = field("separate");
    private static final String END = field("end");

    private static String field(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String code(String code) {
        return "<w:r><w:instrText>" + code + "</w:instrText></w:r>";
    }

    private static String control(String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"
                + content
                + "</w:sdtContent></w:sdt>";
    }

    private static String tag(String content) {
        return "<w:smartTag w:uri=\"u\" w:element=\"place\"><w:smartTagPr><w:attr w:name=\"n\""
                + " w:val=\"not text\"/></w:smartTagPr>"
                + content
                + "</w:smartTag>";
    }

    private static List<String> texts(WordDocument document) {
        return WordBlock.paragraphs(document.body()).stream().map(WordParagraph::text).toList();
    }

    @Test
    void content_controls_around_paragraphs_rows_cells_and_controls() throws WordException {
        String cell = "<w:tc>" + control(p(control(r("in a cell")))) + "</w:tc>";
        String row = control("<w:tr>" + control(control(cell)) + "<w:tc><w:p/></w:tc></w:tr>");
        WordDocument document =
                MadeDocument.of(
                                control(p(r("before")) + control(p(r("within"))))
                                        + control("<w:tbl>" + row + "</w:tbl>")
                                        + control(p(control(r("be") + control(r("hind"))))))
                        .read();
        assertEquals(List.of("before", "within", "in a cell", "", "behind"), texts(document));
    }

    @Test
    void smart_tags_in_each_other_and_around_changes() throws WordException {
        WordDocument document =
                MadeDocument.of(p(r("In "), tag(tag(r("New ")) + ins("A", r("York"))), r(".")))
                        .read();
        assertEquals(List.of("In New York."), texts(document));
    }

    @Test
    void a_field_whose_result_reaches_over_paragraphs() throws WordException {
        WordDocument document =
                MadeDocument.of(
                                p(r("See "), BEGIN, code(" INCLUDETEXT x "), SEPARATE, r("one"))
                                        + p(r("two"))
                                        + p(r("three"), END, r(" four")))
                        .read();
        assertEquals(List.of("See one", "two", "three four"), texts(document));
    }

    @Test
    void a_field_whose_code_reaches_over_paragraphs() throws WordException {
        WordDocument document =
                MadeDocument.of(
                                p(r("See "), BEGIN, code(" IF a "))
                                        + p(code(" = b "), r("hidden"), SEPARATE, r("shown"), END))
                        .read();
        assertEquals("See shown", String.join("", texts(document)));
    }

    @Test
    void a_field_that_is_never_ended_in_a_note_leaves_the_text_alone() throws WordException {
        String reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        String note =
                "<w:footnote w:id=\"2\">"
                        + p(r("see "), BEGIN, code(" REF x "), SEPARATE, r("there"))
                        + p(r("and further"))
                        + "</w:footnote>";
        WordDocument document =
                MadeDocument.of(p(r("text"), reference) + p(r("more")))
                        .with("footnotes", "footnotes", note)
                        .read();
        assertEquals(List.of("text[^1]", "more"), texts(document));
        assertEquals(
                List.of("see there", "and further"),
                document.notes().getFirst().paragraphs().stream()
                        .map(WordParagraph::text)
                        .toList());
    }

    @Test
    void a_note_in_a_field_that_reaches_over_paragraphs() throws WordException {
        String reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        WordDocument document =
                MadeDocument.of(
                                p(BEGIN, code(" HYPERLINK x "), SEPARATE, r("one"), reference)
                                        + p(r("two"), END))
                        .with(
                                "footnotes",
                                "footnotes",
                                "<w:footnote w:id=\"2\">" + p(r("note")) + "</w:footnote>")
                        .read();
        assertEquals(List.of("one[^1]", "two"), texts(document));
        assertEquals(1, document.notes().size());
    }
}
