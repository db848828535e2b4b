package org.travaux.markup.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.importing.source.JoinedText;
import org.travaux.markup.importing.source.SourceText;
import org.travaux.markup.importing.source.TextFormat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Tables, rules, comments and lists are what they are in Markdown; tabs make tables in a text. */
class MarkdownImportTest {
    private static ImportResult read(String text, TextFormat format) {
        return TextImport.read("cica", List.of(new SourceText(Language.ENGLISH, text, format)));
    }

    private static String outline(String text, TextFormat format) {
        return read(text, format).draft().paragraphs().stream()
                .map(MarkdownImportTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Paragraph paragraph) {
        TableCell cell = paragraph.layout().cell();
        String place = cell == null ? paragraph.kind().id() : cell.row() + "," + cell.column();
        String label = paragraph.label() == null ? "" : paragraph.label() + " ";
        return place + " " + label + paragraph.text(Language.ENGLISH).text();
    }

    @Test
    void a_table_is_a_table() {
        assertEquals(
                """
                heading Votes
                1,1 State
                1,2 Vote
                2,1 Kazakhstan
                2,2 [yes] (+KAZ)
                3,1 China | CHN
                plain Behind it.\
                """,
                outline(
                        """
                        ## Votes
                        | State | Vote |
                        |:------|-----:|
                        | Kazakhstan | [yes] (+KAZ) |
                        China \\| CHN |

                        Behind it.
                        """,
                        TextFormat.MARKDOWN));
    }

    @Test
    void strokes_without_a_line_of_dashes_are_text() {
        assertEquals("plain yes | no or never", outline("yes | no\nor never", TextFormat.MARKDOWN));
        assertEquals(
                "plain | a | b |⏎|---|---|".replace('⏎', '\n'),
                outline("| a | b |\n|---|---|", TextFormat.PLAIN));
    }

    @Test
    void a_rule_is_no_paragraph_and_dashes_below_a_line_make_it_a_heading() {
        assertEquals(
                """
                title The rivers
                plain We met.
                plain We agreed.
                heading What follows
                plain We part.\
                """,
                outline(
                        """
                        The rivers
                        ==========

                        We met.

                        ---
                        We agreed.
                        ***
                        What
                        follows
                        ---
                        We part.
                        """,
                        TextFormat.MARKDOWN));
    }

    @Test
    void comments_are_told_and_are_no_text() {
        ImportResult result =
                read(
                        """
                        ---
                        title: Rivers
                        ---
                        We met <!-- where? --> in Astana.
                        <!--
                        To be
                        checked
                        -->

                        We <!-- agreed.
                        """,
                        TextFormat.MARKDOWN);
        assertEquals(
                List.of("We met in Astana.", "We <!-- agreed."),
                result.draft().texts(Language.ENGLISH));
        assertEquals(
                List.of(
                        new ImportRemark.Comment(
                                Language.ENGLISH,
                                "We met <!-- where? --> in Astana.",
                                "title: Rivers"),
                        new ImportRemark.Comment(Language.ENGLISH, "in Astana.", "where?"),
                        new ImportRemark.Comment(
                                Language.ENGLISH, "We <!-- agreed.", "To be\nchecked")),
                result.remarks());
    }

    @Test
    void numbers_that_do_not_count_are_counted() {
        assertEquals(
                """
                operative 1. One is here.
                operative 2. Two is here.
                item 1. inner one;
                item 2. inner two;
                operative 3. Three is here.
                plain Between.
                operative 1. A new list.
                operative 3. With a gap.\
                """,
                outline(
                        """
                        1. One is here.
                        1. Two is here.
                            1. inner one;
                            1. inner two;
                        1. Three is here.

                        Between.

                        1. A new list.
                        3. With a gap.
                        """,
                        TextFormat.MARKDOWN));
        assertEquals(
                "operative 1. One is here.\noperative 1. Two is here.",
                outline("1. One is here.\n1. Two is here.", TextFormat.PLAIN));
    }

    @Test
    void a_number_behind_a_dash_is_the_label() {
        for (TextFormat format : TextFormat.values()) {
            assertEquals(
                    "item 1. the islands;\nitem 2. the rivers.\nitem - no number.",
                    outline("- 1. the islands;\n- 2. the rivers.\n- no number.", format));
        }
    }

    @Test
    void the_tabs_of_a_form_make_a_table_and_a_label_does_not() {
        assertEquals(
                """
                plain Form
                1,1 Title:
                1,2 Clean rivers
                2,1 Dates:
                2,2 2027
                operative 5 States shall meet.
                operative 6 States shall report.
                1,1 State
                1,2 For
                1,3 Against
                2,1 Kazakhstan
                2,3 5
                item (a) the islands;
                plain Astana\t28 August\
                """,
                outline(
                                """
                                Form

                                Title:\tClean rivers

                                Dates:\t\t2027

                                5\tStates shall meet.
                                6\tStates shall report.

                                State\tFor\tAgainst
                                Kazakhstan\t\t5

                                (a)\tthe islands;

                                Astana\t28 August
                                """,
                                TextFormat.PLAIN)
                        .replace("closing Astana", "plain Astana"));
    }

    private static final String CUT =
            """
            1. States shall share what they know of the tides, of the winds and of the charts

            - 12 -

            of the old harbours.

            2. Государства делятся тем, что они знают о приливах, ветрах и картах старых

            гаваней и рек.

            3. Мемлекеттер ескі айлақтардың картасын

            13-бет

            бір-бірімен бөліседі.

            Вновь подтверждая, что реки объединяют соседние государства,

            подчеркивая их значение.
            """;

    @Test
    void where_a_page_cut_a_sentence_is_told() {
        ImportResult result = read(CUT, TextFormat.PLAIN);
        assertEquals(
                List.of(
                        new ImportRemark.CutParagraph(Language.ENGLISH, 0, 2),
                        new ImportRemark.CutParagraph(Language.ENGLISH, 3, 4),
                        new ImportRemark.CutParagraph(Language.ENGLISH, 5, 7)),
                result.remarks());
        assertEquals(10, result.draft().paragraphs().size());
    }

    @Test
    void what_was_cut_is_joined_where_that_is_asked_for() {
        SourceText source = new SourceText(Language.ENGLISH, CUT, TextFormat.PLAIN);
        ImportResult result = TextImport.read("cica", List.of(new JoinedText(source)));
        List<String> texts = result.draft().texts(Language.ENGLISH);
        assertEquals(List.of(), result.remarks());
        assertEquals(7, texts.size());
        assertTrue(texts.getFirst().endsWith("the charts of the old harbours."), texts.getFirst());
        assertEquals("- 12 -", texts.get(1));
        assertTrue(texts.get(2).endsWith("картах старых гаваней и рек."), texts.get(2));
    }

    private static final int MANY = 6_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[5. x",
                "OP5 bis ",
                " bis",
                "5.1",
                "(a) ",
                "- ",
                "\t",
                "|a|\n",
                "<!-- ",
                "---\n",
                "a\tb\n",
                "- 1. ",
                "x: y\n",
                "A. A",
                "5-бап. ",
                "a\n5\n"
            })
    void hostile_texts_are_read_in_good_time(String piece) {
        for (String beginning : List.of("", "OP5", "---\n")) {
            String text = beginning + piece.repeat(MANY);
            for (TextFormat format : TextFormat.values()) {
                assertTimeout(Duration.ofSeconds(60), () -> read(text, format));
            }
        }
    }
}
