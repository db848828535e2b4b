package org.travaux.app.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.storage.OperatingSystem;
import org.travaux.app.storage.PortableFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program as users get it, started where there is no Java: nothing of this process is in its
 * environment, and nothing is on its path.
 */
@SuppressWarnings("NullAway.Init") // Before each test JUnit makes the folder.
class InstalledProgramIT {
    private static final Path SAMPLE = Path.of("../samples/statement.travaux").toAbsolutePath();

    /** In seconds; for a busy machine. */
    private static final long LONGEST = 120;

    @TempDir private Path folder;
    private Path home;

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
    }

    private static Path image() throws IOException {
        return ProgramImage.files(Path.of("target/installer/image")).getFirst().toAbsolutePath();
    }

    private static Path launcher(Path image) {
        return image.resolve(
                switch (OperatingSystem.current()) {
                    case WINDOWS -> "travaux-console.exe";
                    case MAC -> "Contents/MacOS/Travaux";
                    case OTHER -> "bin/travaux";
                });
    }

    private ProcessBuilder program(Path image, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(launcher(image).toString()));
        command.addAll(arguments);
        ProcessBuilder process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile());
        process.environment().keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
        process.environment().put("HOME", home.toString());
        process.environment().put("LC_ALL", "C.UTF-8");
        return process;
    }

    private String run(String... arguments) throws Exception {
        Process process = program(image(), List.of(arguments)).start();
        assertTrue(process.waitFor(LONGEST, TimeUnit.SECONDS), "it does not end");
        String printed = Files.readString(folder.resolve("log"));
        assertEquals(0, process.exitValue(), printed);
        return printed;
    }

    @Test
    void it_does_the_main_job() throws Exception {
        Path out = folder.resolve("out");
        String printed = run(SAMPLE.toString(), "--without-display", out.toString());
        assertTrue(printed.contains("CHN"), printed);
        for (String name :
                List.of(
                        "statement-negotiating.docx",
                        "statement-side-by-side.docx",
                        "editor.png")) {
            assertTrue(Files.size(out.resolve(name)) > 1000, name);
        }
    }

    @Test
    void commands_find_all_that_they_need_in_its_java() throws Exception {
        Path document = folder.resolve("сöз.docx");
        Path draft = folder.resolve("draft.travaux");
        run("export", SAMPLE.toString(), "--as", "side-by-side", "--out", document.toString());
        run("import", document.toString(), "--out", draft.toString());
        Path workbook = folder.resolve("report.xlsx");
        List<String> report = List.of("positions", draft.toString(), "--report", "holdings");
        List<String> written = List.of("--format", "xlsx", "--out", workbook.toString());
        run(Stream.concat(report.stream(), written.stream()).toArray(String[]::new));
        run("revisions", draft.toString(), "--keep", "--by", "First desk", "--why", "as imported");
        assertTrue(run("revisions", draft.toString()).contains("as imported"));
    }

    /** With this mode Java ends at once if the cache does not fit. */
    @Test
    void it_starts_from_what_was_kept_of_its_classes() throws Exception {
        ProcessBuilder process = program(image(), List.of("--version"));
        process.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on");
        Process running = process.start();
        assertTrue(running.waitFor(LONGEST, TimeUnit.SECONDS));
        assertEquals(0, running.exitValue(), Files.readString(folder.resolve("log")));
    }

    @Test
    void a_portable_copy_opens_its_window_and_leaves_nothing_behind() throws Exception {
        assumeTrue(VirtualScreen.isInstalled(), "there is no Xvfb");
        Path copy = folder.resolve("stick");
        FileTree.copy(image(), copy);
        Path draft = folder.resolve("statement.travaux");
        Files.copy(SAMPLE, draft, StandardCopyOption.COPY_ATTRIBUTES);
        try (VirtualScreen screen = VirtualScreen.start(folder)) {
            ProcessBuilder process = program(copy, List.of("--portable", draft.toString()));
            process.environment().put("DISPLAY", screen.display());
            Process running = process.start();
            try {
                assertTrue(screen.shows(COLOURS_OF_A_DRAFT, LONGEST), "no window");
            } finally {
                running.destroy();
            }
            assertTrue(running.waitFor(LONGEST, TimeUnit.SECONDS));
        }
        assertEquals(Set.of(), names(home));
        assertTrue(Files.isDirectory(copy.resolve(PortableFolder.NAME)));
    }

    /** A window with a draft in it has more; an empty screen has one. */
    private static final int COLOURS_OF_A_DRAFT = 100;

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(Path::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
