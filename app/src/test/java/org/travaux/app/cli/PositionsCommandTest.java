package org.travaux.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Who holds what, counted once however many languages there are. */
class PositionsCommandTest {
    @TempDir private Path folder;

    @Test
    void a_table_under_the_rule_it_counts_by() {
        Run run = Run.of("positions", new Texts(folder).draft()).ended(0);
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.getFirst().startsWith("A delegation holds an open choice if"), run.out());
        assertTrue(lines.contains("2 open choices."), run.out());
        assertTrue(
                lines.stream().anyMatch(line -> line.matches(" +CHN +2 +1 +1 +0 +1 +1\\., 2\\.")),
                run.out());
    }

    @Test
    void json_has_the_figures_of_each_delegation() {
        JsonNode holdings =
                Run.of("positions", new Texts(folder).draft(), "--format", "json").ended(0).json();
        assertEquals(2, holdings.path("open").asInt());
        assertEquals(0, holdings.path("unattributed").asInt());
        JsonNode china = holdings.at("/delegations/0");
        assertEquals(
                List.of(
                        "delegation",
                        "holds",
                        "supports",
                        "opposes",
                        "pending",
                        "closesIfLifted",
                        "choices"),
                List.copyOf(china.propertyNames()));
        assertEquals("CHN", china.path("delegation").asString());
        assertEquals(2, china.path("holds").asInt());
        assertEquals(1, china.path("closesIfLifted").asInt());
        assertEquals(2, china.path("choices").size());
    }

    @Test
    void csv_is_quoted_where_it_must_be() {
        String text = "1. To [say \"yes\", now] (-CHN) or [\n\nno] (+KAZ) and [plain] (+RUS)";
        String csv = Run.reading(text, "positions", "-", "--format", "csv").ended(0).out();
        assertTrue(csv.startsWith("paragraph,choice,alternative,text,delegation,stance\r\n"), csv);
        assertTrue(csv.contains(",1,\"say \"\"yes\"\", now\",CHN,opposes\r\n"), csv);
        assertTrue(csv.contains(",1,plain,RUS,supports\r\n"), csv);
        assertEquals(csv.lines().count(), csv.chars().filter(c -> c == '\r').count());
    }

    @Test
    void no_cell_is_a_formula_for_a_spreadsheet() {
        for (String start : List.of("=", "+", "-", "@", "＝", "＋", "－", "＠")) {
            String text = "[" + start + "cmd()] (+CHN)";
            String csv = Run.reading(text, "positions", "-", "--format", "csv").ended(0).out();
            assertTrue(csv.contains(",'" + start + "cmd(),CHN"), csv);
        }
        String csv = Run.reading("[a] (+CHN)", "positions", "-", "--format", "csv").out();
        assertFalse(csv.contains("'"), csv);
    }

    @Test
    void into_a_file() throws IOException {
        Path out = folder.resolve("holders.csv");
        Path draft = new Texts(folder).draft();
        Run run = Run.of("positions", draft, "--format", "csv", "--out", out).ended(0);
        assertEquals("Written: " + out, run.out().strip());
        assertEquals(Run.of("positions", draft, "--format", "csv").out(), Files.readString(out));
    }

    @Test
    void nothing_open() {
        Run run = Run.reading("Agreed.", "positions", "-").ended(0);
        assertTrue(run.out().contains("Nothing is open."), run.out());
    }

    @Test
    void a_language_that_the_draft_lacks_is_refused() {
        Run.of("positions", new Texts(folder).draft(), "--lang", "fr").refused("fr", "en, ru, kk");
    }
}
