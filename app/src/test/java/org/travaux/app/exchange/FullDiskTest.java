package org.travaux.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.travaux.app.launch.OwnProcess;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A disk of two megabytes that is full, in a process that alone sees it; no rights are needed. */
@Isolated("It waits for another process.")
class FullDiskTest {
    private static final String MOUNT = "mount -t tmpfs -o size=2m tmpfs \"$0\"";

    @TempDir private Path folder;

    @Test
    void nothing_is_lost_on_a_full_disk_and_it_is_told() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(canMount(disk), "no disk of one's own can be made here");
        List<String> command = new ArrayList<>(mounting(disk, MOUNT + " && exec \"$@\""));
        command.addAll(
                OwnProcess.of(
                                List.of(),
                                FullDisk.class,
                                List.of(
                                        disk.toString(),
                                        Files.createDirectory(folder.resolve("outside"))
                                                .toString()))
                        .command());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it goes on");
        assertEquals(0, process.exitValue(), said);
        assertTrue(said.contains("FULL"), said);
        assertTrue(said.contains("there: REFUSED"), said);
    }

    private static List<String> mounting(Path disk, String script) {
        return List.of("unshare", "-rm", "sh", "-c", script, disk.toString());
    }

    private static boolean canMount(Path disk) throws InterruptedException {
        try {
            return new ProcessBuilder(mounting(disk, MOUNT))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
