package org.travaux.app.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A second reader, which knows nothing of ours, opens what is written. */
class LibreOfficeTest {
    @TempDir Path folder;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void every_document_becomes_pages() throws IOException, InterruptedException {
        Office.require();
        Map<String, String> bodies = new TreeMap<>();
        for (String name : GoldenTest.cases()) {
            Export export = GoldenTest.export(name);
            Files.write(folder.resolve(name + ".docx"), export.bytes());
            bodies.put(name, export.body());
        }
        assertEquals(List.of(), new Office(folder).lost(bodies));
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void labels_are_counted_as_they_were_written() throws IOException, InterruptedException {
        Files.write(folder.resolve("labels.docx"), GoldenTest.export("labels").bytes());
        new Office(folder).convert("txt:Text (encoded):UTF8", List.of("labels"));
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

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void a_protected_document_opens_with_its_password() throws IOException, InterruptedException {
        Path locked = folder.resolve("locked.docx");
        byte[] open = GoldenTest.export("labels").bytes();
        try (OutputStream out = Files.newOutputStream(locked)) {
            ProtectedDocument.write("Құпия 27", inner -> inner.write(open), out);
        }
        List<String> lines = new Office(folder).unlock(locked, "Құпия 27");
        assertTrue(
                lines.stream().anyMatch(line -> line.contains("Noting the tide,")),
                lines::toString);
    }
}
