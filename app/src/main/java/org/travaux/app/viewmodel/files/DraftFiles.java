package org.travaux.app.viewmodel.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.Inspected;
import org.travaux.app.files.compiling.CopyOwner;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.exporting.ReportOrder;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.ImportQuestion;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.files.procedure.CoveringNote;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.safety.SavedVersion;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.InternalNote;
import org.travaux.markup.draft.records.Circulated;

import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/**
 * Drafts as files. Every method may take its time and is called away from the window's thread;
 * nothing is changed on disk when one throws.
 */
public interface DraftFiles {
    /** The same files, read and written as a draft is protected. */
    default DraftFiles under(Protection protection) {
        return this;
    }

    /**
     * Opens a draft, or a text in one language as a draft. Documents are imported.
     *
     * @throws Failure if there is none, or what is wrong in it and where
     */
    OpenedDraft open(Path file) throws Failure;

    /**
     * Writes a draft so that the file holds either all of it or what it held before; what it held
     * before is kept.
     *
     * @return what to know of it, in sentences; mostly nothing
     * @throws Failure if it could not be written
     */
    List<String> save(Draft draft, Path file) throws Failure;

    /**
     * Writes a draft as {@link #save(Draft, Path)} does, protected as it is already.
     *
     * @return what to know of it, in sentences; mostly nothing
     * @throws Failure if it could not be written
     */
    default List<String> save(WrittenDraft draft, Path file) throws Failure {
        return save(draft.draft(), file);
    }

    /** What a draft's file held before it was saved, the latest first; each can be opened. */
    default List<SavedVersion> earlierVersions(Path file) {
        return List.of();
    }

    /**
     * What this desk has noted of a draft for itself alone, the latest last.
     *
     * @param draft what is in the file
     * @throws Failure if there are notes that can't be read
     */
    default List<InternalNote> privateNotes(Path file, Draft draft) throws Failure {
        return List.of();
    }

    /**
     * Changes what this desk has noted of a draft for itself alone.
     *
     * @param draft what is in the file
     * @param change of all that is there then
     * @return what is there now
     * @throws Failure if it can't be kept; what was kept before still is
     */
    default List<InternalNote> changePrivateNotes(
            Path file, Draft draft, UnaryOperator<List<InternalNote>> change) throws Failure {
        return change.apply(List.of());
    }

    /**
     * Makes one draft of the same text in several languages, {@code .txt}, {@code .md} or {@code
     * .docx}.
     *
     * @param files in the order in which the languages are to be shown; at least one
     * @param answers to the {@link #questions} about them
     * @throws Failure if one of them cannot be read
     */
    OpenedDraft importTexts(SequencedMap<Language, Path> files, ImportAnswers answers)
            throws Failure;

    /**
     * Makes a draft of a plain text that stands in no file, in the language or the languages that
     * its letters tell.
     */
    OpenedDraft importText(String text);

    /**
     * Opens a copy that a delegation sent back. Authors of tracked changes of whom nothing was said
     * speak for that delegation.
     *
     * @param delegation its code
     * @param base of what it is a copy
     * @throws Failure if it can't be read
     */
    OpenedDraft openCopy(Path file, String delegation, Draft base, ImportAnswers answers)
            throws Failure;

    /**
     * Whose copy a file seems to be; null if nothing says so.
     *
     * @throws Failure if it can't be read
     */
    @Nullable CopyOwner owner(Path file, Draft base) throws Failure;

    /**
     * What a file says that it was sent to a delegation as; null if it does not.
     *
     * @throws Failure if it can't be read
     */
    default @Nullable Circulated circulated(Path file) throws Failure {
        return null;
    }

    /**
     * The authors of changes in a copy of whom nobody knows for whom they speak.
     *
     * @param base of what it is a copy
     * @throws Failure if it can't be read
     */
    default List<String> unknownAuthors(Path file, Draft base) throws Failure {
        return List.of();
    }

    /**
     * What has to be asked about files before they are imported; empty if nothing has.
     *
     * @param answers to what has been asked so far
     * @throws Failure if one of them cannot be imported at all
     */
    default List<ImportQuestion> questions(List<Path> files, ImportAnswers answers) throws Failure {
        return List.of();
    }

    /** Whether a file is a document, and no plain text or draft. */
    default boolean isDocument(Path file) {
        return false;
    }

    /** Whether a file is a text that holds several languages. */
    default boolean holdsLanguages(Path file) {
        return false;
    }

    /**
     * Which languages files' names or contents say they are in, in the files' order; where nothing
     * says so, the first candidate that is left.
     *
     * @param candidates at least as many as there are files; no language is given twice
     */
    List<Language> guessLanguages(
            List<Path> files, List<Language> candidates, ImportAnswers answers);

    /**
     * Writes a document for others.
     *
     * @return what to know of it, in sentences; mostly nothing
     * @throws Failure if it could not be written
     */
    List<String> export(Draft draft, ExportOrder order, Path file) throws Failure;

    /**
     * Writes a report on a draft.
     *
     * @throws Failure if it could not be written
     */
    default void report(Draft draft, ReportOrder order, Path file) throws Failure {}

    /**
     * Writes the note with which a draft goes to the delegations.
     *
     * @throws Failure if it could not be written
     */
    default void note(Draft draft, CoveringNote note, Path file) throws Failure {}

    /**
     * Makes sure that exports can get their looks from a document.
     *
     * @throws Failure if they can't, and why
     */
    default void requireTemplate(Path file) throws Failure {}

    /**
     * Looks what a Word document tells beside its text.
     *
     * @param password if it is protected; null if none was given
     * @throws Failure if it is no document, or cannot be read
     */
    default Inspected inspect(Path file, @Nullable String password) throws Failure {
        return new Inspected.Told(file, List.of());
    }
}
