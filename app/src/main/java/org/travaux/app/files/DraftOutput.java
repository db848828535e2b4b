package org.travaux.app.files;

import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.DraftLock;
import org.travaux.app.safety.EarlierVersions;
import org.travaux.app.storage.PartFile;
import org.travaux.app.storage.StorageException;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/** Saves drafts, whole or not at all, and keeps what their files held. Says why it could not. */
public final class DraftOutput {
    private final Sentences sentences;
    private final EarlierVersions versions;
    private final Consumer<String> told;

    /**
     * @param sentences in the user's language
     * @param versions where what files held is kept
     * @param told is told, in a sentence, that a draft was saved and what it held could not be kept
     */
    public DraftOutput(Sentences sentences, EarlierVersions versions, Consumer<String> told) {
        this.sentences = sentences;
        this.versions = versions;
        this.told = told;
    }

    /**
     * Writes a draft's file, whole or not at all; what it held is kept.
     *
     * @throws Failure if it can't be written; it is then as it was
     */
    public void save(Draft draft, Path file) throws Failure {
        byte[] bytes = DraftFormat.write(draft).getBytes(StandardCharsets.UTF_8);
        try {
            StorageException notKept = versions.replace(file, bytes);
            if (notKept != null) {
                told.accept(
                        sentences.say("problem.version-not-kept", versions.folder().toString()));
            }
        } catch (StorageException e) {
            throw new Failure(new Explanations(sentences).of(e), e);
        }
    }

    /**
     * Writes a draft's file as {@link #save} does, unless somebody has it open.
     *
     * @throws Failure if somebody has, or it can't be written
     */
    public void saveUnlessOpen(Draft draft, Path file) throws Failure {
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
