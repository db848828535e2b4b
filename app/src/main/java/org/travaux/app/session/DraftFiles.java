package org.travaux.app.session;

import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Language;

/**
 * Drafts as files. Every method may take its time and is called away from the window's thread;
 * nothing is changed on disk when one throws.
 */
public interface DraftFiles {
    /** What a draft can be exported as. */
    enum ExportKind {
        /** One language with its brackets, as a document. */
        NEGOTIATING,
        /** All languages beside each other, as a document. */
        SIDE_BY_SIDE
    }

    /**
     * Reads a {@code .travaux} draft.
     *
     * @throws Problem if there is none, or what is wrong in it and where
     */
    Draft open(Path file) throws Problem;

    /**
     * Writes a draft so that the file holds either all of it or what it held before.
     *
     * @throws Problem if it could not be written
     */
    void save(Draft draft, Path file) throws Problem;

    /**
     * Makes one draft of the same text in several languages, {@code .txt}, {@code .md} or {@code
     * .docx}.
     *
     * @param files in the order in which the languages are to be shown; at least one
     * @throws Problem if one of them cannot be read
     */
    Draft importTexts(SequencedMap<Language, Path> files) throws Problem;

    /** Which language a file's name or content says it is in; the first candidate if nothing does. */
    Language guessLanguage(Path file, List<Language> candidates);

    /**
     * Writes a document for others.
     *
     * @param language which one, for the kinds that hold one
     * @throws Problem if it could not be written
     */
    void export(Draft draft, ExportKind kind, Language language, Path file) throws Problem;
}
