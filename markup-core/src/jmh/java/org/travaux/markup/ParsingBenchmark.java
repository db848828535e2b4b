package org.travaux.markup;

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
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.TextReading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;

/**
 * Reading a bracketed text, beside commonmark-java parsing the same characters in the same run.
 *
 * <p>Two texts: a made-up late draft as official ones are (a bracket in about 115 characters, four
 * in ten of one word, no names), and the sample statement in its three languages over and over,
 * which is dense with positions.
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
                    "the",
                    "Parties",
                    "to",
                    "this",
                    "agreement",
                    "shall",
                    "take",
                    "measures",
                    "in",
                    "accordance",
                    "with",
                    "national",
                    "circumstances",
                    "and",
                    "priorities",
                    "of",
                    "water",
                    "cooperation",
                    "among",
                    "States",
                    "for",
                    "all");
    private static final List<String> BRACKETS =
            List.of(
                    "[shall][should][will]",
                    "[encouraging]",
                    "[, as appropriate,]",
                    "[and][or]",
                    "communication[s]",
                    "[in the light of [different] national circumstances]",
                    "[developed]",
                    "[the principles and provisions of the Convention]",
                    "[X]",
                    "[new]");

    @Param({"late-draft", "statement"})
    String text;

    /** How many characters, about. */
    @Param({"120000", "1000000", "10000000", "50000000"})
    int characters;

    private List<String> paragraphs = List.of();
    private String whole = "";
    private final Profile profile = Profiles.find("unfccc").orElseThrow();
    private final Parser commonmark = Parser.builder().build();

    @Setup
    public void writeText() throws IOException, DraftFormatException {
        List<String> some =
                switch (text) {
                    case "late-draft" -> lateDraft();
                    case "statement" -> statement();
                    default -> List.of(Files.readString(Path.of(text)).split("\\n\\s*\\n"));
                };
        List<String> repeated = new ArrayList<>();
        int length = 0;
        for (int i = 0; length < characters; i++) {
            repeated.add(some.get(i % some.size()));
            length += repeated.getLast().length() + 2;
        }
        paragraphs = repeated;
        whole = String.join("\n\n", repeated);
    }

    private static List<String> statement() throws IOException, DraftFormatException {
        Draft draft = DraftFormat.read(Files.readString(Path.of("../samples/statement.travaux")));
        return draft.languages().stream().flatMap(one -> draft.texts(one).stream()).toList();
    }

    private static List<String> lateDraft() {
        SplittableRandom random = new SplittableRandom(42);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            StringJoiner paragraph = new StringJoiner(" ");
            int words = random.nextInt(10, 60);
            for (int word = 0; word < words; word++) {
                List<String> from = random.nextInt(15) == 0 ? BRACKETS : WORDS;
                paragraph.add(from.get(random.nextInt(from.size())));
            }
            made.add(paragraph.toString());
        }
        return made;
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
