package org.travaux.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.TextReading;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Texts that would be slow or deep if anything here were quadratic or recursive. */
class PathologicalTest {
    private static final int MANY = 100_000;
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final List<String> PIECES =
            List.of(
                    "[",
                    "]",
                    "[]",
                    "[[]]",
                    "][",
                    "(",
                    ")",
                    "()",
                    "[a]",
                    "[a] ",
                    "[a]/",
                    "[a](",
                    "[a]:",
                    "[a][",
                    "[^1]",
                    "[X]",
                    "[X][a]",
                    "[a] (+CHN)",
                    "[a] (-CHM)",
                    "[a] (CHN,",
                    "[a] (-СНN)",
                    "[a] (+CHN, CHN)",
                    "[a] (+Atlantiss)",
                    "(-CHN) ",
                    "(+CHN",
                    "{",
                    "}",
                    "{}",
                    "{[",
                    "\\",
                    "\\[",
                    "[a - US",
                    "[a - US]",
                    "[a - ",
                    "[EU: ",
                    "EU: a]",
                    "[EU: a]",
                    "Option 1: / ",
                    " - ",
                    "/",
                    "жəне ",
                    "\u2060",
                    "[\u2060",
                    "[a](http:",
                    "[a](http://e.org)",
                    "[a]: http://e.org ",
                    "[a\n",
                    "[agreed] ",
                    "[a] ()",
                    "\ud83d");

    static Stream<Arguments> cases() {
        return PIECES.stream()
                .flatMap(piece -> Profiles.names().stream().map(name -> Arguments.of(name, piece)));
    }

    static List<String> profiles() {
        return Profiles.names();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void a_piece_repeated_in_one_paragraph(String name, String piece) {
        finishes(List.of(piece.repeat(MANY)), name);
    }

    @ParameterizedTest
    @FieldSource("PIECES")
    void a_piece_as_many_paragraphs(String piece) {
        finishes(Stream.generate(() -> piece).limit(MANY / 5).toList(), Profiles.usualName());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void brackets_nested_deep(String name) {
        String text = "[".repeat(MANY) + " - US" + "]".repeat(MANY);
        TextReading reading = finishes(List.of(text), name);
        assertEquals(MANY, reading.counts().deepest());
        assertEquals(MANY, reading.counts().brackets());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void choices_nested_deep(String name) {
        String text = "[a ".repeat(MANY) + " b] (+CHN)".repeat(MANY);
        assertEquals(MANY, finishes(List.of(text), name).counts().choices());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void brackets_nested_deep_over_paragraphs(String name) {
        List<String> text =
                Stream.concat(
                                Stream.generate(() -> "[a").limit(MANY),
                                Stream.generate(() -> "b] (+CHN)").limit(MANY))
                        .toList();
        assertEquals(MANY, finishes(text, name).spanning().size());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void one_long_word(String name) {
        finishes(List.of("[" + "a".repeat(MANY) + "] (-" + "A".repeat(MANY) + ")"), name);
    }

    private static TextReading finishes(List<String> text, String name) {
        Profile profile = Profiles.find(name).orElseThrow();
        return assertTimeoutPreemptively(LIMIT, () -> Markup.parse(text, profile));
    }
}
