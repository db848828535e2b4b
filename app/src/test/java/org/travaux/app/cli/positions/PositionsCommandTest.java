package org.travaux.app.cli.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.cli.Run;
import org.travaux.app.cli.Texts;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who holds what, counted once however many languages there are. */
class PositionsCommandTest {
    @TempDir private Path folder;

    @Test
    void a_table_under_the_rule_it_counts_by() {
        Run run = Run.of("positions", new Texts(folder).draft()).ended(0);
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.getFirst().startsWith("A delegation keeps a point open if"), run.out());
        assertTrue(lines.contains("2 open points."), run.out());
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.matches(" +CHN +2 +1 +1 +0 +0 +0 +1 +1\\., 2\\.†?")),
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
                        "reserves",
                        "toComeBack",
                        "closesIfLifted",
                        "choices",
                        "alone"),
                List.copyOf(china.propertyNames()));
        assertEquals("CHN", china.path("delegation").asString());
        assertEquals(2, china.path("holds").asInt());
        assertEquals(1, china.path("closesIfLifted").asInt());
        assertEquals(2, china.path("choices").size());
    }

    private static final String THREE =
            """
            1. To [act] (-CHN, RUS) [wait] (+CHN)

            2. [now] (+EU; HUN tcb) [X]

            3. [soon] (+KAZ)
            """;

    @Test
    void what_closes_if_delegations_lift_their_positions() {
        String out = Run.reading(THREE, "positions", "-", "--if-lifted", "Россия,CHN").out();
        assertTrue(out.contains("If RUS, CHN withdrew all positions:"), out);
        assertTrue(out.contains("1 point would close: 1."), out);
        assertTrue(out.contains("1 would be left undisputed: 3."), out);
        assertTrue(out.contains("1 would still be contested by others: 2."), out);
        assertTrue(out.contains("1 placeholder, 0 status tags"), out);
        JsonNode lifted =
                Run.reading(THREE, "positions", "-", "--format", "json", "--if-lifted", "CHN")
                        .json()
                        .path("ifLifted");
        assertEquals(0, lifted.path("closes").size());
        assertEquals(2, lifted.path("held").size());
        Run.reading(THREE, "positions", "-", "--if-lifted", "Narnia").refused("Narnia");
    }

    @Test
    void groups_are_told_with_their_exceptions_or_taken_apart() {
        String out = Run.reading(THREE, "positions", "-").out();
        assertTrue(out.contains("EU, except HUN"), out);
        JsonNode members =
                Run.reading(THREE, "positions", "-", "--by-member", "--format", "json").json();
        assertTrue(members.path("rule").asString().contains("each member"));
        List<String> codes = new ArrayList<>();
        members.path("delegations").forEach(each -> codes.add(each.path("delegation").asString()));
        assertTrue(
                codes.containsAll(List.of("DEU", "HUN")) && !codes.contains("EU"), codes::toString);
        String lifted =
                Run.reading(THREE, "positions", "-", "--by-member", "--if-lifted", "EU,HUN").out();
        assertTrue(lifted.contains("1 point would close: 2."), lifted);
    }

    @Test
    void the_table_in_the_readme_is_what_the_program_prints() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String table =
                Run.of("positions", Path.of("../samples/statement.travaux"), "--format", "markdown")
                        .ended(0)
                        .out();
        assertTrue(readme.contains("<!-- positions -->\n" + table + "<!-- /positions -->"), table);
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
        assertTrue(run.out().contains("No open points."), run.out());
    }

    @Test
    void a_language_that_the_draft_lacks_is_refused() {
        Run.of("positions", new Texts(folder).draft(), "--lang", "fr").refused("fr", "en, ru, kk");
    }
}
