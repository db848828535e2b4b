package org.travaux.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.protection.Protection;
import org.travaux.app.safety.DraftLock;
import org.travaux.app.safety.RecoveryCopy;
import org.travaux.app.safety.RecoveryFolder;
import org.travaux.app.storage.PartFile;
import org.travaux.app.storage.ProgramFolders;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The editor is killed while somebody types in it and saves, every other time by the signal with
 * which systems end programs: no letter that is older than a second is missing, every file can be
 * read, and the lock that it leaves keeps nobody from the draft. {@code -Dtravaux.kills=1000} kills
 * it more often.
 */
@Isolated("It waits for other processes.")
class KillTest {
    private static final int KILLS = Integer.getInteger("travaux.kills", 2);
    private static final long SECOND = 1000;
    private static final long MINUTES = 2;
    private static final String TEXT = "We meet.";

    @TempDir Path folder;

    static LongStream seeds() {
        long first = System.nanoTime();
        return LongStream.range(first, first + KILLS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_letter_older_than_a_second_is_missing(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        Path file = folder.resolve("rivers.travaux");
        Files.writeString(file, DraftFormat.write(TestDrafts.english(TEXT)));
        Process editor =
                OwnProcess.of(
                                List.of("-Dglass.platform=Headless", "-Dprism.order=sw"),
                                KilledTypist.class,
                                List.of(folder.toString(), file.toString(), String.valueOf(seed)))
                        .redirectOutput(folder.resolve("program.log").toFile())
                        .start();
        long killed;
        try {
            waitForLetters(editor);
            assertFalse(
                    editor.waitFor(random.nextInt(1500, 4000), TimeUnit.MILLISECONDS), this::said);
        } finally {
            killed = System.currentTimeMillis();
            if (seed % 2 == 0) {
                editor.destroy();
                assertTrue(editor.waitFor(MINUTES, TimeUnit.MINUTES), this::said);
            } else {
                editor.destroyForcibly().waitFor();
            }
        }
        assertTrue(Files.exists(DraftLock.beside(file)), this::said);
        DraftLock lock = new DraftLock(Clock.systemUTC());
        assertEquals(Optional.empty(), lock.take(file));
        lock.release(file);
        int safe = Math.max(letters(read(file)), recovered());
        int typed = typedBefore(killed - SECOND);
        assertTrue(typed > 0, this::said);
        assertTrue(safe >= typed, () -> safe + " of " + typed + " letters: " + said());

        for (Path each : new ProgramFolders(folder, folder).all()) {
            PartFile.sweep(each);
            assertEquals(List.of(), parts(each));
        }
    }

    private void waitForLetters(Process editor) throws IOException, InterruptedException {
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            while (Files.notExists(folder.resolve(KilledTypist.LOG))) {
                WatchKey key = watch.poll(MINUTES, TimeUnit.MINUTES);
                assertTrue(key != null && editor.isAlive(), this::said);
                key.reset();
            }
        }
    }

    private static Draft read(Path file) throws Exception {
        return DraftFormat.read(Files.readString(file));
    }

    private int recovered() throws Exception {
        List<RecoveryCopy> copies =
                new RecoveryFolder(new ProgramFolders(folder, folder).recovery()).abandoned();
        int most = 0;
        for (RecoveryCopy copy : copies) {
            most = Math.max(most, letters(copy.read(Protection.none()).draft()));
        }
        return most;
    }

    private static int letters(Draft draft) {
        return draft.texts(Language.ENGLISH).getFirst().length() - TEXT.length();
    }

    private int typedBefore(long time) throws IOException {
        return Files.readAllLines(folder.resolve(KilledTypist.LOG)).stream()
                .map(line -> line.split(" "))
                .filter(line -> line.length == 2 && Long.parseLong(line[1]) <= time)
                .mapToInt(line -> Integer.parseInt(line[0]))
                .max()
                .orElse(0);
    }

    /** Whoever is killed before the first save has no folder of versions yet. */
    private static List<String> parts(Path where) throws IOException {
        if (Files.notExists(where)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(where)) {
            return files.map(Path::toString).filter(name -> name.endsWith(".part")).toList();
        }
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("program.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
