package org.travaux.app.docx.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A label is counted only where counting gives what is written; {@code .} stands for text. */
class CountedLabelsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. 2. 3.                  | 1 1 1",
                "4. 5.                     | 1 1",
                "1.                        | 1",
                "7.                        | .",
                "1. 2. 4.                  | 1 1 .",
                "1. 2. 4. 5.               | 1 1 2 2",
                "1. 2. 2 3.                | 1 1 . 1",
                "1. 2. 1. 2. 3.            | 1 1 2 2 2",
                "(a) (b) (c)               | 1 1 1",
                "(a) (c)                   | 1 .",
                "(g) (h) (i) (j)           | 1 1 1 1",
                "(i) (ii) (iii) (iv)       | 1 1 1 1",
                "1. (a) (b) 2. (a) (b)     | 1 2 2 1 3 3",
                "a) b) (c)                 | 1 1 .",
                "I. II. III.               | 1 1 1",
                "IV. V.                    | 1 1",
                "01. 02.                   | . .",
                "0. 1.                     | . 1",
                "PP1 PP2 OP1               | . . .",
                "- -                       | 1 1",
                "– 1. 2. –                 | 1 2 2 1",
                "•                         | 1",
                "(aa) (bb)                 | . .",
                "998. 999. 1000.           | 1 1 .",
                "1.1 1.2                   | . .",
                "а) б)                     | 1 1",
                "И. К. Л.                  | 1 1 1",
                "и) й) к)                  | 1 . 1",
                "Article_1 Article_2       | 1 1",
                "Статья_3. Статья_4.       | 1 1",
                "§_1 §_2                   | 1 1",
                "OP_1 OP_2                 | . ."
            })
    void counts_what_is_a_series(String labels, String lists) {
        List<String> all =
                Arrays.stream(labels.split(" ")).map(label -> label.replace('_', ' ')).toList();
        Draft draft = draft(all);
        CountedLabels numbering = new CountedLabels(draft.paragraphs(), new Indents(draft));
        List<String> found = new ArrayList<>();
        Map<Integer, Integer> counters = new HashMap<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            CountedLabels.NumberedList list = numbering.of(i);
            found.add(list == null ? "." : Integer.toString(list.id()));
            if (list != null) {
                int number =
                        counters.merge(list.id(), list.series().start(), (last, _) -> last + 1);
                assertEquals(all.get(i), written(list.series().kind(), number));
            }
        }
        assertEquals(lists, String.join(" ", found));
    }

    private static String written(Series.Kind kind, int number) {
        return kind.format().levelText(0).replace("%1", kind.format().counter().write(number));
    }

    private static Draft draft(List<String> labels) {
        List<Paragraph> paragraphs =
                labels.stream()
                        .map(
                                label ->
                                        Paragraph.of(
                                                label,
                                                ParagraphKind.ITEM,
                                                new ParagraphLabel(label),
                                                0,
                                                Map.of()))
                        .toList();
        return Draft.of("cica", List.of(Language.ENGLISH), paragraphs);
    }
}
