package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.settle.preview.ReadingCopy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A draft {@code name.txt} among the test resources gives the body {@code name.xml} beside it and
 * the footnotes {@code name.notes.xml}; the beginning of the name, {@code side-by-side}, {@code
 * tracked}, {@code public}, {@code copy} (as CHN would have it) or {@code report}, asks for that
 * document. What is written instead of what was expected is kept under {@code target/golden}, to be
 * looked at and, if it is right, copied.
 */
class GoldenTest {
    private static final Path CASES = Path.of("src/test/resources/org/travaux/app/docx");
    private static final Path WRITTEN = Path.of("target/golden");

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList();
        }
    }

    static Export export(String name) throws IOException {
        DraftReading reading = WrittenDraft.read(Files.readString(CASES.resolve(name + ".txt")));
        Language language = reading.draft().sourceLanguage();
        return switch (name.split("-")[0]) {
            case "tracked" -> Export.tracked(reading, language);
            case "public" -> Export.forThePublic(reading, language);
            case "copy" -> Export.copy(reading, language, new ReadingCopy.WouldHave("CHN"));
            case "report" -> Export.report(reading, language);
            case "side" -> Export.sideBySide(reading);
            default -> Export.negotiating(reading, language);
        };
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writes_the_expected_body(String name) throws IOException {
        compare(name + ".xml", export(name).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"footnotes", "side-by-side-footnotes", "tracked-footnotes"})
    void writes_the_expected_footnotes(String name) throws IOException {
        compare(name + ".notes.xml", export(name).footnotes());
    }

    private static void compare(String file, String written) throws IOException {
        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve(file), written);
        Path expected = CASES.resolve(file);
        assertEquals(Files.exists(expected) ? Files.readString(expected) : "", written);
    }
}
