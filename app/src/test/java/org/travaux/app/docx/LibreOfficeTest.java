package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A second reader, which knows nothing of ours, opens what is written. */
class LibreOfficeTest {
    @TempDir Path folder;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void everyDocumentBecomesPages() throws IOException, InterruptedException {
        for (String name : GoldenTest.cases()) {
            Files.write(folder.resolve(name + ".docx"), GoldenTest.export(name).bytes());
        }
        convert("pdf", GoldenTest.cases());
        for (String name : GoldenTest.cases()) {
            assertTrue(Files.size(folder.resolve(name + ".pdf")) > 1000, name);
        }
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void labelsAreCountedAsTheyWereWritten() throws IOException, InterruptedException {
        Files.write(folder.resolve("labels.docx"), GoldenTest.export("labels").bytes());
        convert("txt:Text (encoded):UTF8", List.of("labels"));
        List<String> lines =
                Files.readAllLines(folder.resolve("labels.txt")).stream()
                        .map(line -> line.replace("\uFEFF", "").strip().replaceAll("\\s+", " "))
                        .toList();
        assertEquals(
                List.of(
                        "I. First part",
                        "PP1 Noting the tide,",
                        "PP1 bis Noting the wind,",
                        "1. First.",
                        "2. Second:",
                        "(a) one",
                        "(b) two",
                        "3. Third:",
                        "(a) one again",
                        "(b) two again",
                        "5. Fifth, after a gap.",
                        "5 bis. Inserted.",
                        "• a point", // whatever the bullet is, as plain text
                        "• another",
                        "(i) roman",
                        "(ii) roman",
                        "II. Second part",
                        "Bergen, 3 May 2031"),
                lines);
    }

    private void convert(String format, List<String> names)
            throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice (soffice) is not installed: nothing to open with");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                format,
                                "--outdir",
                                folder.toString()));
        names.forEach(name -> command.add(folder.resolve(name + ".docx").toString()));
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
