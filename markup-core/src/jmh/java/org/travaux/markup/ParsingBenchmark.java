package org.travaux.markup;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.TextReading;

/**
 * Reading a bracketed text, beside commonmark-java parsing the same characters in the same run. The
 * text is made up: paragraphs of words with as many brackets as late drafts have, about one in a
 * hundred characters, and positions behind a third of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ParsingBenchmark {
    private static final List<String> WORDS =
            List.of(
                    "the", "Parties", "to", "this", "agreement", "shall", "take", "measures", "in",
                    "accordance", "with", "national", "circumstances", "and", "priorities", "of",
                    "water", "cooperation", "among", "States", "(UNFCCC)", "for", "all");
    private static final List<String> BRACKETS =
            List.of(
                    "[shall][should][will]", "[encouraging] (-CHN) [urging] (+CHN) (ISR tcb)",
                    "[, as appropriate,]", "[and][or]", "communication[s]", "[X]",
                    "[the [developed] countries [and others] (+KAZ, UZB; -TJK)]");

    /** How many characters, about. */
    @Param({"120000", "1000000", "10000000", "50000000"})
    int characters;

    private List<String> paragraphs = List.of();
    private String whole = "";
    private final Profile profile = Profiles.find("unfccc").orElseThrow();
    private final Parser commonmark = Parser.builder().build();

    @Setup
    public void writeText() {
        SplittableRandom random = new SplittableRandom(42);
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            int words = random.nextInt(30, 160);
            for (int i = 0; i < words; i++) {
                boolean bracket = random.nextInt(14) == 0;
                List<String> from = bracket ? BRACKETS : WORDS;
                text.append(from.get(random.nextInt(from.size()))).append(' ');
            }
            text.append("\n\n");
        }
        whole = text.toString();
        paragraphs = List.of(whole.split("\n\n"));
    }

    @Benchmark
    public TextReading travaux() {
        return Markup.parse(paragraphs, profile);
    }

    @Benchmark
    public Node commonmark() {
        return commonmark.parse(whole);
    }
}
