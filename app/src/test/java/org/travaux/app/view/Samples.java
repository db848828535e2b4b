package org.travaux.app.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample files, from wherever tests are run. */
final class Samples {
    /** The copies of {@code compilation/base} that delegations sent back. */
    static final List<Path> COPIES =
            Stream.of(
                            "china-tracked.docx",
                            "mongolia.docx",
                            "turkiye.txt",
                            "russia.ru.txt",
                            "kazakhstan-comment.docx")
                    .map(name -> file("compilation/" + name))
                    .toList();

    private Samples() {}

    /** A file below the folder of the samples. */
    static Path file(String name) {
        Path below = Path.of("samples").resolve(name);
        return Files.exists(below) ? below : Path.of("../samples").resolve(name);
    }
}
