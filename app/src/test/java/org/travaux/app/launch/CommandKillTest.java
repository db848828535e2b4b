package org.travaux.app.launch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.draft.format.DraftFormat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Commands are killed while they import, compile and export: what they read is as it was, each file
 * that they write is whole, and what is left of one that was not goes with the next command. {@code
 * -Dtravaux.kills=1000} kills them more often.
 */
@Isolated("It waits for other processes.")
class CommandKillTest {
    private static final int KILLS = Integer.getInteger("travaux.kills", 4);
    private static final int PARAGRAPHS = 400;

    @TempDir Path folder;

    static LongStream seeds() {
        long first = System.nanoTime();
        return LongStream.range(first, first + KILLS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_file_is_whole_and_nothing_stays_behind(long seed) throws Exception {
        Path made = Files.createDirectories(folder.resolve("made"));
        Path text = folder.resolve("text.txt");
        Path base = folder.resolve("base.travaux");
        Files.writeString(
                text,
                "The Parties [shall] (+CHN) [should] (-RUS) act in time.\n\n".repeat(PARAGRAPHS));
        assertEquals(
                0,
                KilledCommands.run(
                        List.of(
                                "import",
                                text.toString(),
                                "--lang",
                                "en",
                                "--out",
                                base.toString()),
                        folder));
        byte[] textBefore = Files.readAllBytes(text);
        byte[] baseBefore = Files.readAllBytes(base);

        kill(seed);

        assertArrayEquals(textBefore, Files.readAllBytes(text));
        assertArrayEquals(baseBefore, Files.readAllBytes(base));
        for (Path each : files(made)) {
            assertWhole(each);
        }
        for (List<String> command : KilledCommands.in(folder)) {
            assertTrue(KilledCommands.run(command, folder) < 2, () -> "refused: " + command);
        }
        List<String> names =
                files(made).stream().map(each -> each.getFileName().toString()).toList();
        assertEquals(
                List.of("all.docx", "compiled.travaux", "imported.travaux", "one.docx"), names);
    }

    /** At some moment, every other time just when something begins to be written. */
    private void kill(long seed) throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(seed);
        Process commands =
                OwnProcess.of(
                                List.of(),
                                KilledCommands.class,
                                List.of(folder.toString(), String.valueOf(seed)))
                        .start();
        try (BufferedReader out = commands.inputReader();
                WatchService watch = folder.getFileSystem().newWatchService()) {
            assertEquals(KilledCommands.READY, out.readLine());
            if (seed % 2 == 0) {
                folder.resolve("made").register(watch, StandardWatchEventKinds.ENTRY_CREATE);
                assertNotNull(watch.poll(1, TimeUnit.MINUTES), "nothing is written");
                assertFalse(commands.waitFor(random.nextInt(4), TimeUnit.MILLISECONDS));
            } else {
                assertFalse(commands.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS));
            }
        } finally {
            commands.destroyForcibly().waitFor();
        }
    }

    /** All but what was being written when it was killed. */
    private static void assertWhole(Path file) throws Exception {
        String name = file.getFileName().toString();
        if (name.endsWith(".travaux")) {
            assertEquals(PARAGRAPHS, DraftFormat.read(Files.readString(file)).paragraphs().size());
        } else if (name.endsWith(".docx")) {
            TreeSet<String> parts = new TreeSet<>();
            try (InputStream in = Files.newInputStream(file);
                    ZipInputStream zip = new ZipInputStream(in)) {
                for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                    zip.readAllBytes();
                    parts.add(each.getName());
                }
            }
            assertTrue(parts.contains("word/document.xml"), parts::toString);
            assertTrue(parts.contains("[Content_Types].xml"), parts::toString);
        } else {
            assertTrue(name.endsWith(".part") || name.endsWith(".lock"), name);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
