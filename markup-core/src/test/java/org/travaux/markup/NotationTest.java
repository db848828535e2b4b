package org.travaux.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.syntax.Token;

import java.io.IOException;
import java.util.List;

/** docs/notation.md is the specification: every example in it must read as it says. */
class NotationTest {
    static List<Example> examples() throws IOException {
        return Example.all();
    }

    @Test
    void the_specification_has_enough_examples() throws IOException {
        assertTrue(examples().size() >= 140, "only " + examples().size());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reads_as_specified(Example example) {
        assertEquals(example.outline(), outline(example, example.paragraphs()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void prints_back(Example example) {
        example.paragraphs().forEach(NotationTest::assertPrintsBack);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void line_ends_do_not_matter(Example example) {
        for (String lineEnd : List.of("\r\n", "\r")) {
            List<String> other =
                    example.paragraphs().stream().map(text -> text.replace("\n", lineEnd)).toList();
            String expected = example.outline();
            assertEquals(expected, outline(example, other).replace(lineEnd, "\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_prefix_and_suffix_reads_and_prints_back(Example example) {
        for (String text : example.paragraphs()) {
            for (int i = 0; i <= text.length(); i++) {
                for (String part : List.of(text.substring(0, i), text.substring(i))) {
                    assertPrintsBack(part);
                    Markup.parse(part, profile(example));
                }
            }
        }
    }

    private static String outline(Example example, List<String> paragraphs) {
        return Outline.of(paragraphs, Markup.parse(paragraphs, profile(example)));
    }

    private static Profile profile(Example example) {
        return Profiles.find(example.profile()).orElseThrow();
    }

    private static void assertPrintsBack(String text) {
        SyntaxTree tree = SyntaxTree.of(text);
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            printed.append(token.range().of(text));
        }
        assertEquals(text, printed.toString());
    }
}
