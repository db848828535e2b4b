package org.travaux.markup.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.importing.ImportResult;
import org.travaux.markup.importing.TextImport;
import org.travaux.markup.importing.source.SourceText;
import org.travaux.markup.importing.source.TextFormat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels in docs/notation.md, §3.6, are read as it says. */
class LabelExamplesTest {
    private static final Pattern FENCE =
            Pattern.compile("^```labels\\n(.*?)\\n```$", Pattern.MULTILINE | Pattern.DOTALL);

    /**
     * A line, and what it is: its kind, its label, its text; the last two empty without a label.
     */
    record LabelExample(String line, String kind, String label, String text) {
        static LabelExample of(String written) {
            String[] sides = written.split("\\s+→ ", 2);
            String[] parts = sides[1].split("\\|", -1);
            return new LabelExample(
                    sides[0].replace('⇥', '\t'),
                    parts[0].strip(),
                    parts[1].strip(),
                    parts[2].strip());
        }

        @Override
        public String toString() {
            return line;
        }
    }

    static List<LabelExample> examples() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "notation.md"));
        List<LabelExample> examples = new ArrayList<>();
        Matcher fence = FENCE.matcher(page);
        while (fence.find()) {
            fence.group(1).lines().map(LabelExample::of).forEach(examples::add);
        }
        return examples;
    }

    private static List<Paragraph> imported(String text) {
        SourceText source = new SourceText(Language.ENGLISH, text, TextFormat.PLAIN);
        return TextImport.read("cica", List.of(source)).draft().paragraphs();
    }

    @Test
    void the_specification_has_enough_examples() throws IOException {
        assertTrue(examples().size() >= 70, "only " + examples().size());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reads_as_specified(LabelExample example) {
        List<Paragraph> paragraphs = imported(example.line());
        assertEquals(1, paragraphs.size());
        Paragraph paragraph = paragraphs.getFirst();
        ParagraphLabel label = paragraph.label();
        assertEquals(example.kind(), paragraph.kind().id());
        assertEquals(example.label(), label == null ? "" : label.text());
        String text = example.label().isEmpty() ? example.line() : example.text();
        assertEquals(text, paragraph.text(Language.ENGLISH).text());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void labels_and_text_give_back_the_line(LabelExample example) {
        for (Paragraph paragraph : imported(example.line())) {
            String label = paragraph.label() == null ? "" : paragraph.label().text();
            String back = label + paragraph.text(Language.ENGLISH).text();
            assertEquals(letters(example.line()), letters(back));
        }
    }

    /** All characters but white space, marks, brackets, which may change places, and a dash. */
    private static String letters(String text) {
        return text.replaceAll("^– |[\\s*\\[\\]]", "");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_line_is_read_the_same_between_others(LabelExample example) {
        String before = "The cities of the coast share their charts with each other every spring.";
        List<Paragraph> paragraphs =
                imported(before + "\n\n" + example.line() + "\n\n" + before.replace("T", "Yet t"));
        assertEquals(3, paragraphs.size());
        Paragraph paragraph = paragraphs.get(1);
        assertEquals(example.label(), paragraph.label() == null ? "" : paragraph.label().text());
        boolean opening = example.kind().equals("plain");
        assertTrue(opening || example.kind().equals(paragraph.kind().id()), example.line());
    }

    @Test
    void a_heading_is_not_run_together_with_what_follows_it() {
        for (String heading :
                List.of(
                        "III. BUDGET",
                        "III. Бюджет",
                        "A. Attendance",
                        "Статья 4. Цели",
                        "4-бап. Мақсаттар",
                        "BUDGET")) {
            List<Paragraph> paragraphs =
                    imported(heading + "\n10. Requests the Secretariat to report\n11. Urges all");
            assertEquals(3, paragraphs.size(), heading);
            assertEquals("operative", paragraphs.get(1).kind().id(), heading);
            assertEquals("operative", paragraphs.get(2).kind().id(), heading);
        }
    }

    @Test
    void a_word_that_begins_as_a_division_does_is_none() {
        for (String word :
                List.of("RULES", "PARTIES", "SECTIONS OF THE TEXT", "TITLES", "CLAUSES")) {
            assertEquals("title", imported(word).getFirst().kind().id(), word);
        }
    }

    @Test
    void a_name_at_the_end_is_no_heading() {
        List<Paragraph> paragraphs =
                imported("1. States shall report.\n\nAstana, 28 August\n\nJ. Smith");
        assertEquals("J. Smith", paragraphs.getLast().text(Language.ENGLISH).text());
        assertEquals("closing", paragraphs.getLast().kind().id());
    }

    @Test
    void a_mark_of_the_document_is_not_its_title() {
        List<Paragraph> paragraphs =
                imported(
                        """
                        LIMITED

                        ORIGINAL: ENGLISH

                        A/80/L.13

                        STATEMENT ON RIVERS

                        We met.\
                        """);
        assertEquals(
                List.of("plain", "plain", "plain", "title", "plain"),
                paragraphs.stream().map(paragraph -> paragraph.kind().id()).toList());
    }

    @Test
    void in_several_languages_each_keeps_the_word_of_its_article() {
        ImportResult result =
                TextImport.read(
                        "cica",
                        List.of(
                                new SourceText(
                                        Language.ENGLISH,
                                        "Article 4. The Parties shall meet.",
                                        TextFormat.PLAIN),
                                new SourceText(
                                        Language.KAZAKH,
                                        "4-бап. Тараптар кездесуге тиіс.",
                                        TextFormat.PLAIN)));
        Paragraph paragraph = result.draft().paragraphs().getFirst();
        assertEquals(1, result.draft().paragraphs().size());
        assertEquals("Article 4. The Parties shall meet.", paragraph.text(Language.ENGLISH).text());
        assertEquals("4-бап. Тараптар кездесуге тиіс.", paragraph.text(Language.KAZAKH).text());
    }
}
