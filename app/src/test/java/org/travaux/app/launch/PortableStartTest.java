package org.travaux.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.storage.PortableFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A portable copy, in a process of its own with a home folder of its own. */
@SuppressWarnings("NullAway.Init") // Before each test JUnit makes the folder.
class PortableStartTest {
    private static final String SAMPLE = "../samples/statement.travaux";

    @TempDir private Path folder;
    private Path home;
    private Path program;

    @BeforeEach
    void make() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        program = Files.createDirectory(folder.resolve("program"));
    }

    private int run(boolean packed, String... arguments) throws Exception {
        List<String> options = new ArrayList<>(List.of("-Duser.home=" + home));
        if (packed) {
            options.add("-Dtravaux.folder=" + program);
        }
        ProcessBuilder process = OwnProcess.of(options, Main.class, List.of(arguments));
        process.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        process.environment().put("HOME", home.toString());
        process.environment().put("LC_ALL", "C.UTF-8");
        return process.redirectOutput(folder.resolve("log").toFile()).start().waitFor();
    }

    private String printed() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.count() - 1;
        }
    }

    @Test
    void asked_for_once_it_stays_so_and_the_home_folder_is_as_it_was() throws Exception {
        Path document = folder.resolve("out.docx");
        assertEquals(
                0,
                run(
                        true,
                        "--portable",
                        "export",
                        SAMPLE,
                        "--as",
                        "reading",
                        "--out",
                        document.toString()),
                printed());
        Path data = program.resolve(PortableFolder.NAME);
        assertTrue(Files.isDirectory(data));
        assertTrue(Files.isRegularFile(document));
        run(true, "check", SAMPLE, "--spelling", "--dictionaries", home.toString());
        String settings = data.resolve("settings").resolve("dictionaries").toString();
        assertTrue(printed().contains(settings), "dictionaries are looked for there: " + printed());
        assertEquals(0, count(home), "left behind in the home folder");
        assertEquals(0, count(data.resolve("temporary")), "temporary files that stay");
    }

    @Test
    void a_program_that_has_no_folder_of_its_own_cannot_be_portable() throws Exception {
        assertEquals(2, run(false, "--portable", "parse", SAMPLE), printed());
        assertEquals(1, printed().lines().count(), printed());
        assertTrue(printed().contains("--portable"), printed());
    }

    @Test
    void where_nothing_can_be_written_it_says_so() throws Exception {
        Files.writeString(program.resolve(PortableFolder.NAME), "in the way");
        assertEquals(2, run(true, "--portable", "parse", SAMPLE), printed());
        assertEquals(1, printed().lines().count(), printed());
        assertTrue(printed().contains(PortableFolder.NAME), printed());
    }
}
