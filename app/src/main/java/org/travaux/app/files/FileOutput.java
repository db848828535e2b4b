package org.travaux.app.files;

import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.VersionBefore;
import org.travaux.app.storage.AtomicFile;
import org.travaux.app.storage.StorageException;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes drafts and other files, whole or not at all. Says why it could not. */
public final class FileOutput {
    private final Explanations explanations;

    /**
     * @param sentences in the user's language
     */
    public FileOutput(Sentences sentences) {
        this.explanations = new Explanations(sentences);
    }

    /** Writes a draft's file, whole or not at all. */
    public void save(Draft draft, Path file) throws Failure {
        byte[] bytes = DraftFormat.write(draft).getBytes(StandardCharsets.UTF_8);
        write(file, out -> out.write(bytes));
    }

    /** Keeps what a draft's file holds now beside it, as the version before the next. */
    public void keepVersionBefore(Path file) throws Failure {
        try {
            VersionBefore.keep(file);
        } catch (StorageException e) {
            throw new Failure(explanations.of(e), e);
        }
    }

    /** Writes any file, whole or not at all. */
    public void write(Path file, AtomicFile.Content content) throws Failure {
        try {
            AtomicFile.write(file, content);
        } catch (StorageException e) {
            throw new Failure(explanations.of(e), e);
        }
    }
}
