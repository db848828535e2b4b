package org.travaux.markup.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.TextGenerator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class AsterisksTest {
    private static final List<String> SCRAPS =
            List.of(
                    "*", "**", "***", "****", "\\", "\\\\", "\\*", " ", " ", "a", "b", "\n",
                    "\u00a0", ".", "[");

    static IntStream seeds() {
        return IntStream.range(0, 1_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_was_written_reads_as_it_was(int seed) {
        TextGenerator generator = new TextGenerator(seed);
        String text = seed % 2 == 0 ? generator.paragraph() : scraps(generator);
        List<Mark> marks = new ArrayList<>();
        for (int size = generator.below(6); size > 0; size--) {
            int start = generator.below(text.length() + 1);
            int end = start + generator.below(text.length() - start + 1);
            Mark.Kind kind = generator.below(2) == 0 ? Mark.Kind.BOLD : Mark.Kind.ITALIC;
            marks.add(new Mark(kind, new TextRange(start, end)));
        }
        MarkedText marked = new MarkedText(text, marks);
        String written = Asterisks.write(marked);
        assertEquals(marked, Asterisks.read(written), written);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reading_loses_nothing_but_marks(int seed) {
        String written = scraps(new TextGenerator(seed));
        MarkedText read = Asterisks.read(written);
        assertEquals(plain(written), plain(read.text()));
        assertEquals(read, Asterisks.read(Asterisks.write(read)));
    }

    private static String plain(String text) {
        return text.replaceAll("[*\\\\]", "");
    }

    @Test
    void text_without_asterisks_is_itself() {
        String text = "a \\[b\\] \\\\ c\\";
        assertEquals(MarkedText.plain(text), Asterisks.read(text));
        assertEquals(text, Asterisks.write(MarkedText.plain(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "**bold**, bold, BOLD",
        "*italic*, italic, ITALIC",
        "a **b** c, a b c, BOLD",
        "w*or*d, word, ITALIC",
        "**[**, [, BOLD"
    })
    void a_mark(String written, String text, Mark.Kind kind) {
        MarkedText read = Asterisks.read(written);
        assertEquals(text, read.text());
        assertEquals(List.of(kind), read.marks().stream().map(Mark::kind).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2 * 3 * 4, 2 * 3 * 4",
        "[NDMC\\*], [NDMC*]",
        "*open, *open",
        "** , **",
        "****, ****",
        "a*, a*",
        "\\\\*, \\*"
    })
    void an_asterisk_without_a_partner_stays(String written, String text) {
        assertEquals(MarkedText.plain(text), Asterisks.read(written));
    }

    private static String scraps(TextGenerator generator) {
        StringBuilder out = new StringBuilder();
        for (int size = generator.below(14); size > 0; size--) {
            out.append(SCRAPS.get(generator.below(SCRAPS.size())));
        }
        return out.toString();
    }
}
