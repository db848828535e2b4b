package org.travaux.app.files.opening;

import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.markup.data.Language;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has said about documents to import.
 *
 * @param passwords of those that are protected
 * @param authors the codes of delegations by the names of authors that speak for them
 * @param languages those that files are to be read in, one or several; the first is the source
 *     language
 * @param colours what the colours mean that words are marked in
 * @param joinsCut whether paragraphs that the end of a page seems to have cut are put together
 */
public record ImportAnswers(
        Map<Path, String> passwords,
        Map<String, String> authors,
        Map<Path, List<Language>> languages,
        Map<TextColour, ColourMeaning> colours,
        boolean joinsCut) {
    /** Nothing said. */
    public static final ImportAnswers NONE =
            new ImportAnswers(Map.of(), Map.of(), Map.of(), Map.of(), false);

    public ImportAnswers {
        passwords = Map.copyOf(passwords);
        authors = Map.copyOf(authors);
        languages = Map.copyOf(languages);
        colours = Map.copyOf(colours);
    }

    /** With the password of a file. */
    public ImportAnswers withPassword(Path file, String password) {
        Map<Path, String> more = new HashMap<>(passwords);
        more.put(file, password);
        return new ImportAnswers(more, authors, languages, colours, joinsCut);
    }

    /** With authors; an empty code says that one speaks for nobody known. */
    public ImportAnswers withAuthors(Map<String, String> said) {
        Map<String, String> more = new HashMap<>(authors);
        more.putAll(said);
        return new ImportAnswers(passwords, more, languages, colours, joinsCut);
    }

    /** With the languages that a file is to be read in, the source language first. */
    public ImportAnswers withLanguages(Path file, List<Language> said) {
        Map<Path, List<Language>> more = new HashMap<>(languages);
        more.put(file, List.copyOf(said));
        return new ImportAnswers(passwords, authors, more, colours, joinsCut);
    }

    /** With what colours mean. */
    public ImportAnswers withColours(Map<TextColour, ColourMeaning> said) {
        Map<TextColour, ColourMeaning> more = new HashMap<>(colours);
        more.putAll(said);
        return new ImportAnswers(passwords, authors, languages, more, joinsCut);
    }

    /** With paragraphs put together where the end of a page seems to have cut them. */
    public ImportAnswers joiningCut() {
        return new ImportAnswers(passwords, authors, languages, colours, true);
    }
}
