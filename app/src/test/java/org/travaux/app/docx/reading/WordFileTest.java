package org.travaux.app.docx.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.travaux.app.docx.reading.MadeDocument.del;
import static org.travaux.app.docx.reading.MadeDocument.ins;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.junit.jupiter.api.Test;
import org.travaux.app.docx.reading.model.Leftover;
import org.travaux.app.docx.reading.model.Leftover.Kind;
import org.travaux.app.docx.reading.model.WordChange;
import org.travaux.app.docx.reading.model.WordComment;
import org.travaux.app.docx.reading.model.WordDocument;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.app.docx.reading.parts.WordException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is read out of a document: text, who changed it, what counts before it, what is left. */
class WordFileTest {
    private static List<WordParagraph> paragraphs(WordDocument document) {
        return document.body().stream()
                .filter(WordParagraph.class::isInstance)
                .map(WordParagraph.class::cast)
                .toList();
    }

    private static String text(String... inParagraph) throws WordException {
        return paragraphs(MadeDocument.of(p(inParagraph)).read()).getFirst().text();
    }

    private static String run(String content) {
        return "<w:r>" + content + "</w:r>";
    }

    @Test
    void elements_that_stand_for_characters() throws WordException {
        assertEquals(
                "a\tb\nc\u2011d\u00ade",
                text(
                        r("a"),
                        run("<w:tab/>"),
                        r("b"),
                        run("<w:br/>"),
                        r("c"),
                        run("<w:noBreakHyphen/>"),
                        r("d"),
                        run("<w:softHyphen/>"),
                        r("e")));
        assertEquals(
                "• 5\u00a0km",
                text(run("<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/>"), r(" 5\u00a0km")));
    }

    @Test
    void words_in_whatever_they_are_wrapped_in() throws WordException {
        assertEquals(
                "one two three four five six",
                text(
                        "<w:smartTag>" + r("one ") + "</w:smartTag>",
                        "<w:hyperlink>" + r("two ") + "</w:hyperlink>",
                        "<w:sdt><w:sdtPr><w:tag w:val=\"t\"/></w:sdtPr><w:sdtContent>"
                                + r("three ")
                                + "</w:sdtContent></w:sdt>",
                        "<w:fldSimple w:instr=\" DATE \">" + r("four ") + "</w:fldSimple>",
                        "<w:customXml>" + r("five ") + "</w:customXml>",
                        "<w:bdo>" + r("six") + "</w:bdo>"));
    }

    @Test
    void words_with_how_they_are_read_above_them() throws WordException {
        assertEquals(
                "at (Dōngjīng)東京",
                text(
                        r("at"),
                        run(
                                "<w:ruby><w:rt>"
                                        + r("Dōngjīng")
                                        + "</w:rt><w:rubyBase>"
                                        + r("東京")
                                        + "</w:rubyBase></w:ruby>")));
    }

    @Test
    void an_equation_in_one_line() throws WordException {
        String math = "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
        assertEquals(
                "so ∑if(x)=a/b+[1;2]",
                text(
                        r("so "),
                        "<m:oMath "
                                + math
                                + "><m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub><m:t>i"
                                + "</m:t></m:sub><m:e><m:t>f</m:t><m:d><m:e><m:t>x</m:t></m:e></m:d>"
                                + "</m:e></m:nary><m:t>=</m:t><m:f><m:num><m:t>a</m:t></m:num><m:den>"
                                + "<m:t>b</m:t></m:den></m:f><m:t>+</m:t><m:d><m:dPr><m:begChr"
                                + " m:val=\"[\"/><m:sepChr m:val=\";\"/><m:endChr m:val=\"]\"/>"
                                + "</m:dPr><m:e><m:t>1</m:t></m:e><m:e><m:t>2</m:t></m:e></m:d>"
                                + "</m:oMath>"));
    }

    @Test
    void of_a_field_only_its_result_is_text() throws WordException {
        String begin = run("<w:fldChar w:fldCharType=\"begin\"/>");
        String separate = run("<w:fldChar w:fldCharType=\"separate\"/>");
        String end = run("<w:fldChar w:fldCharType=\"end\"/>");
        assertEquals(
                "see page 5.",
                text(
                        r("see "),
                        begin,
                        run("<w:instrText> IF </w:instrText>"),
                        begin,
                        r("hidden"),
                        separate,
                        r("code"),
                        end,
                        separate,
                        r("page 5"),
                        end,
                        r(".")));
    }

    @Test
    void who_inserted_and_who_deleted() throws WordException {
        WordDocument document =
                MadeDocument.of(
                                p(
                                        r("States "),
                                        del("China", "shall"),
                                        ins("China", r("should"), del("Iran", " soon")),
                                        r(" act.")))
                        .read();
        List<String> seen = new ArrayList<>();
        for (WordRun run : paragraphs(document).getFirst().runs()) {
            WordChange inserted = run.inserted();
            WordChange deleted = run.deleted();
            seen.add(
                    (inserted == null ? "" : "+" + inserted.author() + " ")
                            + (deleted == null ? "" : "-" + deleted.author() + " ")
                            + "“"
                            + run.text()
                            + "”");
        }
        assertEquals(
                List.of(
                        "“States ”",
                        "-China “shall”",
                        "+China “should”",
                        "+China -Iran “ soon”",
                        "“ act.”"),
                seen);
    }

    @Test
    void runs_that_differ_in_nothing_are_one() throws WordException {
        List<WordRun> runs =
                paragraphs(
                                MadeDocument.of(
                                                p(
                                                        r("a"),
                                                        r("b"),
                                                        run("<w:rPr><w:b/></w:rPr><w:t>c</w:t>"),
                                                        run(
                                                                "<w:rPr><w:b"
                                                                    + " w:val=\"0\"/></w:rPr><w:t>d</w:t>")))
                                        .read())
                        .getFirst()
                        .runs();
        assertEquals(List.of("ab", "c", "d"), runs.stream().map(WordRun::text).toList());
        assertEquals(
                List.of(false, true, false), runs.stream().map(run -> run.look().bold()).toList());
    }

    @Test
    void comments_reach_over_paragraphs() throws WordException {
        WordDocument document =
                MadeDocument.of(
                                p(r("a"), "<w:commentRangeStart w:id=\"7\"/>", r("b"))
                                        + p(r("c"), "<w:commentRangeEnd w:id=\"7\"/>", r("d")))
                        .comment("7", "Li Wei", "Why?")
                        .read();
        List<Set<String>> about = new ArrayList<>();
        paragraphs(document).forEach(p -> p.runs().forEach(run -> about.add(run.comments())));
        assertEquals(List.of(Set.of(), Set.of("7"), Set.of("7"), Set.of()), about);
        assertEquals(
                new WordComment("7", "Li Wei", "Why?", "", false, List.of()),
                document.comments().get("7"));
    }

    @Test
    void footnotes_are_numbered_as_they_are_met() throws WordException {
        WordDocument document =
                MadeDocument.of(
                                p(
                                        r("a"),
                                        run("<w:footnoteReference w:id=\"9\"/>"),
                                        r("b"),
                                        run("<w:footnoteReference w:id=\"3\"/>")))
                        .with(
                                "footnotes",
                                "footnotes",
                                "<w:footnote w:id=\"3\">"
                                        + p(r("second"))
                                        + "</w:footnote><w:footnote w:id=\"9\">"
                                        + p(r("first"))
                                        + "</w:footnote>")
                        .read();
        assertEquals("a[^1]b[^2]", paragraphs(document).getFirst().text());
        assertEquals(
                List.of("first", "second"),
                document.notes().stream()
                        .map(note -> note.paragraphs().getFirst().text())
                        .toList());
    }

    @Test
    void a_table_of_contents_and_pictures_are_left_behind() throws WordException {
        WordDocument document =
                MadeDocument.of(
                                p(
                                                run("<w:fldChar w:fldCharType=\"begin\"/>"),
                                                run("<w:instrText> TOC \\o </w:instrText>"),
                                                run("<w:fldChar w:fldCharType=\"separate\"/>"),
                                                r("Chapter 1"))
                                        + p(
                                                r("Chapter 2"),
                                                run("<w:fldChar w:fldCharType=\"end\"/>"))
                                        + p(
                                                r("text"),
                                                run(
                                                        "<w:drawing><inline><docPr"
                                                            + " name=\"Map\"/><blip/></inline></w:drawing>")))
                        .read();
        assertEquals(
                List.of("text"), paragraphs(document).stream().map(WordParagraph::text).toList());
        assertEquals(
                List.of(new Leftover(Kind.CONTENTS, -1, ""), new Leftover(Kind.PICTURE, 2, "Map")),
                document.leftovers());
    }

    @Test
    void the_words_of_a_text_box_follow_its_paragraph_once() throws WordException {
        String box = "<txbx><w:txbxContent>" + p(r("in the box")) + "</w:txbxContent></txbx>";
        String mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        WordDocument document =
                MadeDocument.of(
                                p(
                                        r("text"),
                                        run(
                                                "<mc:AlternateContent xmlns:mc=\""
                                                        + mc
                                                        + "\"><mc:Choice><w:drawing>"
                                                        + box
                                                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                                                        + box
                                                        + "</w:pict></mc:Fallback></mc:AlternateContent>")))
                        .read();
        assertEquals(
                List.of("text", "in the box"),
                paragraphs(document).stream().map(WordParagraph::text).toList());
        assertTrue(document.leftovers().stream().anyMatch(left -> left.kind() == Kind.TEXT_BOX));
    }

    @Test
    void a_paragraph_without_a_list_has_no_label() throws WordException {
        assertNull(paragraphs(MadeDocument.of(p(r("a"))).read()).getFirst().label());
    }
}
