package org.travaux.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.EarlierVersions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

/** What is typed: help where it is asked for, one sentence where it makes no sense. */
class UsageTest {
    static List<String> commands() {
        return CommandLineProgram.commandNames().stream()
                .filter(name -> !name.equals("help"))
                .sorted()
                .toList();
    }

    @Test
    void every_command_that_is_listed_is_one_and_the_other_way_round() {
        List<String> listed =
                Run.of("--help")
                        .ended(0)
                        .out()
                        .lines()
                        .dropWhile(line -> !line.equals("Commands:"))
                        .skip(1)
                        .takeWhile(line -> !line.isBlank())
                        .filter(line -> line.matches("  [a-z].*"))
                        .map(line -> line.strip().split(" ")[0])
                        .sorted()
                        .toList();
        assertEquals(CommandLineProgram.commandNames().stream().sorted().toList(), listed);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_explains_itself_with_an_example(String command) {
        Run help = Run.of(command, "--help").ended(0);
        assertTrue(help.out().contains("Example: travaux " + command + " "), help.out());
        assertEquals("", help.err());
        assertEquals(help, Run.of("help", command));
        assertTrue(help.out().lines().allMatch(line -> line.length() <= 96), help.out());
        assertTrue(Run.of("--help").ended(0).out().contains(command));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_needs_a_file(String command) {
        String missing =
                switch (command) {
                    case "compare" -> "OLD";
                    case "merge" -> "BASE";
                    default -> "FILE";
                };
        Run.of(command).refused("travaux " + command, missing);
    }

    @Test
    void the_version_is_said() {
        assertTrue(Run.of("--version").ended(0).out().startsWith("Travaux "));
    }

    @Test
    void what_is_nearly_right_is_suggested() {
        Run.of("prase", "a.txt").refused("prase", "Did you mean parse?");
        Run.of("parse", "-", "--jsn").refused("--jsn", "--json");
        Run.of("frobnicate").refused("frobnicate", "travaux --help");
        Run.of("help", "frobnicate").refused("frobnicate");
        Run.of().refused("travaux --help");
    }

    @Test
    void options_need_sensible_values() {
        Run.of("parse", "-", "--lang").refused("--lang TAG");
        Run.of("parse", "-", "--lang", "e n").refused("“e n”", "en, ru, kk");
        Run.of("parse", "-", "--profile", "vienna").refused("vienna", "cica", "rio", "unfccc");
        Run.of("import", "-", "--out", "x.travaux", "--profile", "vienna").refused("vienna");
        Run.of("positions", "-", "--format", "pdf").refused("pdf", "text, json, csv");
        Run.of("import", "-").refused("--out", "--out-folder");
        Run.of("export", "-").refused("--as KIND");
        Run.of("export", "-", "--as", "clean").refused("--out", "--out-folder");
        Run.of("parse", "-", "-").refused("“-”");
        Run.of("parse", "a\0b.txt").refused("can't be the name of a file");
    }

    @Test
    void a_value_that_is_none_is_said_in_the_language_of_the_user() {
        for (String language : Sentences.LANGUAGES) {
            Run.with(new byte[0], language, "positions", "x.travaux", "--report", "hldings")
                    .refused("hldings", "--report", "holdings, ", nearly(language, "holdings"));
            Run.with(
                            new byte[0],
                            language,
                            "export",
                            "x.travaux",
                            "--as",
                            "negotiatng",
                            "--out",
                            "x.docx")
                    .refused("negotiatng", "--as", "clean, ", nearly(language, "negotiating"));
        }
        Run.with(new byte[0], "ru", "positions", "x.travaux", "--format", "qqqq")
                .refused("не подходит", "qqqq", "markdown");
        Run.with(new byte[0], "ru", "import", "x.txt", "--out", "a", "--out", "b")
                .refused("--out", "дважды");
    }

    private static String nearly(String language, String value) {
        return switch (language) {
            case "ru" -> "имелось в виду " + value;
            case "kk" -> "Мүмкін, " + value;
            default -> "Did you mean " + value;
        };
    }

    @Test
    void mistakes_are_said_in_the_language_of_the_user() {
        Run russian = Run.with(new byte[0], "ru", "parse");
        assertTrue(russian.err().contains("нужно указать FILE"), russian.err());
        Run kazakh = Run.with(new byte[0], "kk", "parse", "нет.txt");
        assertTrue(kazakh.err().contains("«нет.txt» файлы табылмады."), kazakh.err());
    }

    @Test
    void a_file_name_may_begin_with_an_at_sign(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("@a b 'c'.txt"), "[x]");
        Run.of("parse", file).ended(0);
        Run.of("parse", "@missing.txt").refused("“@missing.txt”");
    }

    @Test
    void output_that_can_not_be_written_is_said() {
        Writer full =
                new Writer() {
                    @Override
                    public void write(char[] characters, int offset, int length)
                            throws IOException {
                        throw new IOException("No space left on device");
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        for (List<String> arguments :
                List.of(List.of("parse", "-"), List.of("parse", "-", "--json"))) {
            StringWriter err = new StringWriter();
            assertEquals(2, run(arguments, textInput(), full, err));
            assertEquals(
                    "Not everything could be written to standard output.", err.toString().strip());
        }
    }

    @Test
    void input_that_can_not_be_read_is_said() {
        StringWriter err = new StringWriter();
        InputStream broken = new FailingInput(new IOException("the line went dead"));
        assertEquals(2, run(List.of("parse", "-"), broken, Writer.nullWriter(), err));
        assertTrue(err.toString().contains("the line went dead"), err.toString());
    }

    @Test
    void a_mistake_of_the_program_is_a_sentence_too() {
        StringWriter err = new StringWriter();
        InputStream bad = new FailingInput(new IllegalStateException("never so"));
        assertEquals(2, run(List.of("parse", "-"), bad, Writer.nullWriter(), err));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains("never so"), err.toString());
    }

    private static final class FailingInput extends InputStream {
        private final Exception failure;

        FailingInput(Exception failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            switch (failure) {
                case IOException e -> throw e;
                case RuntimeException e -> throw e;
                default -> throw new AssertionError(failure);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }

    private static InputStream textInput() {
        return new ByteArrayInputStream("[a]".getBytes(StandardCharsets.UTF_8));
    }

    private static int run(List<String> arguments, InputStream in, Writer out, Writer err) {
        return CommandLineProgram.run(
                arguments,
                in,
                new PrintWriter(out),
                new PrintWriter(err),
                Sentences.in("en"),
                new EarlierVersions(Path.of("target", "versions"), ZoneOffset.UTC));
    }
}
