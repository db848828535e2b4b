package org.travaux.app.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names of files as revisions have them. A Mac may write “й” as two characters where other systems
 * write one; in a repository it is always one, so that the file is the same for all desks.
 */
final class FileNames {
    private FileNames() {}

    /** A name as a repository has it. */
    static String kept(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /**
     * The file of a folder, whichever way its name is written there; as the repository writes it if
     * there is none yet.
     *
     * @param name as the repository has it
     */
    static Path in(Path folder, String name) throws IOException {
        Path exact = folder.resolve(name);
        if (name.chars().allMatch(c -> c < 0x80) || !Files.isDirectory(folder)) {
            return exact;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> called =
                    files.filter(file -> kept(String.valueOf(file.getFileName())).equals(name))
                            .toList();
            return called.isEmpty() || called.contains(exact) ? exact : called.getFirst();
        }
    }
}
