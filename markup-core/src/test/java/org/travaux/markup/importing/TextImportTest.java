package org.travaux.markup.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.importing.source.SourceText;
import org.travaux.markup.importing.source.TextFormat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

class TextImportTest {
    private static final String STATEMENT =
            """
            STATEMENT ON THE SHARED RIVERS

            We, the ministers of the coastal cities, meeting in the old harbour,

            *Recalling* the agreement of the year before,

            PP2 bis Mindful of the [many] (+KAZ) [few] (-KAZ) fishermen,

            HAVE AGREED AS FOLLOWS:

            1. The cities will share their charts every spring, as they did before.

            OP5 ter The cities [shall][should] meet again;

            (a) in the harbour;
            - on the island.

            The cities thank the harbour master.

            The old harbour, 3 May 2027
            """;

    private static Draft imported(String text) {
        return imported(text, TextFormat.PLAIN);
    }

    private static Draft imported(String text, TextFormat format) {
        SourceText source = new SourceText(Language.ENGLISH, text, format);
        return TextImport.read("cica", List.of(source)).draft();
    }

    private static String outline(Draft draft) {
        return draft.paragraphs().stream()
                .map(TextImportTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Paragraph paragraph) {
        String text = paragraph.text(Language.ENGLISH).text().replace("\n", "⏎");
        return "%s|%s|%d|%s"
                .formatted(
                        paragraph.kind().id(),
                        paragraph.label() == null ? "" : paragraph.label().text(),
                        paragraph.level(),
                        text.substring(0, Math.min(30, text.length())));
    }

    @Test
    void recognises_the_parts_of_a_statement() {
        assertEquals(
                """
                title||0|STATEMENT ON THE SHARED RIVERS
                plain||0|We, the ministers of the coast
                preambular||0|Recalling the agreement of the
                preambular|PP2 bis|0|Mindful of the [many] (+KAZ) [
                heading||0|HAVE AGREED AS FOLLOWS:
                operative|1.|0|The cities will share their ch
                operative|OP5 ter|0|The cities [shall][should] mee
                item|(a)|0|in the harbour;
                item|-|0|on the island.
                closing||0|The cities thank the harbour m
                closing||0|The old harbour, 3 May 2027\
                """,
                outline(imported(STATEMENT)));
    }

    @Test
    void reads_markdown() {
        assertEquals(
                """
                title||0|The rivers
                heading|1.|0|Background
                plain||0|A line wrapped by hand, and a⏎
                operative|1.|0|The first point is long enough
                item|1.|1|and a point under it,
                item|*|1|and another.\
                """,
                outline(
                        imported(
                                """
                                # The rivers

                                ## 1. Background

                                A line wrapped
                                by hand, and a\s\s
                                hard break.

                                1. The first point is long enough to be a paragraph.
                                    1. and a point under it,
                                    * and another.
                                """,
                                TextFormat.MARKDOWN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void line_ends_do_not_matter(String lineEnd) {
        Draft expected = imported(STATEMENT);
        Draft other = imported(STATEMENT.replace("\n", lineEnd));
        assertEquals(outline(expected), outline(other));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nothing_of_a_text_is_lost(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> pieces =
                List.of(
                        "word",
                        "\n",
                        "\n\n",
                        " ",
                        "- ",
                        "1. ",
                        "(a) ",
                        "PP3 bis ",
                        "*",
                        "**",
                        "[",
                        "]",
                        "# ",
                        "Recalling ",
                        ",",
                        ".",
                        "\t",
                        "    ",
                        "\\",
                        "\u0000",
                        "12");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        for (TextFormat format : TextFormat.values()) {
            String back =
                    imported(text.toString(), format).paragraphs().stream()
                            .map(
                                    paragraph ->
                                            (paragraph.label() == null ? "" : paragraph.label())
                                                    + paragraph.text(Language.ENGLISH).text())
                            .collect(Collectors.joining());
            assertEquals(bare(text.toString(), format), bare(back, format), format.name());
        }
    }

    /**
     * Without white space, marks and the signs that Markdown takes for structure. A dash before a
     * number is no second number, and Markdown counts its lists itself; a bracket before a number
     * stands behind it, so that opening brackets are only counted.
     */
    private static String bare(String text, TextFormat format) {
        String bare = text.replaceAll("[\\s*#\\\\]", "");
        String undashed = bare.replaceAll("-+(?=\\[*(?:\\d|\\(a\\)|PP3bis))", "");
        long opening = undashed.chars().filter(c -> c == '[').count();
        String closing = undashed.replace("[", "") + " [" + opening;
        return format == TextFormat.MARKDOWN ? closing.replaceAll("\\d+\\.", "1.") : closing;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1.5 degrees are too many.       |        | 1.5 degrees are too many.
                    2027 was a good year.           |        | 2027 was a good year.
                    3.3bis Each city acts.          | 3.3bis | Each city acts.
                    12 bis. Each city acts.         | 12 bis. | Each city acts.
                    (iv) the islands;               | (iv)   | the islands;
                    -Insist on it.                  | -      | Insist on it.
                    -based                          |        | -based
                    б) острова;                     | б)     | острова;
                    """)
    void tells_labels_from_words(String text, String label, String rest) {
        Paragraph paragraph = imported(text).paragraphs().getFirst();
        assertEquals(label, paragraph.label() == null ? null : paragraph.label().text());
        assertEquals(rest, paragraph.text(Language.ENGLISH).text());
    }

    @Test
    void a_text_with_a_paragraph_a_line_is_not_run_together() {
        String line =
                "The cities of the coast will share what they know of the tides, the winds and the "
                        + "sandbanks at the mouth of the river.";
        Draft draft = imported(line + "\n" + line + "\nShort one.\nAnd another.");
        assertEquals(4, draft.paragraphs().size());
    }

    private static ImportResult aligned(String english, String russian) {
        return TextImport.read(
                "cica",
                List.of(
                        new SourceText(Language.ENGLISH, english, TextFormat.PLAIN),
                        new SourceText(Language.RUSSIAN, russian, TextFormat.PLAIN)));
    }

    @Test
    void languages_stand_beside_each_other() {
        ImportResult result = aligned("OP1 One.\n\nOP2 Two [a].", "OP1 Раз.\n\nOP2 Два [б].");
        assertEquals(List.of(), result.remarks());
        Paragraph second = result.draft().paragraphs().get(1);
        assertEquals("Two [a].", second.text(Language.ENGLISH).text());
        assertEquals("Два [б].", second.text(Language.RUSSIAN).text());
        assertEquals(1, second.choices().size());
    }

    @Test
    void a_paragraph_without_counterpart_is_kept_and_said() {
        ImportResult result =
                aligned(
                        "OP1 One is the first.\n\nOP3 Three is the third.",
                        "OP1 Раз — это первый.\n\nOP2 Два — это второй.\n\nOP3 Три — это третий.");
        assertEquals(
                List.of(
                        new ImportRemark.CountsDiffer(Language.RUSSIAN, 3, Language.ENGLISH, 2),
                        new ImportRemark.Unmatched(Language.RUSSIAN, 1)),
                result.remarks());
        assertEquals(3, result.draft().paragraphs().size());
        Paragraph third = result.draft().paragraphs().get(2);
        assertEquals("Three is the third.", third.text(Language.ENGLISH).text());
        assertEquals("Три — это третий.", third.text(Language.RUSSIAN).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Urges the cities to act at once.   | OP1. Призывает города действовать. | OP1. |
                    OP1. Urges the cities to act.      | Призывает города действовать.      | OP1. |
                    OP1. Urges the cities to act.      | ХЩ1. Призывает города действовать. | OP1. |
                    XY1 bis Urges the cities to act.   | ОП1-бис. Призывает города.    | ОП1-бис. |
                    OP7. Urges the cities to act.      | 7. Призывает города действовать.   | OP7. |
                    - Urges the cities to act.         | (b) Призывает города действовать.  | (b)  |
                    7. Urges the cities to act.        | 5. Призывает города действовать.   | 7.   | 5.
                    OP7. Urges the cities to act.      | ПП7. Призывает города действовать. | OP7. | ПП7.
                    """)
    void a_label_of_any_language_is_in_the_draft_or_told(
            String english, String russian, String label, String told) {
        ImportResult result = aligned(english, russian);
        Paragraph paragraph = result.draft().paragraphs().getFirst();
        ParagraphLabel own = paragraph.label();
        assertEquals(label, own == null ? null : own.text());
        List<ImportRemark> expected =
                told == null || own == null
                        ? List.of()
                        : List.of(
                                new ImportRemark.LabelsDiffer(
                                        0, own, Language.RUSSIAN, new ParagraphLabel(told)));
        assertEquals(expected, result.remarks());
        assertTrue(paragraph.text(Language.ENGLISH).text().startsWith("Urges"));
        assertTrue(paragraph.text(Language.RUSSIAN).text().startsWith("Призывает"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SOC/2026/DRAFT/7   | SOC/2026/DRAFT/7 | 2
                    A/80/L.13/Rev.1*   | A/80/L.13/Rev.1* | 2
                    AND/OR             |                  | 3
                    See A/80/L.13      |                  | 3
                    """)
    void a_first_line_that_is_a_symbol_is_the_drafts(String line, String symbol, int paragraphs) {
        String text = line + "\n\nSTATEMENT\n\nWe meet again in the harbour.";
        ImportResult result =
                TextImport.read(
                        "cica", List.of(new SourceText(Language.ENGLISH, text, TextFormat.PLAIN)));
        assertEquals(symbol == null ? "" : symbol, result.draft().symbol());
        assertEquals(paragraphs, result.draft().paragraphs().size());
        assertEquals(
                symbol == null
                        ? List.of()
                        : List.of(new ImportRemark.Symbol(Language.ENGLISH, symbol)),
                result.remarks());
    }

    @Test
    void a_symbol_of_each_file_is_taken_and_another_one_told() {
        ImportResult result =
                aligned(
                        "SOC/2026/7\n\nOP1 We meet here.\n\nOP2 We part.",
                        "СОЦ/2026/7\n\nОП1 Мы здесь.\n\nОП2 Мы ушли.");
        assertEquals("SOC/2026/7", result.draft().symbol());
        assertEquals(2, result.draft().paragraphs().size());
        assertEquals(2, result.remarks().size());
    }

    @Test
    void a_paragraph_is_what_the_file_says_that_labels_it() {
        Paragraph paragraph =
                aligned("Urges the cities to act.", "ОП1. Призывает города действовать.")
                        .draft()
                        .paragraphs()
                        .getFirst();
        assertEquals(ParagraphKind.OPERATIVE, paragraph.kind());
    }

    /** Whatever stands in front of the paragraphs of two files. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void no_number_of_two_files_goes_silently(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> labels =
                List.of("", "", "1. ", "2. ", "7. ", "OP2 ", "ОП2. ", "PP3 bis ", "(a) ", "- ");
        StringBuilder english = new StringBuilder();
        StringBuilder russian = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            String number = labels.get(random.nextInt(labels.size()));
            String other = labels.get(random.nextInt(labels.size()));
            english.append(number).append("Urges the city of ").append(40 + i).append(" towers");
            russian.append(other).append("Призывает город ").append(40 + i).append(" башен");
            english.append(" to share its charts at last.\n\n");
            russian.append(" поделиться своими картами.\n\n");
        }
        ImportResult result = aligned(english.toString(), russian.toString());
        String kept = result.draft().paragraphs().toString() + result.remarks();
        List<ParagraphLabel> told = new ArrayList<>();
        for (Paragraph paragraph : result.draft().paragraphs()) {
            ParagraphLabel own = paragraph.label();
            if (own != null) {
                told.add(own);
            }
        }
        for (ImportRemark remark : result.remarks()) {
            if (remark instanceof ImportRemark.LabelsDiffer differ) {
                told.add(differ.other());
            }
        }
        for (String line : (english.toString() + russian).split("\n+")) {
            String number = line.replaceFirst("(Urges|Призывает).*", "").strip();
            assertTrue(
                    told.stream().anyMatch(new ParagraphLabel(number)::isLikelySame),
                    () -> number + " of “" + line + "” is not in " + kept);
        }
    }

    @Test
    void the_same_texts_give_the_same_draft() {
        assertEquals(imported(STATEMENT), imported(STATEMENT));
        assertTrue(imported("").paragraphs().isEmpty());
    }
}
