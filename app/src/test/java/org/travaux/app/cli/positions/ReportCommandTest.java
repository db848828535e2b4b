package org.travaux.app.cli.positions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.travaux.app.cli.Run;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reports as a script asks for them. */
class ReportCommandTest {
    private static final Path DRAFT = Path.of("../samples/statement.travaux");

    @TempDir private Path folder;

    @Test
    void a_brief_is_written_in_the_language_that_is_asked_for() {
        Run run =
                Run.of(
                        "positions",
                        DRAFT,
                        "--report",
                        "delegation",
                        "--delegation",
                        "China",
                        "--lang",
                        "ru");
        assertTrue(run.ended(0).out().startsWith("Справка: Китай"), run.out());
    }

    @Test
    void json_holds_counts_as_numbers() {
        JsonNode json =
                Run.of("positions", DRAFT, "--report", "summary", "--format", "json")
                        .ended(0)
                        .json();
        assertEquals("summary", json.get("report").asString());
        JsonNode row = json.get("tables").get(0).get("rows").get(2);
        assertEquals("open points", row.get("what").asString());
        assertEquals(24, row.get("count").asInt());
    }

    @ParameterizedTest
    @EnumSource(
            value = PositionsCommand.Which.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = "compilation")
    void every_report_becomes_every_file(PositionsCommand.Which which) throws IOException {
        for (PositionsCommand.Format format : PositionsCommand.Format.values()) {
            Path out = folder.resolve(which + "." + format);
            Run.of(
                            "positions",
                            DRAFT,
                            "--report",
                            which,
                            "--delegation",
                            "CHN",
                            "--format",
                            format,
                            "--lang",
                            "kk",
                            "--out",
                            out)
                    .ended(0);
            assertTrue(Files.size(out) > 100, out.toString());
        }
        byte[] docx = Files.readAllBytes(folder.resolve(which + ".docx"));
        assertArrayEquals(new byte[] {'P', 'K', 3, 4}, Arrays.copyOf(docx, 4));
        Run.of("check", folder.resolve(which + ".docx"));
    }

    @Test
    void what_is_missing_is_a_sentence_and_nothing_is_written() {
        Run.of("positions", DRAFT, "--report", "delegation").refused("--delegation");
        Run.of("positions", DRAFT, "--report", "delegation", "--delegation", "CHX").refused("CHX");
        Run.of("positions", DRAFT, "--report", "compilation").refused("No copies");
        Run.of("positions", DRAFT, "--format", "xlsx").refused("--out");
        Path out = folder.resolve("out.xlsx");
        Run.of("positions", DRAFT, "--format", "xlsx", "--out", out, "--if-lifted", "CHN")
                .refused("--if-lifted");
        assertFalse(Files.exists(out));
    }
}
