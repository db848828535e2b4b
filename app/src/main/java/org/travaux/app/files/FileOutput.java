package org.travaux.app.files;

import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.WrittenDraft;
import org.travaux.app.storage.AtomicFile;
import org.travaux.app.storage.PartFile;
import org.travaux.app.storage.StorageException;

import java.nio.file.Path;

/**
 * Writes files, whole or not at all, and leaves nothing else behind; nor does what a program left
 * there that was killed while it wrote stay. Says why it could not.
 */
public final class FileOutput {
    private final Explanations explanations;

    /**
     * @param sentences in the user's language
     */
    public FileOutput(Sentences sentences) {
        this.explanations = new Explanations(sentences);
    }

    /**
     * Writes a draft into a file that somebody else made for it, whole or not at all; nothing is
     * left beside it.
     *
     * @throws Failure if it can't be written; the file is then as it was
     */
    public void writeDraft(WrittenDraft draft, Path file) throws Failure {
        byte[] bytes = draft.bytes();
        write(file, out -> out.write(bytes));
    }

    /** Writes any file, whole or not at all. */
    public void write(Path file, AtomicFile.Content content) throws Failure {
        PartFile.sweepBeside(file);
        try {
            AtomicFile.write(file, content);
        } catch (StorageException e) {
            throw new Failure(explanations.of(e), e);
        }
    }
}
