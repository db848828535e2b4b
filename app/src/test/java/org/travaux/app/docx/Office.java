package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** LibreOffice, where it is installed, with settings of its own in a folder. */
public final class Office {
    private static final String PYTHON = "/usr/bin/python3";
    private static final Path DECIDE =
            Path.of("src/test/resources/org/travaux/app/docx/office/decide.py");

    private static final Pattern PAGE = Pattern.compile("/Type ?/Page\\b");
    private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

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

    /**
     * Converts documents of the folder to pages, and says what of their words it does not read.
     *
     * @param bodies what they were written with, by their names without the ending
     * @return a line for each document without a page, and for each with words that got lost
     */
    List<String> lost(Map<String, String> bodies) throws IOException, InterruptedException {
        List<String> names = List.copyOf(bodies.keySet());
        convert("pdf", names);
        convert("txt:Text (encoded):UTF8", names);
        List<String> lost = new ArrayList<>();
        for (Map.Entry<String, String> each : bodies.entrySet()) {
            byte[] pdf = Files.readAllBytes(folder.resolve(each.getKey() + ".pdf"));
            if (!PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).find()) {
                lost.add(each.getKey() + ": all pages");
            }
            String read = Files.readString(folder.resolve(each.getKey() + ".txt"));
            List<String> words = words(each.getValue());
            words.removeIf(read::contains);
            if (!words.isEmpty()) {
                lost.add(each.getKey() + ": " + words);
            }
        }
        return lost;
    }

    /** The words of a document's body, and parts of words with a note or a change inside. */
    private static List<String> words(String body) {
        List<String> words = new ArrayList<>();
        TEXT.matcher(body)
                .results()
                .map(run -> run.group(1).strip())
                .filter(text -> !text.isEmpty())
                .forEach(text -> words.addAll(List.of(text.split("\\s+"))));
        words.replaceAll(
                word -> word.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
        return words;
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
