package org.travaux.app.docx.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.travaux.app.docx.reading.MadeDocument.del;
import static org.travaux.app.docx.reading.MadeDocument.ins;
import static org.travaux.app.docx.reading.MadeDocument.p;
import static org.travaux.app.docx.reading.MadeDocument.r;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.app.docx.importing.ImportNote.Kind;
import org.travaux.app.docx.reading.MadeDocument;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.markup.importing.source.GivenParagraph;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.text.Asterisks;

import java.util.List;
import java.util.Map;

/** Tracked changes and comments of a document as proposals and positions. */
class WordImportTest {
    private static WordImport read(MadeDocument made) throws WordException {
        return new WordImport(made.read(), Profiles.usual(), Map.of("Li Wei", "CHN"), List.of());
    }

    private static String text(MadeDocument made) throws WordException {
        return Asterisks.write(read(made).paragraphs().getFirst().text());
    }

    private static String text(String... runs) throws WordException {
        return text(MadeDocument.of(p(runs)));
    }

    private static String commented(String id, String... runs) {
        return "<w:commentRangeStart w:id=\"%s\"/>%s<w:commentRangeEnd w:id=\"%s\"/>"
                .formatted(id, String.join("", runs), id);
    }

    @Test
    void an_insertion_is_a_proposal() throws WordException {
        assertEquals(
                "States shall [promptly] (+CHN) act.",
                text(r("States shall "), ins("China", r("promptly ")), r("act.")));
        assertEquals(
                "States shall [promptly] (+CHN) act.",
                text(r("States shall"), ins("CHN", r(" promptly")), r(" act.")));
    }

    @Test
    void a_deletion_is_opposition() throws WordException {
        assertEquals(
                "States shall [promptly] (-CHN) act.",
                text(r("States shall "), del("Китай", "promptly "), r("act.")));
    }

    @Test
    void a_deletion_beside_an_insertion_is_a_replacement() throws WordException {
        String expected = "its Agreement, [encouraging] (-CHN) [urging] (+CHN) states";
        assertEquals(
                expected,
                text(
                        r("its Agreement, "),
                        del("Li Wei", "encouraging"),
                        ins("Li Wei", r("urging")),
                        r(" states")));
        assertEquals(
                expected,
                text(
                        r("its Agreement, "),
                        ins("Li Wei", r("urging")),
                        del("Li Wei", "encouraging"),
                        r(" states")));
    }

    @Test
    void letters_put_into_a_word_cling_to_it_and_replaced_ones_replace_it() throws WordException {
        assertEquals(
                "communication[s] (+CHN) of",
                text(r("communication"), ins("CHN", r("s")), r(" of")));
        assertEquals(
                "[encouraging] (-CHN) [encourages] (+CHN) all",
                text(r("encourag"), del("CHN", "ing"), ins("CHN", r("es")), r(" all")));
    }

    @Test
    void brackets_put_around_words_oppose_them_and_lifted_ones_support_them() throws WordException {
        assertEquals(
                "States [shall] (-CHN) act.",
                text(r("States "), ins("CHN", r("[")), r("shall"), ins("CHN", r("]")), r(" act.")));
        assertEquals(
                "States [shall] (+CHN) act.",
                text(r("States "), del("CHN", "["), r("shall"), del("CHN", "]"), r(" act.")));
        assertEquals(
                "States [shall] (+CHN) act.",
                text(r("States "), del("CHN", "[shall"), ins("CHN", r("shall")), r("] act.")));
        assertEquals(
                "[States [shall] (-RUS) act.] (+CHN)",
                text(
                        ins("CHN", r("States ")),
                        ins("RUS", r("[")),
                        ins("CHN", r("shall")),
                        ins("RUS", r("]")),
                        ins("CHN", r(" act."))));
    }

    @Test
    void brackets_that_an_author_types_around_own_words_are_those_of_the_proposal()
            throws WordException {
        assertEquals(
                "States [shall] [should] (+CHN) act.",
                text(r("States "), ins("CHN", r("[should] ")), r("[shall] act.")));
        assertEquals(
                "States [not] (+CHN) act.", text(r("States "), ins("CHN", r("[not] ")), r("act.")));
        assertEquals(
                "[States [fully] (+RUS) act [in good faith].] (+CHN)",
                text(
                        ins("CHN", r("States ")),
                        ins("RUS", r("fully ")),
                        ins("CHN", r("act [in good faith]."))));
    }

    @Test
    void brackets_that_were_only_typed_again_stay_where_they_are() throws WordException {
        assertEquals(
                "[States [shall] (-CHN) [should] (+CHN)] (EU) act.",
                text(
                        r("[States "),
                        del("CHN", "shall] ("),
                        ins("CHN", r("should] (")),
                        r("EU) act.")));
        assertEquals(
                "in the city (Bern, [2027] (-CHN) [2028] (+CHN)), recalled",
                text(
                        r("in the city (Bern, "),
                        del("CHN", "2027),"),
                        ins("CHN", r("2028),")),
                        r(" recalled")));
    }

    @Test
    void no_word_is_lost_where_brackets_have_no_partner() throws WordException {
        assertEquals(
                "States shall [and can] (-CHN) [and will (] (+CHN) act).",
                text(
                        r("States shall "),
                        ins("CHN", r("[and will (")),
                        del("CHN", "and can "),
                        r("act).")));
        assertEquals(
                "[On the 1[st] (+RUS) day[.] (+KAZ)\u2060[Text].] (+CHN)",
                text(
                        ins("CHN", r("On the 1")),
                        ins("RUS", r("st")),
                        ins("CHN", r(" day")),
                        ins("KAZ", r(".[")),
                        ins("CHN", r("Text]."))));
    }

    @Test
    void a_space_that_was_put_in_parts_a_word() throws WordException {
        assertEquals(
                "an [other] (-CHN) [o ther] (+CHN) day",
                text(r("an o"), ins("CHN", r(" ")), r("ther day")));
        assertEquals("one day", text(r("one "), ins("CHN", r(" ")), r("day")).replace("  ", " "));
    }

    @Test
    void what_another_author_takes_out_of_an_insertion_is_nested() throws WordException {
        assertEquals(
                "States [promptly [and fully] (-IRN)] (+CHN) act.",
                text(
                        r("States "),
                        ins("CHN", r("promptly "), del("IRN", "and fully ")),
                        r("act.")));
    }

    @Test
    void what_another_author_puts_into_an_insertion_is_nested() throws WordException {
        assertEquals(
                "States [promptly [and fully] (+IRN) now] (+CHN) act.",
                text(
                        r("States "),
                        ins("CHN", r("promptly ")),
                        ins("IRN", r("and fully ")),
                        ins("CHN", r("now ")),
                        r("act.")));
    }

    @Test
    void a_second_replacement_is_a_further_alternative() throws WordException {
        assertEquals(
                "States [shall] (-CHN) [should] (+CHN) [may] (+IRN) act.",
                text(
                        r("States "),
                        del("CHN", "shall"),
                        ins("CHN", r("should")),
                        ins("IRN", r("may")),
                        r(" act.")));
    }

    @Test
    void a_new_paragraph_is_one_proposal() throws WordException {
        String paragraph =
                "<w:p><w:pPr><w:rPr><w:ins w:id=\"1\" w:author=\"CHN\"/></w:rPr></w:pPr>"
                        + ins("CHN", r("Calls upon all states;"))
                        + "</w:p>";
        assertEquals("[Calls upon all states;] (+CHN)", text(MadeDocument.of(paragraph)));
    }

    @Test
    void a_deleted_paragraph_is_opposed() throws WordException {
        String paragraph =
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"CHN\"/></w:rPr></w:pPr>"
                        + del("CHN", "Calls upon all states;")
                        + "</w:p>";
        assertEquals("[Calls upon all states;] (-CHN)", text(MadeDocument.of(paragraph)));
    }

    @Test
    void changes_beside_brackets_that_are_there() throws WordException {
        assertEquals(
                "States [shall] (+RUS; -CHN) [may] (+KAZ) [will] (+CHN) act.",
                text(
                        r("States ["),
                        del("CHN", "shall"),
                        ins("CHN", r("will")),
                        r("] (+RUS) [may] (+KAZ) act.")));
    }

    @Test
    void whoever_puts_in_notation_says_all_of_it() throws WordException {
        assertEquals(
                "States [shall] (+CHN) act.",
                text(r("States [shall]"), ins("Secretariat", r(" (+CHN)")), r(" act.")));
        assertEquals(
                "States [shall] (-CHN)[may] (+CHN) act.",
                text(
                        r("States "),
                        r("[shall] (-CHN)"),
                        ins("Secretariat", r("[may] (+CHN)")),
                        r(" act.")));
    }

    @Test
    void bold_and_italics_are_kept_in_what_is_changed() throws WordException {
        String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>boldly</w:t></w:r>";
        String italic = "<w:r><w:rPr><w:i/></w:rPr><w:t>Recalling</w:t></w:r>";
        assertEquals(
                "*Recalling* that [**boldly**] (+CHN) went",
                text(italic, r(" that "), ins("CHN", bold), r(" went")));
    }

    @ParameterizedTest
    @CsvSource({
        "IRN, opposes, '[go] (-IRN)'", "Iran, supports, '[go] (+IRN)'", "IRN, +, '[go] (+IRN)'",
                "IRN, −, '[go] (-IRN)'", "IRN, will come back, '[go] (IRN tcb)'",
        "IRN, We oppose., '[go] (-IRN)'", "Иран, поддерживаем, '[go] (+IRN)'",
                "IRN, қарсы, '[go] (-IRN)'", "IRN, ad ref, '[go] (IRN ad ref)'",
                "Secretariat, (+RUS), '[go] (+RUS)'",
        "Secretariat, RUS reserves, '[go] (RUS reserves)'", "IRN, Why not?, '[go]'",
                "IRN, We support the thrust of this paragraph, '[go]'"
    })
    void a_comment_may_be_a_position(String author, String words, String expected)
            throws WordException {
        MadeDocument made =
                MadeDocument.of(p(r("States may ["), commented("3", r("go")), r("].")))
                        .comment("3", author, words);
        WordImport read = read(made);
        String text = read.paragraphs().getFirst().text().text();
        assertEquals("States may " + expected + ".", text);
        boolean kept = read.notes().stream().anyMatch(note -> note.kind() == Kind.COMMENT);
        assertEquals(expected.equals("[go]"), kept);
    }

    @Test
    void a_comment_on_one_alternative_is_about_that_one() throws WordException {
        MadeDocument made =
                MadeDocument.of(p(r("We [shall] ["), commented("3", r("may")), r("] go.")))
                        .comment("3", "IRN", "supports");
        assertEquals("We [shall] [may] (+IRN) go.", text(made));
    }

    @Test
    void a_comment_on_a_tracked_change_is_about_its_words() throws WordException {
        MadeDocument made =
                MadeDocument.of(
                                p(
                                        r("We "),
                                        commented("1", del("CHN", "shall")),
                                        commented("2", ins("CHN", r("may"))),
                                        r(" go.")))
                        .comment("1", "RUS", "supports")
                        .comment("2", "RUS", "opposes");
        assertEquals("We [shall] (-CHN; +RUS) [may] (+CHN; -RUS) go.", text(made));
    }

    @Test
    void unknown_authors_are_kept_by_name() throws WordException {
        WordImport read =
                read(
                        MadeDocument.of(
                                p(r("We "), ins("anna smith, (LEGAL)", r("shall ")), r("go."))));
        String text = read.paragraphs().getFirst().text().text();
        assertEquals("We [shall] (+Anna smith LEGAL) go.", text);
        assertEquals("Anna smith LEGAL", read.strangers().getFirst().code());
        ImportNote note = read.notes().getFirst();
        assertEquals(Kind.UNKNOWN_AUTHOR, note.kind());
        assertEquals("anna smith, (LEGAL)", note.who());
    }

    @ParameterizedTest
    @CsvSource({
        "China, CHN",
        "китай, CHN",
        "Delegation of China, CHN",
        "Қытай, CHN",
        "'Li (China)', CHN",
        "KAZ - Legal, KAZ",
        "EU, EU",
        "Permanent Mission of Japan, JPN",
        "Li Wei, CHN",
        "Jordan Smith,",
        "Secretariat,",
        "'',"
    })
    void authors_who_are_called_as_delegations(String author, String code) {
        Authors authors = new Authors(Profiles.usual(), Map.of("Li Wei", "CHN"));
        assertEquals(code, authors.known(author));
    }

    @Test
    void footnotes_follow_the_text() throws WordException {
        MadeDocument made =
                MadeDocument.of(p(r("words"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
                        .with(
                                "footnotes",
                                "footnotes",
                                "<w:footnote w:id=\"2\">" + p(r(" a note")) + "</w:footnote>");
        List<GivenParagraph> all = read(made).paragraphs();
        assertEquals(
                List.of("words[^1]", "[^1]: a note"),
                all.stream().map(each -> each.text().text()).toList());
    }

    @Test
    void a_link_in_a_footnote_is_told() throws WordException {
        String link =
                "<w:hyperlink xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships\" r:id=\"x\">"
                        + r("see there")
                        + "</w:hyperlink>";
        WordImport read =
                read(
                        MadeDocument.of(p("<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
                                .with(
                                        "footnotes",
                                        "footnotes",
                                        "<w:footnote w:id=\"2\">" + p(link) + "</w:footnote>")
                                .part(
                                        "word/_rels/footnotes.xml.rels",
                                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/"
                                                + "package/2006/relationships\"><Relationship"
                                                + " Id=\"x\" Type=\"http://schemas.openxmlformats"
                                                + ".org/officeDocument/2006/relationships/"
                                                + "hyperlink\" Target=\"https://example.org\""
                                                + " TargetMode=\"External\"/></Relationships>"));
        read.paragraphs();
        assertEquals(
                List.of(new ImportNote(Kind.LINK, "see there", "", "https://example.org")),
                read.notes());
    }
}
