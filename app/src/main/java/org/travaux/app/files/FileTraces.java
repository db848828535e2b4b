package org.travaux.app.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.metadata.Metadata;
import org.travaux.app.docx.metadata.Trace;
import org.travaux.app.docx.reading.WordFile;
import org.travaux.app.docx.reading.parts.WordException;
import org.travaux.app.docx.reading.parts.WordException.Reason;
import org.travaux.app.docx.reading.parts.WordPackage;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.app.storage.StorageException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What Word documents tell beside their text, in sentences. */
public final class FileTraces {
    private final Sentences sentences;
    private final Explanations explanations;

    /** Tells failures in the language of the user. */
    public FileTraces(Sentences sentences) {
        this.sentences = sentences;
        this.explanations = new Explanations(sentences);
    }

    /** Whether a file is called as Word documents and their templates are. */
    public static boolean isWord(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.matches(".*\\.do[ct][xm]");
    }

    /**
     * What a document tells.
     *
     * @param password if it is protected; null if none was given
     */
    public List<Trace> of(Path file, @Nullable String password) throws Failure {
        try {
            return read(file, password);
        } catch (WordException e) {
            throw new Failure(explanations.of(e, file.toString()), e);
        }
    }

    /**
     * Looks what a document tells, or whether a password is needed for that.
     *
     * @param password if it is protected; null if none was given
     */
    public Inspected inspect(Path file, @Nullable String password) throws Failure {
        try {
            return new Inspected.Told(
                    file, read(file, password).stream().map(this::sentence).toList());
        } catch (WordException e) {
            boolean wrong = e.reason() == Reason.PASSWORD_WRONG;
            if (wrong || e.reason() == Reason.PASSWORD_NEEDED) {
                return new Inspected.Locked(file, wrong);
            }
            throw new Failure(explanations.of(e, file.toString()), e);
        }
    }

    private List<Trace> read(Path file, @Nullable String password) throws Failure, WordException {
        try (WordPackage parts = WordFile.open(file, password)) {
            return Metadata.of(parts);
        } catch (IOException e) {
            throw new Failure(explanations.of(StorageException.of(e, file)), e);
        }
    }

    /** One thing that it tells, in a sentence. */
    public String sentence(Trace trace) {
        boolean unnamed = trace.kind().isAuthors() && trace.detail().isEmpty();
        String detail =
                unnamed
                        ? sentences.say("author.unnamed")
                        : trace.kind() == Trace.Kind.DATE
                                ? WrittenDates.written(trace.detail(), sentences)
                                : trace.detail();
        return sentences.say("trace." + trace.kind().id(), detail, trace.count());
    }
}
