package org.travaux.app.files;

import org.travaux.app.docx.metadata.Metadata;
import org.travaux.app.docx.metadata.MetadataException;
import org.travaux.app.docx.metadata.Trace;
import org.travaux.app.i18n.Sentences;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What Word documents tell beside their text, in sentences. */
public final class FileTraces {
    private final Sentences sentences;

    public FileTraces(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Whether a file is called as Word documents and their templates are. */
    public static boolean isWord(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.matches(".*\\.do[ct][xm]");
    }

    /** What a document tells. */
    public List<Trace> of(Path file) throws Failure {
        try {
            return Metadata.of(file);
        } catch (MetadataException e) {
            throw new Failure(sentences.say("unsearched." + e.reason().name(), file.toString()), e);
        }
    }

    /** One thing that it tells, in a sentence. */
    public String sentence(Trace trace) {
        return sentences.say("trace." + trace.kind().id(), trace.detail(), trace.count());
    }
}
