package org.travaux.app.spelling;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A Hunspell dictionary in memory. May be asked on any thread. */
public final class SpellingDictionary {
    private static final long MOST_MILLIS = 800;
    private static final int MOST_REMEMBERED = 50_000;

    private final Hunspell hunspell;
    private final Map<String, Boolean> remembered = new ConcurrentHashMap<>();

    private SpellingDictionary(Hunspell hunspell) {
        this.hunspell = hunspell;
    }

    /**
     * Reads a dictionary; takes seconds for a large one.
     *
     * @throws IOException if it can't be read or is not a dictionary
     */
    public static SpellingDictionary read(DictionaryFolders.Pair files) throws IOException {
        try (InputStream affixes = new BufferedInputStream(Files.newInputStream(files.affixes()));
                InputStream words = new BufferedInputStream(Files.newInputStream(files.words()))) {
            Dictionary dictionary =
                    new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
            return new SpellingDictionary(
                    new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {}));
        } catch (ParseException | RuntimeException e) {
            throw new IOException(e);
        }
    }

    /** Whether a word is spelt as it should be. */
    public boolean knows(String word) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(word, hunspell::spell);
    }

    /** Words that may have been meant, the likeliest first; gives up after a moment. */
    public List<String> suggestions(String word) {
        return hunspell.suggest(word, MOST_MILLIS);
    }

    /** What a word may be a form of; empty if that is not known. */
    public List<String> roots(String word) {
        return hunspell.getRoots(word);
    }
}
