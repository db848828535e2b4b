package org.travaux.app.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody has said about documents to import.
 *
 * @param passwords of those that are protected
 * @param authors the codes of delegations by the names of authors that speak for them
 * @param joinsCut whether paragraphs that the end of a page seems to have cut are put together
 */
public record ImportAnswers(
        Map<Path, String> passwords, Map<String, String> authors, boolean joinsCut) {
    /** Nothing said. */
    public static final ImportAnswers NONE = new ImportAnswers(Map.of(), Map.of(), false);

    public ImportAnswers {
        passwords = Map.copyOf(passwords);
        authors = Map.copyOf(authors);
    }

    /** With the password of a file. */
    public ImportAnswers withPassword(Path file, String password) {
        Map<Path, String> more = new HashMap<>(passwords);
        more.put(file, password);
        return new ImportAnswers(more, authors, joinsCut);
    }

    /** With authors; an empty code says that one speaks for nobody known. */
    public ImportAnswers withAuthors(Map<String, String> said) {
        Map<String, String> more = new HashMap<>(authors);
        more.putAll(said);
        return new ImportAnswers(passwords, more, joinsCut);
    }

    /** With paragraphs put together where the end of a page seems to have cut them. */
    public ImportAnswers joiningCut() {
        return new ImportAnswers(passwords, authors, true);
    }
}
