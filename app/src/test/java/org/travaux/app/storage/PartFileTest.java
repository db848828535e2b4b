package org.travaux.app.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

class PartFileTest {
    @TempDir Path folder;

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void what_a_program_that_was_killed_left_behind_goes_and_everything_else_stays()
            throws IOException {
        Path own = Files.createFile(PartFile.beside(folder.resolve("a.travaux")));
        String name = String.valueOf(own.getFileName());
        String pid = "-" + ProcessHandle.current().pid() + "-";
        Files.createFile(folder.resolve(name.replace(pid, "-" + (1L << 40) + "-")));
        String started = Long.toHexString(ProcessMark.here().started());
        Files.createFile(folder.resolve(name.replace(pid + started, pid + "1f")));
        Files.createFile(folder.resolve(".travaux-of somebody.part"));
        Path old = Files.createFile(folder.resolve(".travaux-0c1d-4.part"));
        Instant longAgo = Instant.now().minus(Duration.ofDays(3));
        Files.setLastModifiedTime(old, FileTime.from(longAgo));
        Path draft = Files.createFile(folder.resolve("part.travaux"));
        Files.setLastModifiedTime(draft, FileTime.from(longAgo));
        PartFile.sweep(folder);
        assertEquals(List.of(name, ".travaux-of somebody.part", "part.travaux"), left());
        PartFile.sweep(folder.resolve("gone"));
    }
}
