package org.travaux.app.cli.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.cli.Run;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** docs/command-line.md: the reading of a text as one JSON object. */
class ParseJsonTest {
    private static JsonNode parse(String text, Object... options) {
        Object[] arguments = new Object[options.length + 3];
        arguments[0] = "parse";
        arguments[1] = "-";
        arguments[2] = "--json";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Run.reading(text, arguments).json();
    }

    private static JsonNode choice(JsonNode reading, int paragraph, int index) {
        return reading.at("/paragraphs/" + paragraph + "/choices/" + index);
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    @Test
    void fields_have_the_names_that_scripts_rely_on() {
        JsonNode reading = parse("OP1. Calls for [a] (-CHN) [b] [X], [");
        assertEquals(
                List.of("profile", "language", "paragraphs", "diagnostics", "counts"),
                names(reading));
        JsonNode paragraph = reading.at("/paragraphs/0");
        assertEquals(
                List.of(
                        "index",
                        "label",
                        "kind",
                        "level",
                        "text",
                        "choices",
                        "others",
                        "positions"),
                names(paragraph));
        JsonNode choice = choice(reading, 0, 0);
        assertEquals(
                List.of("id", "start", "end", "open", "alternatives", "positions"), names(choice));
        assertEquals(
                List.of("start", "end", "text", "positions", "choices"),
                names(choice.at("/alternatives/0")));
        assertEquals(
                List.of("delegation", "stance"), names(choice.at("/alternatives/0/positions/0")));
        assertEquals(
                List.of("kind", "start", "end", "text"), names(paragraph.path("others").get(0)));
        assertEquals(
                List.of(
                        "code",
                        "severity",
                        "language",
                        "paragraph",
                        "start",
                        "end",
                        "message",
                        "fixes"),
                names(reading.at("/diagnostics/0")));
        assertEquals(
                List.of(
                        "brackets",
                        "choices",
                        "alternatives",
                        "open",
                        "positions",
                        "unclosed",
                        "stray",
                        "deepest",
                        "placeholders"),
                names(reading.path("counts")));
    }

    @Test
    void positions_stand_with_the_words_or_the_choice_they_are_about() {
        JsonNode choice = choice(parse("[encouraging] (-CHN) [urging] (+Russia, ISR tcb)"), 0, 0);
        assertEquals(
                "[{\"delegation\":\"CHN\",\"stance\":\"opposes\"}]",
                choice.at("/alternatives/0/positions").toString());
        assertEquals(
                "[{\"delegation\":\"RUS\",\"stance\":\"supports\"}]",
                choice.at("/alternatives/1/positions").toString());
        assertEquals(
                "[{\"delegation\":\"ISR\",\"stance\":\"to-come-back\"}]",
                choice.path("positions").toString());
        assertTrue(choice.path("open").asBoolean());
    }

    @Test
    void a_nested_choice_stands_in_the_alternative_that_it_is_in() {
        JsonNode reading = parse("[one] [two [three] [four] five] six");
        JsonNode outer = choice(reading, 0, 0);
        assertEquals(1, reading.at("/paragraphs/0/choices").size());
        assertEquals(0, outer.at("/alternatives/0/choices").size());
        JsonNode inner = outer.at("/alternatives/1/choices/0");
        assertEquals("three", inner.at("/alternatives/0/text").asString());
        assertEquals("four", inner.at("/alternatives/1/text").asString());
        assertEquals(2, reading.at("/counts/choices").asInt());
        assertEquals(2, reading.at("/counts/deepest").asInt());
    }

    @Test
    void a_choice_that_closes_in_a_later_paragraph_says_where() {
        JsonNode reading =
                parse("Decides [to meet\n\non [dry land] (-USA);\n\nand to go on] (+CHN) soon.");
        JsonNode choice = choice(reading, 0, 0);
        assertEquals(2, choice.path("endParagraph").asInt());
        assertEquals("Decides ".length(), choice.path("start").asInt());
        assertEquals("and to go on] (+CHN)".length(), choice.path("end").asInt());
        JsonNode alternative = choice.at("/alternatives/0");
        assertEquals(
                "to meet\n\non [dry land] (-USA);\n\nand to go on",
                alternative.path("text").asString());
        assertEquals(2, alternative.path("endParagraph").asInt());
        assertEquals("and to go on".length(), alternative.path("end").asInt());
        assertEquals("CHN", alternative.at("/positions/0/delegation").asString());
        assertEquals("dry land", choice(reading, 1, 0).at("/alternatives/0/text").asString());
        assertEquals(2, reading.at("/counts/brackets").asInt());
        assertEquals(0, reading.at("/counts/unclosed").asInt());
    }

    @Test
    void brackets_that_are_not_contested_are_others() {
        JsonNode others =
                parse("In [X] [agreed] {ask Ann} [1] \\[kept\\].").at("/paragraphs/0/others");
        Set<String> found = new HashSet<>();
        others.forEach(
                other ->
                        found.add(
                                other.path("kind").asString()
                                        + " "
                                        + other.path("text").asString()));
        assertTrue(
                found.containsAll(Set.of("placeholder [X]", "status [agreed]", "note {ask Ann}")),
                found::toString);
    }

    @Test
    void brackets_without_a_partner_are_counted_and_found() {
        Run run = Run.reading("a] b [c", "parse", "-", "--json").ended(1);
        JsonNode reading = run.json();
        assertEquals(1, reading.at("/counts/unclosed").asInt());
        assertEquals(1, reading.at("/counts/stray").asInt());
        assertEquals("stray-bracket", reading.at("/diagnostics/0/code").asString());
        assertEquals("error", reading.at("/diagnostics/0/severity").asString());
        assertEquals(1, reading.at("/diagnostics/0/start").asInt());
        assertEquals("unclosed-bracket", reading.at("/diagnostics/1/code").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement", "report", "concept-paper"})
    void what_is_said_of_a_sample_can_be_cut_out_of_it(String name) {
        Path sample = Path.of("..", "samples", name + ".travaux");
        for (String language : List.of("en", "ru", "kk")) {
            Run run = Run.of("parse", sample, "--json", "--lang", language);
            assertEquals(language, run.json().path("language").asString());
            assertCut(run.json());
        }
    }

    @Test
    void offsets_count_utf_16_code_units_without_marks() {
        JsonNode reading = parse("🌊 *Calls* for **[clean 💧]** and [\\*] \u200f[su] \u2060");
        assertCut(reading);
        assertEquals("clean 💧", choice(reading, 0, 0).at("/alternatives/0/text").asString());
        assertTrue(reading.at("/paragraphs/0/text").asString().startsWith("🌊 Calls for [clean"));
    }

    /** Offsets and texts agree, nested ranges lie in each other, ids are unique. */
    private static void assertCut(JsonNode reading) {
        Set<String> ids = new HashSet<>();
        for (JsonNode paragraph : reading.path("paragraphs")) {
            String text = paragraph.path("text").asString();
            for (JsonNode other : paragraph.path("others")) {
                assertEquals(other.path("text").asString(), cut(text, other));
            }
            for (JsonNode choice : paragraph.path("choices")) {
                if (!choice.has("endParagraph")) {
                    assertChoice(choice, text, 0, text.length(), ids);
                }
            }
        }
    }

    private static void assertChoice(
            JsonNode choice, String text, int from, int to, Set<String> ids) {
        assertTrue(ids.add(choice.path("id").asString()), choice::toString);
        assertTrue(from <= choice.path("start").asInt() && choice.path("end").asInt() <= to);
        for (JsonNode alternative : choice.path("alternatives")) {
            assertEquals(alternative.path("text").asString(), cut(text, alternative));
            int start = alternative.path("start").asInt();
            int end = alternative.path("end").asInt();
            assertTrue(choice.path("start").asInt() < start && end < choice.path("end").asInt());
            for (JsonNode inner : alternative.path("choices")) {
                assertChoice(inner, text, start, end, ids);
            }
        }
    }

    private static String cut(String text, JsonNode range) {
        return text.substring(range.path("start").asInt(), range.path("end").asInt());
    }

    @Test
    void the_same_text_gives_the_same_ids() {
        String text = "[a] (-CHN) and [b [c]]";
        assertEquals(
                Run.reading(text, "parse", "-", "--json"),
                Run.reading(text, "parse", "-", "--json"));
    }

    @Test
    void the_profile_decides_what_is_a_note() {
        assertEquals("cica", parse("a").path("profile").asString());
        assertEquals("rio", parse("a", "--profile", "rio").path("profile").asString());
        String text = "[China: clean] water";
        assertEquals("China: clean", words(parse(text)));
        assertEquals("clean", words(parse(text, "--profile", "rio")));
    }

    private static String words(JsonNode reading) {
        return choice(reading, 0, 0).at("/alternatives/0/text").asString();
    }

    @Test
    void names_in_any_language_become_one_code() {
        JsonNode russian = parse("[развитие] (-КНР, +Россия)", "--lang", "ru");
        assertEquals("ru", russian.path("language").asString());
        assertEquals(
                "CHN",
                choice(russian, 0, 0).at("/alternatives/0/positions/0/delegation").asString());
        assertEquals(
                "RUS",
                choice(russian, 0, 0).at("/alternatives/0/positions/1/delegation").asString());
        JsonNode kazakh = parse("[даму] (-ҚХР, +Ресей)", "--lang", "kk");
        assertEquals(
                "CHN",
                choice(kazakh, 0, 0).at("/alternatives/0/positions/0/delegation").asString());
    }

    @Test
    void half_a_surrogate_pair_is_escaped_and_every_offset_still_fits() {
        byte[] utf16 = {
            (byte) 0xFF, (byte) 0xFE, 0x3D, (byte) 0xD8, '[', 0, 'a', 0, ']', 0, 0, (byte) 0xDC
        };
        Run run = Run.with(utf16, "en", "parse", "-", "--json");
        assertTrue(run.out().contains("\\ud83d[a]\\udc00"), run.out());
        assertEquals("\ud83d[a]\udc00", run.json().at("/paragraphs/0/text").asString());
        assertCut(run.json());
    }
}
