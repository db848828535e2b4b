package org.travaux.app.files;

import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Protection;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.safety.DraftLock;
import org.travaux.app.safety.EarlierVersions;
import org.travaux.app.storage.PartFile;
import org.travaux.app.storage.StorageException;
import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/** Saves drafts, whole or not at all, and keeps what their files held. Says why it could not. */
public final class DraftOutput {
    private final Sentences sentences;
    private final EarlierVersions versions;
    private final Consumer<String> told;
    private final Protection protection;

    /**
     * @param sentences in the user's language
     * @param versions where what files held is kept
     * @param told is told, in a sentence, that a draft was saved and what it held could not be kept
     * @param protection under which password drafts are written, if under any
     */
    public DraftOutput(
            Sentences sentences,
            EarlierVersions versions,
            Consumer<String> told,
            Protection protection) {
        this.sentences = sentences;
        this.versions = versions;
        this.told = told;
        this.protection = protection;
    }

    /**
     * Writes a draft's file, whole or not at all; what it held is kept.
     *
     * @throws Failure if it can't be written; it is then as it was
     */
    public void save(Draft draft, Path file) throws Failure {
        save(protection.write(draft), file);
    }

    /**
     * Writes a draft's file as {@link #save(Draft, Path)} does, protected as it is already. What it
     * held in clear is protected too, if the draft is.
     *
     * @throws Failure if it can't be written; it is then as it was
     */
    public void save(WrittenDraft draft, Path file) throws Failure {
        try {
            if (versions.replace(file, draft.bytes()) != null) {
                told.accept(
                        sentences.say("problem.version-not-kept", versions.folder().toString()));
            }
            if (draft.isProtected() && versions.protect(file, draft, protection) != null) {
                told.accept(
                        sentences.say("problem.versions-in-clear", versions.folder().toString()));
            }
        } catch (StorageException e) {
            throw new Failure(new Explanations(sentences).of(e), e);
        }
    }

    /**
     * Writes a draft's file as {@link #save(Draft, Path)} does, unless somebody has it open.
     *
     * @throws Failure if somebody has, it is called as other files are, or it can't be written
     */
    public void saveUnlessOpen(Draft draft, Path file) throws Failure {
        saveUnlessOpen(protection.write(draft), file);
    }

    /**
     * Writes a draft's file as {@link #save(WrittenDraft, Path)} does, unless somebody has it open.
     *
     * @throws Failure if somebody has, or it can't be written
     */
    public void saveUnlessOpen(WrittenDraft draft, Path file) throws Failure {
        FileKind.requireName(file, FileKind.DRAFT_ENDING, sentences);
        DraftLock lock = new DraftLock(Clock.systemUTC());
        PartFile.sweepBeside(file);
        if (lock.take(file).isPresent()) {
            throw new Failure(sentences.say("problem.open-elsewhere", file.toString()));
        }
        try {
            save(draft, file);
        } finally {
            lock.release(file);
        }
    }
}
