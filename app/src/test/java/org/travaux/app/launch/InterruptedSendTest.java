package org.travaux.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.exchange.SilentServer;
import org.travaux.markup.draft.format.DraftFormat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Ctrl+C while a command sends or receives: it ends with everything whole, and no lock stays. */
@Isolated("It waits for other processes.")
class InterruptedSendTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"send", "receive"})
    void ctrl_c_leaves_everything_whole(String command) throws Exception {
        Path file = folder.resolve("statement.travaux");
        Files.writeString(file, DraftFormat.write(TestDrafts.english("States should act")));
        try (SilentServer server = new SilentServer()) {
            Process process =
                    start(command, file.toString(), "--by", "Desk", "--place", server.place());
            assertTrue(server.isAsked(), "nothing was asked");
            interrupt(process);
            server.answer();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it goes on");
            assertEquals(130, process.exitValue(), said);
            assertTrue(said.contains("Stopped"), said);
        }
        assertFalse(Files.exists(folder.resolve(".git/index.lock")), "a lock stayed");
        Path stick = Files.createDirectory(folder.resolve("stick"));
        List<String> send =
                List.of("send", file.toString(), "--by", "Desk", "--place", stick.toString());
        assertEquals(0, KilledCommands.run(send, folder));
    }

    private static Process start(String... arguments) throws IOException {
        return OwnProcess.of(List.of("-Duser.language=en"), Main.class, List.of(arguments)).start();
    }

    private static void interrupt(Process process) throws Exception {
        Process kill;
        try {
            kill = new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
        } catch (IOException e) {
            process.destroy();
            assumeTrue(false, "nothing to press Ctrl+C with");
            return;
        }
        assertEquals(0, kill.waitFor());
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!isEnding(process)) {
            assertTrue(System.nanoTime() < deadline, "it does not hear it");
            Thread.onSpinWait();
        }
    }

    /** Whether it has heard that it is to end, as Linux tells of its threads. */
    private static boolean isEnding(Process process) throws IOException {
        Path threads = Path.of("/proc", String.valueOf(process.pid()), "task");
        assumeTrue(Files.isDirectory(threads), "nothing tells of the threads of a program");
        try (Stream<Path> all = Files.list(threads)) {
            for (Path each : all.toList()) {
                if (name(each).startsWith("travaux-end")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a thread is called; nothing if it has ended meanwhile. */
    private static String name(Path thread) {
        try {
            return Files.readString(thread.resolve("comm"));
        } catch (IOException e) {
            return "";
        }
    }
}
