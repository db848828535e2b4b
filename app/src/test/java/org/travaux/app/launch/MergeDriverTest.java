package org.travaux.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.travaux.app.TestDrafts;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.format.DraftFormat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** {@code travaux merge} as docs/command-line.md sets it up for Git, run by Git itself. */
@Isolated
class MergeDriverTest {
    @TempDir private Path folder;

    private record Done(int exit, String said) {
        void succeeded() {
            assertEquals(0, exit, said);
        }
    }

    @BeforeEach
    void a_repository() throws Exception {
        assumeTrue(isThere(), "Git is not installed on this machine");
        git("init", "--quiet", "--initial-branch=main", ".").succeeded();
        git("config", "user.name", "Desk").succeeded();
        git("config", "user.email", "desk@example.invalid").succeeded();
        git("config", "core.autocrlf", "false").succeeded();
        git("config", "merge.travaux.driver", driver()).succeeded();
        Files.writeString(folder.resolve(".gitattributes"), "*.travaux merge=travaux\n");
        write("States should act now", "They meet every year");
        commit("Beginning");
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The line of docs/command-line.md, with this program in place of an installed one. */
    private String driver() throws IOException {
        String documented =
                Files.readAllLines(Path.of("../docs/command-line.md")).stream()
                        .map(String::strip)
                        .filter(line -> line.startsWith("driver = "))
                        .findFirst()
                        .orElseThrow()
                        .substring("driver = ".length());
        List<String> program = OwnProcess.of(List.of(), Main.class, List.of()).command();
        Path arguments = folder.resolve(".git/java-arguments");
        Files.writeString(
                arguments,
                program.stream()
                        .skip(1)
                        .map(each -> '"' + each.replace("\\", "\\\\") + '"')
                        .collect(Collectors.joining("\n")));
        return documented.replaceFirst(
                "travaux merge",
                Matcher.quoteReplacement(
                        quoted(program.getFirst()) + " " + quoted("@" + arguments) + " merge"));
    }

    /** For a shell, also of Git for Windows. */
    private static String quoted(String file) {
        return "'" + file.replace('\\', '/') + "'";
    }

    private Done git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", folder.resolve("none").toString());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "git does not end");
        return new Done(process.exitValue(), said);
    }

    private void write(String... texts) throws Exception {
        Files.writeString(
                folder.resolve("draft.travaux"), DraftFormat.write(TestDrafts.english(texts)));
    }

    private void commit(String subject) throws Exception {
        git("add", ".").succeeded();
        git("commit", "--quiet", "-m", subject).succeeded();
    }

    private Done merged(List<String> theirs, List<String> ours) throws Exception {
        git("checkout", "--quiet", "-b", "theirs").succeeded();
        write(theirs.toArray(String[]::new));
        commit("Theirs");
        git("checkout", "--quiet", "main").succeeded();
        write(ours.toArray(String[]::new));
        commit("Ours");
        return git("merge", "--no-edit", "theirs");
    }

    private List<String> texts() throws Exception {
        return DraftFormat.read(Files.readString(folder.resolve("draft.travaux")))
                .texts(Language.ENGLISH);
    }

    @Test
    void words_of_one_line_meet_and_git_goes_on() throws Exception {
        Done done =
                merged(
                        List.of("States should act today", "They meet every year"),
                        List.of("States shall act now", "They meet every year"));
        assertEquals(0, done.exit, done.said);
        assertEquals(List.of("States shall act today", "They meet every year"), texts());
        assertEquals("", git("status", "--porcelain").said);
    }

    @Test
    void where_something_is_to_be_looked_at_git_stops_with_a_whole_draft() throws Exception {
        Done done =
                merged(
                        List.of("States must act now", "They meet every year"),
                        List.of("States shall act now", "They meet every year"));
        assertEquals(1, done.exit, done.said);
        assertTrue(texts().getFirst().matches("States \\[\\w+]\\[\\w+] act now"), done.said);
        assertFalse(Files.readString(folder.resolve("draft.travaux")).contains("<<<<"));
        commit("Both");
        assertEquals("", git("status", "--porcelain").said);
    }

    @Test
    void a_draft_that_cannot_be_read_is_not_taken_for_merged() throws Exception {
        git("checkout", "--quiet", "-b", "theirs").succeeded();
        Files.writeString(folder.resolve("draft.travaux"), "{\"travaux\":1,");
        commit("Damaged");
        git("checkout", "--quiet", "main").succeeded();
        write("States shall act now", "They meet every year");
        commit("Ours");
        Done done = git("merge", "--no-edit", "theirs");
        assertEquals(1, done.exit, done.said);
        assertTrue(done.said.contains("breaks off"), done.said);
        assertEquals("UU draft.travaux\n", git("status", "--porcelain").said);
        assertEquals(List.of("States shall act now", "They meet every year"), texts());
    }
}
