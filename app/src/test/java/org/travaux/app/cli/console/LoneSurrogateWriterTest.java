package org.travaux.app.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.StringWriter;

class LoneSurrogateWriterTest {
    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "'', ''",
        "a\ud83c\udf0ab, a\ud83c\udf0ab",
        "\ud83c, \\ud83c",
        "\udf0a, \\udf0a",
        "a\ud83cb, a\\ud83cb",
        "\udf0a\ud83c, \\udf0a\\ud83c",
        "\ud83c\ud83c\udf0a\udf0a, \\ud83c\ud83c\udf0a\\udf0a"
    })
    void halves_are_escaped_wherever_the_text_is_cut(String text, String expected)
            throws IOException {
        for (int cut = 0; cut <= text.length(); cut++) {
            StringWriter target = new StringWriter();
            try (LoneSurrogateWriter writer = new LoneSurrogateWriter(target)) {
                writer.write(text, 0, cut);
                writer.write(text, cut, text.length() - cut);
            }
            assertEquals(expected, target.toString(), "cut at " + cut);
        }
    }
}
