package org.travaux.markup.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The labels of a text as it is adopted. */
class LabelSeriesTest {
    /** Paragraphs by their labels: {@code #} is a heading, points are marked with a bracket. */
    private static List<Paragraph> labelled(String labels) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String label : labels.split(", ")) {
            paragraphs.add(paragraph("p" + paragraphs.size(), label.equals("0") ? "" : label, ""));
        }
        return paragraphs;
    }

    private static Paragraph paragraph(String id, String label, String text) {
        ParagraphKind kind =
                label.equals("#")
                        ? ParagraphKind.HEADING
                        : label.endsWith(")") && !Character.isDigit(label.charAt(0))
                                ? ParagraphKind.ITEM
                                : label.contains("PP") || label.contains("ПП")
                                        ? ParagraphKind.PREAMBULAR
                                        : ParagraphKind.OPERATIVE;
        ParagraphLabel made =
                label.equals("#") || label.isEmpty() ? null : new ParagraphLabel(label);
        return Paragraph.of(id, kind, made, 0, Map.of(Language.ENGLISH, MarkedText.plain(text)));
    }

    private static List<String> labels(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(each -> each.label() == null ? "-" : String.valueOf(each.label()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PP1, PP2, OP1, OP2 | ",
                "PP8, PP9 | gap:/PP8",
                "PP1, PP2, PP4 | gap:PP2/PP4",
                "OP1, OP1 bis, OP2 | inserted:OP1 bis",
                "OP1, OP1 alt, OP1 alt bis, OP2 | alternative:OP1 alt;"
                        + " alternative:OP1 alt bis",
                "1., 2., 2-бис., 3. | inserted:2-бис.",
                "ОП1, ОП1 альт, ОП1 тер | alternative:ОП1 альт; inserted:ОП1 тер",
                "1., 2., 2-1., 3. | inserted:2-1.",
                "OP1, New OP2, OP3 | other-form:New OP2",
                "OP1, OP3, OP2 | gap:OP1/OP3; out-of-order:OP3/OP2",
                "OP1, OP2, OP2 | repeated:OP2",
                "1., 2., #, 1., 2. | ",
                "1., 2., 1., 2. | out-of-order:2./1.; repeated:2.",
                "1., 1.1, 1.2, 2. | ",
                "1., (a), (b), 2., (a), (b), (d) | gap:(b)/(d)",
                "1., а), б), в), г), д), е), ж), з), и), к) | ",
                "1., а), ә), б), в), г), ғ) | ",
                "1., а), б), г) | gap:б)/г)",
                "1., (i), (ii), (iv) | gap:(ii)/(iv)",
                "1., (a), (a bis), (b) | inserted:(a bis)",
                "1., (h), (i), (j) | gap:/(h)",
            })
    void what_is_odd_about_labels_is_found(String labels, @Nullable String expected) {
        List<String> found =
                LabelSeries.findings(labelled(labels), LabelContext.settled(_ -> true)).stream()
                        .map(LabelFinding::id)
                        .toList();
        assertEquals(expected == null ? "" : expected, String.join("; ", found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PP1, PP3, OP1, OP2 | PP1, PP2, OP1, OP2",
                "OP4, OP4 alt, OP5 ter, OP6 | OP1, OP2, OP3, OP4",
                "1., 2 bis., 2-бис., New 3. | 1., 2., 3., 4.",
                "ОП1, ОП3, ОП3 альт | ОП1, ОП2, ОП3",
                "1., 3., #, 1., 1 bis., 2. | 1., 2., -, 1., 2., 3.",
                "1., (a), (c), 2., (a), (b) | 1., (a), (b), 2., (a), (b)",
                "1., а), в), г) | 1., а), б), в)",
                "1., (i), (iii) | 1., (i), (ii)",
                "OP1, OP 2, OP3 | OP1, OP 2, OP3",
                "1.1, 1.3, OP2 | 1.1, 1.2, OP1",
                "1., 3., 3.1, 3.2 | 1., 2., 2.1, 2.2",
                "1., 2., 3A., 3B. | 1., 2., 3., 4.",
                "1., 5. (a), (b), (d), 6. | 1., 2. (a), (b), (c), 3.",
                "1-тармақ., 4-тармақ. | 1-тармақ., 2-тармақ.",
                "Article 1., 2., Article 3., 2. | Article 1., 2., Article 2., 2.",
                "1., (v), (vi), (viii) | 1., (i), (ii), (iii)",
                "1., а), ә), б), г) | 1., а), ә), б), в)",
            })
    void they_are_counted_anew_where_something_is_odd(String labels, String expected) {
        assertEquals(expected, counted(labelled(labels), LabelContext.settled(_ -> true)));
    }

    private static String counted(List<Paragraph> paragraphs, LabelContext context) {
        return String.join(", ", labels(LabelSeries.consecutive(paragraphs, context)));
    }

    private static void heading(List<Paragraph> paragraphs, int index) {
        paragraphs.set(index, paragraphs.get(index).withKind(ParagraphKind.HEADING));
    }

    @Test
    void headings_are_counted_with_paragraphs_where_the_numbers_of_both_rise() {
        List<Paragraph> agenda = labelled("1., 2., 4., 5.");
        heading(agenda, 0);
        heading(agenda, 2);
        assertEquals("1., 2., 3., 4.", counted(agenda, LabelContext.settled(_ -> true)));
        List<Paragraph> report = labelled("1., 1., 3., 3., 4., 6.");
        heading(report, 0);
        heading(report, 3);
        assertEquals("1., 1., 2., 2., 3., 4.", counted(report, LabelContext.settled(_ -> true)));
    }

    @Test
    void numbers_begin_anew_in_an_option() {
        List<Paragraph> paragraphs = labelled("1., 3., 0, 1., 3.");
        LabelContext options = new LabelContext(_ -> true, _ -> true, i -> i == 2);
        assertEquals("1., 2., -, 1., 2.", counted(paragraphs, options));
    }

    @Test
    void a_list_goes_on_behind_words_without_a_label() {
        List<Paragraph> paragraphs = labelled("1., (a), (b), 0, (d), 2., (a)");
        paragraphs.set(3, paragraphs.get(3).withKind(ParagraphKind.PLAIN));
        assertEquals(
                "1., (a), (b), -, (c), 2., (a)",
                counted(paragraphs, LabelContext.settled(_ -> true)));
    }

    @Test
    void what_does_not_remain_is_not_counted_and_has_no_label() {
        List<Paragraph> paragraphs = labelled("PP1, PP2, PP3, OP1");
        assertEquals(
                "gap:PP1/PP3",
                LabelSeries.findings(paragraphs, LabelContext.settled(i -> i != 1))
                        .getFirst()
                        .id());
        assertEquals(
                List.of("PP1", "-", "PP2", "OP1"),
                labels(LabelSeries.consecutive(paragraphs, LabelContext.settled(i -> i != 1))));
    }

    @Test
    void nothing_is_odd_about_labels_counted_anew() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> kinds =
                List.of("PP", "OP", "OP", "OP", "(a)", "(c)", "б)", "в)", "(ii)", "#", "bis");
        for (int round = 0; round < 500; round++) {
            List<String> labels = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                String kind = kinds.get(random.nextInt(kinds.size()));
                int number = random.nextInt(12);
                labels.add(
                        switch (kind) {
                            case "PP", "OP" -> kind + number;
                            case "bis" -> "OP" + number + (number % 2 == 0 ? " alt" : " bis");
                            default -> kind;
                        });
            }
            List<Paragraph> once =
                    LabelSeries.consecutive(
                            labelled(String.join(", ", labels)), LabelContext.settled(_ -> true));
            assertEquals(
                    List.of(),
                    LabelSeries.findings(once, LabelContext.settled(_ -> true)),
                    () -> "seed " + seed + ": " + labels + " gave " + labels(once));
            assertEquals(
                    once,
                    LabelSeries.consecutive(once, LabelContext.settled(_ -> true)),
                    () -> "seed " + seed);
        }
    }
}
