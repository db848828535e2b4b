package org.travaux.app.cli.settling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.cli.Run;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Labels counted anew by a script. */
@SuppressWarnings("NullAway.Init") // Before each test JUnit makes the folder.
class RenumberCommandTest {
    @TempDir private Path folder;
    private Path draft;
    private Path out;

    @BeforeEach
    void writeTheDraft() throws IOException {
        draft = folder.resolve("draft.travaux");
        out = folder.resolve("renumbered.travaux");
        Files.writeString(
                draft,
                DraftFormat.write(
                        Draft.of(
                                "cica",
                                List.of(Language.ENGLISH, Language.RUSSIAN),
                                List.of(
                                        TestDrafts.operative("OP1", "We meet.", "Мы встречаемся."),
                                        TestDrafts.operative(
                                                "OP1 bis",
                                                "As in OP5 and the fifth paragraph.",
                                                "Как в ОП5 и в пятом пункте."),
                                        TestDrafts.operative(
                                                "OP5",
                                                "As in paragraph 1 bis.",
                                                "Как в пункте 1-бис.")))));
    }

    @Test
    void the_table_what_was_changed_and_what_is_to_be_checked_are_printed() throws Exception {
        Run run = Run.of("renumber", draft, "--out", out).ended(1);
        assertEquals(
                """
                OP1 bis → OP2
                OP5 → OP3
                OP2 en: OP5 → OP3
                OP2 ru: ОП5 → ОП3
                OP3 en: paragraph 1 bis → paragraph 2
                OP3 ru: пункте 1-бис → пункте 2
                OP2 en: “fifth paragraph”: the number is in words
                    As in OP3 and the fifth paragraph.
                OP2 ru: “пятом пункте”: the number is in words
                    Как в ОП3 и в пятом пункте.
                2 paragraph numbers change, and 4 references with them. 2 places have to be checked.
                """,
                run.out().replaceFirst("Written: .*\\R", ""));
        Draft written = DraftFormat.read(Files.readString(out));
        assertEquals(
                List.of("OP1", "OP2", "OP3"),
                written.paragraphs().stream().map(each -> String.valueOf(each.label())).toList());
        assertEquals(2, written.adoption().toLookAt().size());
    }

    @Test
    void a_dry_run_writes_no_draft_and_twice_is_once() {
        Run.of("renumber", draft, "--dry-run").ended(1);
        assertFalse(Files.exists(out));
        Run.of("renumber", draft, "--out", out).ended(1);
        Run again = Run.of("renumber", out, "--dry-run").ended(0);
        assertEquals("The paragraph numbers are in order; nothing changes.", again.out().strip());
    }

    @Test
    void scripts_get_the_same_as_json() {
        Run run = Run.of("renumber", draft, "--dry-run", "--json").ended(1);
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertEquals("OP1 bis", json.at("/labels/0/before").asString());
        assertEquals("OP2", json.at("/labels/0/now").asString());
        assertEquals("ОП3", json.at("/changed/1/now").asString());
        assertEquals("in-words", json.at("/doubtful/0/reason").asString());
        assertEquals(18, json.at("/doubtful/0/start").asInt());
    }

    @ParameterizedTest
    @CsvSource({"csv", "docx", "xlsx", "md"})
    void the_table_is_written_in_the_format_of_its_name(String ending) throws IOException {
        Path table = folder.resolve("numbers." + ending);
        Run.of("renumber", draft, "--dry-run", "--table", table, "--lang", "ru").ended(1);
        assertTrue(Files.size(table) > 0);
        if (ending.equals("csv")) {
            assertTrue(Files.readString(table).startsWith("было,стало\r\nOP1 bis,OP2\r\n"));
        }
    }

    @Test
    void what_can_not_be_is_refused() {
        Run.of("renumber", draft).refused("--out", "--dry-run");
        Run.of("renumber", draft, "--out", out, "--dry-run").refused("--out", "--dry-run");
        Run.of("renumber", draft, "--out", draft).refused("draft.travaux");
        Run.of("renumber", draft, "--dry-run", "--table", folder.resolve("a.pdf")).refused("a.pdf");
    }
}
