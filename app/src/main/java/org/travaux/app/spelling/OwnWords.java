package org.travaux.app.spelling;

import org.travaux.app.storage.AtomicFile;
import org.travaux.app.storage.StorageException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The words that a user has added, kept in a file of the user's own. */
public final class OwnWords {
    private final Path file;
    private final Set<String> words = ConcurrentHashMap.newKeySet();

    /** The words in a file, which need not be there yet. */
    public OwnWords(Path file) {
        this.file = file;
        words.addAll(WordLists.in(file));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean contains(String lowerCase) {
        return words.contains(lowerCase);
    }

    /**
     * Adds a word, and keeps it; it is known until the program ends even if it can't be kept.
     *
     * @throws StorageException if the file can't be written
     */
    public void add(String word) throws StorageException {
        words.add(word.toLowerCase(Locale.ROOT));
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw StorageException.of(e, file);
        }
        byte[] lines =
                (String.join("\n", new TreeSet<>(words)) + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(lines));
    }
}
