package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** LibreOffice, where it is installed, with settings of its own in a folder. */
public final class Office {
    private static final String PYTHON = "/usr/bin/python3";
    private static final Path DECIDE =
            Path.of("src/test/resources/org/travaux/app/docx/office/decide.py");

    private static final String FOOTNOTES = "footnotes.txt";

    private final Path folder;

    public Office(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where there is none. */
    public static void require() {
        assumeTrue(isInstalled(), "LibreOffice (soffice) is not installed: nothing to open with");
    }

    /** Converts documents of the folder, given without their ending. */
    void convert(String format, List<String> names) throws IOException, InterruptedException {
        convert("docx", "", format, names);
    }

    /**
     * Converts files of the folder, given without their ending.
     *
     * @param filter what LibreOffice reads them with; empty if it finds that out
     */
    public void convert(String ending, String filter, String format, List<String> names)
            throws IOException, InterruptedException {
        require();
        List<String> command = new ArrayList<>();
        command.add("soffice");
        command.add("-env:UserInstallation=" + profile());
        command.add("--headless");
        if (!filter.isEmpty()) {
            command.add("--infilter=" + filter);
        }
        command.addAll(List.of("--convert-to", format, "--outdir", folder.toString()));
        names.forEach(name -> command.add(folder.resolve(name + "." + ending).toString()));
        run(command);
    }

    /** The lines of a document after a command, {@code .uno:AcceptAllTrackedChanges}. */
    List<String> decide(Path document, String command) throws IOException, InterruptedException {
        return decide(document, command, "");
    }

    /** The lines of a document that opens with a password only. */
    List<String> unlock(Path document, String password) throws IOException, InterruptedException {
        return decide(document, ".uno:SelectAll", password);
    }

    private List<String> decide(Path document, String command, String password)
            throws IOException, InterruptedException {
        require();
        assumeTrue(hasBridge(), "python3-uno is not installed: no way to ask LibreOffice");
        Path decided = folder.resolve("decided.txt");
        run(
                List.of(
                        PYTHON,
                        DECIDE.toString(),
                        "soffice",
                        profile(),
                        document.toUri().toString(),
                        command,
                        decided.toUri().toString(),
                        folder.resolve(FOOTNOTES).toUri().toString(),
                        password));
        return Files.readAllLines(decided).stream()
                .map(line -> line.replace("\uFEFF", ""))
                .toList();
    }

    /** The words of the footnotes of the document that was decided on last, a line each. */
    List<String> footnotes() throws IOException {
        return Files.readAllLines(folder.resolve(FOOTNOTES));
    }

    private String profile() {
        return folder.resolve("profile").toUri().toString();
    }

    private boolean hasBridge() throws IOException, InterruptedException {
        return Files.isExecutable(Path.of(PYTHON))
                && new ProcessBuilder(PYTHON, "-c", "import uno").start().waitFor() == 0;
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        assertEquals(0, process.waitFor(), Files.readString(folder.resolve("log")));
    }

    private static boolean isInstalled() {
        String path = System.getenv("PATH");
        return path != null
                && Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(path)
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
