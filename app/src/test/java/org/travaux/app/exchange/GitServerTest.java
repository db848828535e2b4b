package org.travaux.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.TestDrafts;
import org.travaux.app.exchange.RevisionException.Reason;
import org.travaux.app.exchange.RevisionExchange.Meeting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Desks that share a repository of a Git server. */
class GitServerTest {
    @TempDir private Path folder;

    private Desk first;
    private Desk second;
    private Path repositories = Path.of("");

    @BeforeEach
    void two_desks() throws Exception {
        repositories = Files.createDirectory(folder.resolve("repositories"));
        assumeTrue(
                GitServer.make(repositories.resolve("texts.git")), "no git to serve repositories");
        first = new Desk(folder.resolve("first"), "First desk");
        second = new Desk(folder.resolve("second"), "Second desk");
        Desk.write(TestDrafts.english("States should act", "They meet"), first.file);
    }

    @Test
    void desks_meet_over_a_server() throws Exception {
        try (GitServer server = new GitServer(repositories, null, "")) {
            SharedPlace place = server.place("texts.git");
            first.meet(place);
            second.receive(place);
            Desk.write(TestDrafts.english("States shall act", "They meet"), first.file);
            first.meet(place);
            Desk.write(TestDrafts.english("States should act", "They meet in May"), second.file);
            second.meet(place);
            first.meet(place);
            assertEquals(List.of("States shall act", "They meet in May"), first.texts());
            assertEquals(first.draft(), second.draft());
        }
    }

    @Test
    void a_server_that_asks_who_is_there_is_told_and_nothing_of_it_is_kept() throws Exception {
        try (GitServer server = new GitServer(repositories, "desk", "secret-of-the-desk")) {
            SharedPlace place = server.place("texts.git");
            first.keep();
            assertEquals(Reason.LOGIN, refused(place, Login.NONE));
            assertEquals(Reason.LOGIN, refused(place, new Login("desk", "wrong")));
            Login login = new Login("desk", "secret-of-the-desk");
            assertEquals(1, first.exchange().send(place, login).size());
            second.exchange()
                    .receive(
                            second.exchange().fetch(place, login),
                            new Meeting("Second desk", "", "", Desk.DAY),
                            Instant.EPOCH,
                            Desk::writeFile);
            assertEquals(first.draft(), second.draft());
        }
        try (var files = Files.walk(first.folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("secret-of-the-desk"), file::toString);
            }
        }
    }

    private Reason refused(SharedPlace place, Login login) {
        return assertThrows(RevisionException.class, () -> first.exchange().send(place, login))
                .reason();
    }

    @Test
    void a_repository_that_is_not_there_is_told() throws Exception {
        try (GitServer server = new GitServer(repositories, null, "")) {
            first.keep();
            assertEquals(Reason.UNREACHABLE, refused(server.place("none.git"), Login.NONE));
        }
    }
}
