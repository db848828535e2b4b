package org.travaux.app.cli.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.cli.Run;
import org.travaux.app.cli.Texts;
import org.travaux.app.spelling.TestSpelling;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;

class CheckCommandTest {
    @Test
    void nothing_found() {
        assertEquals(
                "No issues found.", Run.reading("[a] (-CHN)", "check", "-").ended(0).out().strip());
    }

    @Test
    void a_finding_says_where_what_and_around_it() {
        Run run = Run.reading("Recalling,\n\n1. To [a] (-CHM) go", "check", "-").ended(1);
        assertTrue(run.out().startsWith("2:"), run.out());
        assertTrue(run.out().contains(" en warning: No delegation is known as “CHM”."), run.out());
        assertTrue(run.out().contains("«To [a] (-CHM) go»"), run.out());
        assertTrue(run.out().endsWith("1 issue." + System.lineSeparator()), run.out());
    }

    @Test
    void every_language_is_checked_unless_one_is_asked_for(@TempDir Path folder) {
        Texts texts = new Texts(folder);
        Path draft = folder.resolve("d.travaux");
        Run.of(
                        "import",
                        texts.write("a.en.txt", "To [go] (-CHN)"),
                        texts.write("a.ru.txt", "Чтобы [идти (-КНР)"),
                        "--out",
                        draft)
                .ended(0);
        Run all = Run.of("check", draft).ended(1);
        assertTrue(all.out().contains(" ru error: "), all.out());
        Run.of("check", draft, "--lang", "en").ended(0);
        Run.of("check", draft, "--lang", "ru").ended(1);
        Run.of("check", draft, "--lang", "kk").refused("kk", "en, ru");
    }

    @Test
    void remarks_on_the_language_are_listed_and_leave_the_exit_code_alone() {
        Run run = Run.reading("They organise a program", "check", "-").ended(0);
        assertTrue(run.out().contains("The United Nations writes “organize”."), run.out());
        assertTrue(run.out().contains("2 proofing suggestions."), run.out());
        JsonNode found = Run.reading("доклад N 5", "check", "-", "--lang", "ru", "--json").json();
        assertEquals(0, found.path("diagnostics").size());
        assertEquals("number-sign", found.at("/remarks/0/code").asString());
        assertEquals(7, found.at("/remarks/0/start").asInt());
    }

    @Test
    void spelling_is_looked_at_where_it_is_asked_for(@TempDir Path folder) throws Exception {
        String text = "The goverment shall meet zzyzx";
        Run plain = Run.reading(text, "check", "-").ended(0);
        assertFalse(plain.out().contains("goverment"), plain.out());
        Path words = Files.writeString(folder.resolve("house.txt"), "zzyzx");
        Run run =
                Run.reading(
                                text,
                                "check",
                                "-",
                                "--spelling",
                                "--words",
                                words,
                                "--dictionaries",
                                TestSpelling.folder())
                        .ended(0);
        assertTrue(run.out().contains("“goverment” is in no dictionary or word list."), run.out());
        assertTrue(run.out().contains("One proofing suggestion."), run.out());
        Run none = Run.reading(text, "check", "-", "--spelling", "--dictionaries", folder).ended(0);
        assertTrue(none.err().contains("no dictionary was found"), none.err());
    }

    @Test
    void json_names_the_language_of_each_finding() {
        JsonNode found =
                Run.reading("да [нет", "check", "-", "--lang", "ru", "--json").ended(1).json();
        assertEquals(1, found.path("diagnostics").size());
        JsonNode finding = found.at("/diagnostics/0");
        assertEquals("ru", finding.path("language").asString());
        assertEquals("unclosed-bracket", finding.path("code").asString());
        assertEquals(3, finding.path("start").asInt());
        assertEquals(4, finding.path("end").asInt());
        assertTrue(finding.path("fixes").asInt() > 0);
        JsonNode nothing = Run.reading("a", "check", "-", "--json").ended(0).json();
        assertEquals(0, nothing.path("diagnostics").size());
    }
}
