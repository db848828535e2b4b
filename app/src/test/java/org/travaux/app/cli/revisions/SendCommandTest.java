package org.travaux.app.cli.revisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.TestDrafts;
import org.travaux.app.cli.Run;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.format.DraftFormat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SendCommandTest {
    @TempDir private Path folder;

    private Path first = Path.of("");
    private Path second = Path.of("");
    private Path stick = Path.of("");

    @BeforeEach
    void two_desks() throws Exception {
        stick = Files.createDirectory(folder.resolve("stick"));
        first = Files.createDirectory(folder.resolve("first")).resolve("statement.travaux");
        second = Files.createDirectory(folder.resolve("second")).resolve("statement.travaux");
        write(first, "States should act", "They meet");
    }

    private static void write(Path file, String... texts) throws Exception {
        Files.writeString(file, DraftFormat.write(TestDrafts.english(texts)));
    }

    private static List<String> texts(Path file) throws Exception {
        return DraftFormat.read(Files.readString(file)).texts(Language.ENGLISH);
    }

    private Run send(Path file) {
        return Run.of("send", file, "--place", stick, "--by", "First desk");
    }

    private Run receive(Path file) {
        return Run.of("receive", file, "--place", stick, "--by", "Second desk");
    }

    @Test
    void a_draft_is_sent_and_received_where_there_was_none() throws Exception {
        assertTrue(send(first).ended(0).out().contains("1 state"), "sent");
        assertTrue(receive(second).ended(0).out().contains("First desk"), "received");
        assertEquals(List.of("States should act", "They meet"), texts(second));
        assertTrue(receive(second).ended(0).out().contains("nothing new"), "nothing");
        assertFalse(Files.exists(second.resolveSibling("statement.travaux~")), "nothing before");
    }

    @Test
    void whoever_was_overtaken_receives_first() throws Exception {
        send(first).ended(0);
        receive(second).ended(0);
        write(first, "States shall act", "They meet");
        send(first).ended(0);
        write(second, "States must act", "They meet");
        Run run = Run.of("send", second, "--by", "Second desk").ended(1);
        assertTrue(run.out().contains("received first"), run::out);
        assertTrue(run.out().contains("“shall”") && run.out().contains("“must”"), run::out);
        Run.of("receive", first, "--by", "First desk").ended(0);
        assertEquals(texts(second), texts(first));
    }

    @Test
    void other_drafts_of_the_folder_are_not_sent_unasked() throws Exception {
        Path other = first.resolveSibling("instructions.travaux");
        write(other, "Give way on nothing");
        Run.of("revisions", other, "--keep", "--by", "First desk").ended(0);
        send(first).refused("instructions.travaux", "--all");
        Run.of("send", first, "--place", stick, "--by", "First desk", "--all").ended(0);
    }

    @Test
    void words_that_others_changed_outside_brackets_are_told() throws Exception {
        send(first).ended(0);
        receive(second).ended(0);
        write(first, "States shall act", "They meet");
        send(first).ended(0);
        String told = receive(second).ended(0).out();
        assertTrue(told.contains("outside brackets"), told);
    }

    @Test
    void what_lacks_is_said() throws Exception {
        Run.of("send", first, "--by", "Desk").refused("stick");
        Run.of("send", first, "--place", stick).refused("--by");
        Run.of("send", folder.resolve("missing.travaux"), "--place", stick, "--by", "Desk")
                .refused("missing.travaux");
        Run.of("receive", folder.resolve("note.docx"), "--place", stick, "--by", "Desk")
                .refused(".travaux");
        Run.of("receive", second, "--place", folder.resolve("none"), "--by", "Desk")
                .refused("none");
        assertFalse(Files.exists(second));
    }
}
