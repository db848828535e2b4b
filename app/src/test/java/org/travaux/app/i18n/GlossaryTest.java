package org.travaux.app.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ibm.icu.text.MessagePattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.cli.CommandLineProgram;
import org.travaux.app.safety.EarlierVersions;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.guide.GuideSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The interface and the documents use the words of docs/glossary.md, and none it tells to avoid.
 */
class GlossaryTest {
    private static final Path ROOT = Path.of("..");
    private static final Path GLOSSARY = ROOT.resolve("docs/glossary.md");
    private static final List<String> COLUMNS = List.of("en", "ru", "kk");
    private static final int AVOIDED = 4;

    /** Options of the command line and the values they take are no words of the interface. */
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+|\\b[a-z]+-by:\\w+");

    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|<!--.*?-->|`[^`]*`");
    private static final Pattern INDENTED = Pattern.compile("(?m)^(?: {4}|\\t).*$");
    private static final Pattern LINK_TARGET = Pattern.compile("]\\([^)]*\\)");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void no_text_of_the_interface_says_what_the_glossary_avoids(String language)
            throws IOException {
        Pattern avoided = avoided(language);
        Map<String, String> found = new TreeMap<>();
        said(language)
                .forEach(
                        (key, text) -> {
                            Matcher matcher = avoided.matcher(text);
                            if (matcher.find()) {
                                found.put(key, matcher.group());
                            }
                        });
        assertEquals(Map.of(), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void every_term_of_the_glossary_is_used_in_the_interface(String language) throws IOException {
        String interfaceText = String.join("\n", said(language).values()).toLowerCase(Locale.ROOT);
        List<String> unused =
                rows().stream()
                        .map(row -> row.get(COLUMNS.indexOf(language)))
                        .filter(term -> !interfaceText.contains(term.toLowerCase(Locale.ROOT)))
                        .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void the_help_of_the_command_line_does_not_say_what_the_glossary_avoids() throws IOException {
        Pattern avoided = avoided("en");
        Map<String, String> found = new TreeMap<>();
        for (String command : CommandLineProgram.commandNames()) {
            Matcher matcher = avoided.matcher(words(help(command)));
            if (matcher.find()) {
                found.put(command, matcher.group());
            }
        }
        assertEquals(Map.of(), found);
    }

    @Test
    void no_document_says_in_english_what_the_glossary_avoids() throws IOException {
        Pattern avoided = avoided("en");
        Map<String, List<String>> found = new TreeMap<>();
        for (Path document : documents()) {
            List<String> words =
                    prose(Files.readString(document))
                            .flatMap(line -> avoided.matcher(line).results().map(hit -> line))
                            .toList();
            if (!words.isEmpty()) {
                found.put(document.getFileName().toString(), words);
            }
        }
        assertEquals(Map.of(), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void no_page_of_the_guide_says_what_the_glossary_avoids(String language) throws IOException {
        Pattern avoided = avoided(language);
        List<String> found = new ArrayList<>();
        for (GuidePage page : GuidePage.values()) {
            prose(GuideSource.read(language, page))
                    .filter(line -> avoided.matcher(line).find())
                    .forEach(found::add);
        }
        assertEquals(List.of(), found);
    }

    @Test
    void a_word_is_avoided_whole_and_in_the_forms_that_are_named() {
        Pattern avoided = pattern(List.of("lift", "удержива…"));
        assertEquals(
                List.of("lift", "удерживает"),
                found(avoided, "To lift a lifting, --lift; она удерживает, задерживает"));
        assertFalse(avoided.matcher("uplift").find());
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(words(text)).results().map(hit -> hit.group()).toList();
    }

    /** The rows of the table, by their cells. */
    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| English "))
                .map(line -> line.substring(1, line.length() - 1).split("\\|", -1))
                .map(cells -> Arrays.stream(cells).map(String::strip).toList())
                .toList();
    }

    /** What the last column lists for a language: {@code en: one, another; ru: …}. */
    private static Pattern avoided(String language) throws IOException {
        List<String> avoided = new ArrayList<>();
        for (List<String> row : rows()) {
            for (String each : row.get(AVOIDED).split(";")) {
                if (each.strip().startsWith(language + ":")) {
                    String list = each.strip().substring(language.length() + 1);
                    Arrays.stream(list.split(",")).map(String::strip).forEach(avoided::add);
                }
            }
        }
        return pattern(avoided);
    }

    private static Pattern pattern(List<String> avoided) {
        return Pattern.compile(
                avoided.stream()
                        .map(GlossaryTest::expression)
                        .collect(Collectors.joining("|", "(?iU)(?<![\\w-])(?:", ")(?!\\w)")));
    }

    private static String expression(String avoided) {
        return Pattern.quote(avoided.replace("…", "")) + (avoided.endsWith("…") ? "\\w*" : "");
    }

    /** What the interface says in a language, by key, without arguments and options. */
    private static Map<String, String> said(String language) throws IOException {
        Map<String, String> said = new TreeMap<>();
        for (String name : Bundle.names()) {
            Bundle.read(name, language)
                    .patterns()
                    .forEach((key, pattern) -> said.put(key, words(literals(pattern))));
        }
        return said;
    }

    private static String help(String command) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        CommandLineProgram.run(
                List.of(command, "--help"),
                InputStream.nullInputStream(),
                out,
                out,
                Sentences.in("en"),
                new EarlierVersions(Path.of("target", "versions"), ZoneOffset.UTC));
        return said.toString().replaceAll("\\s+", " ");
    }

    private static String words(String text) {
        return OPTION.matcher(text).replaceAll("");
    }

    /** The text of a message between its arguments, with all of its plural forms. */
    private static String literals(String message) {
        MessagePattern pattern = new MessagePattern(message);
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            said.append(message, Math.min(from, part.getIndex()), part.getIndex());
            from = Math.max(from, part.getLimit());
        }
        return said.append(message.substring(from)).toString();
    }

    /** All documents but the glossary and the page of keys, which is made of the interface. */
    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Path folder : List.of(ROOT, ROOT.resolve("docs"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".md"))
                        .filter(file -> !file.endsWith("glossary.md") && !file.endsWith("keys.md"))
                        .forEach(documents::add);
            }
        }
        return List.copyOf(new TreeSet<>(documents));
    }

    /** The lines of a document without code, addresses and comments. */
    private static Stream<String> prose(String document) {
        String text = INDENTED.matcher(CODE.matcher(document).replaceAll("")).replaceAll("");
        return LINK_TARGET.matcher(text).replaceAll("]").lines();
    }
}
