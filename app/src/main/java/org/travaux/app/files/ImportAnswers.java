package org.travaux.app.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody has said about documents to import.
 *
 * @param passwords of those that are protected
 * @param authors the codes of delegations by the names of authors that speak for them
 */
public record ImportAnswers(Map<Path, String> passwords, Map<String, String> authors) {
    /** Nothing said. */
    public static final ImportAnswers NONE = new ImportAnswers(Map.of(), Map.of());

    public ImportAnswers {
        passwords = Map.copyOf(passwords);
        authors = Map.copyOf(authors);
    }

    /** With the password of a file. */
    public ImportAnswers withPassword(Path file, String password) {
        Map<Path, String> more = new HashMap<>(passwords);
        more.put(file, password);
        return new ImportAnswers(more, authors);
    }

    /** With authors; an empty code says that one speaks for nobody known. */
    public ImportAnswers withAuthors(Map<String, String> said) {
        Map<String, String> more = new HashMap<>(authors);
        more.putAll(said);
        return new ImportAnswers(passwords, more);
    }
}
