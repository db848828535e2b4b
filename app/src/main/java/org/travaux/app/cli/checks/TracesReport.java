package org.travaux.app.cli.checks;

import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.docx.metadata.Trace;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileTraces;
import org.travaux.app.files.opening.ImportAnswers;

import tools.jackson.core.JsonGenerator;

import java.nio.file.Path;
import java.util.List;

/** What a Word document tells beside its text, as sentences or as JSON; nothing of other files. */
final class TracesReport {
    private final Surroundings here;
    private final FileTraces files;
    private final boolean word;
    private final List<Trace> traces;

    private TracesReport(Surroundings here, FileTraces files, boolean word, List<Trace> traces) {
        this.here = here;
        this.files = files;
        this.word = word;
        this.traces = traces;
    }

    /**
     * What a file tells.
     *
     * @param answers with its password, if it is protected
     */
    static TracesReport of(Path file, ImportAnswers answers, Surroundings here) throws Failure {
        FileTraces files = new FileTraces(here.sentences());
        boolean word = FileTraces.isWord(file);
        String password = answers.passwords().get(file);
        return new TracesReport(here, files, word, word ? files.of(file, password) : List.of());
    }

    boolean isEmpty() {
        return traces.isEmpty();
    }

    void writeText() {
        if (word) {
            traces.forEach(trace -> here.out().println(files.sentence(trace)));
            here.out().println(here.sentences().say("cli.check.traces", traces.size()));
        }
    }

    /** Writes a property of the object that is being written, for a Word document. */
    void writeJson(JsonGenerator json) {
        if (!word) {
            return;
        }
        json.writeArrayPropertyStart("metadata");
        for (Trace trace : traces) {
            json.writeStartObject();
            json.writeStringProperty("kind", trace.kind().id());
            json.writeStringProperty("detail", trace.detail());
            json.writeNumberProperty("count", trace.count());
            json.writeStringProperty("message", files.sentence(trace));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
