package org.travaux.app.cli.compiling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.JsonOutput;
import org.travaux.app.cli.console.SourceOptions;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.app.report.CompilationReport;
import org.travaux.markup.compile.TracedProposal;
import org.travaux.markup.compile.Tracing;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.core.JsonGenerator;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code travaux trace}: what has become of proposals that came in with copies. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = {
            "Lists each proposal that was compiled into a draft, and what has become of it.",
            "With the file in which it came; it is open, adopted, not adopted, changed or "
                    + "gone."
        },
        footer = {
            "",
            "Example: travaux trace compiled.travaux --from CHN",
            "With --forget --out DRAFT a draft is written that no longer says what came from where."
        })
public final class TraceCommand implements Callable<Integer> {
    private final Surroundings here;

    @Mixin private final SourceOptions source = new SourceOptions();

    @Option(
            names = "--from",
            paramLabel = "CODE",
            description = "only the proposals of this delegation")
    private @Nullable String from;

    @Option(names = "--json", description = "as one JSON object")
    private boolean json;

    @Option(
            names = "--forget",
            description = "write a draft without any record of what came from where")
    private boolean forget;

    @Option(names = "--out", paramLabel = "DRAFT", description = "the draft to write")
    private @Nullable Path out;

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public TraceCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        Draft draft = source.open(here).draft();
        if (forget) {
            if (out == null) {
                throw new Failure(here.sentences().say("cli.trace.out"));
            }
            here.requireOther(out, source.files());
            here.drafts()
                    .saveUnlessOpen(draft.withCompilations(List.of()).withMerges(List.of()), out);
            here.out().println(here.sentences().say("cli.done.written", out.toString()));
            return Surroundings.NOTHING_FOUND;
        }
        String delegation = from == null ? null : here.delegation(from, draft);
        List<TracedProposal> traced = Tracing.of(DraftReading.of(draft), delegation);
        if (json) {
            JsonOutput.write(here.out(), generator -> write(generator, draft, traced));
        } else if (traced.isEmpty()) {
            here.out().println(here.sentences().say("cli.trace.none"));
        } else {
            traced.forEach(one -> here.out().println(line(draft, one)));
        }
        return Surroundings.NOTHING_FOUND;
    }

    private String line(Draft draft, TracedProposal one) {
        List<Language> languages = draft.sourceFirst();
        return here.sentences()
                .say(
                        "cli.trace.line",
                        one.paragraph() < 0 ? "–" : draft.nameOf(one.paragraph()),
                        String.join(", ", one.delegations()),
                        here.sentences().say("proposal." + one.proposal().kind().id()),
                        CompilationReport.words(one.proposal().before(), languages),
                        CompilationReport.words(one.proposal().words(), languages),
                        here.sentences().say("fate." + one.fate().id()),
                        String.join(", ", one.files()));
    }

    private static void write(JsonGenerator json, Draft draft, List<TracedProposal> traced) {
        json.writeStartObject();
        json.writeArrayPropertyStart("proposals");
        for (TracedProposal one : traced) {
            json.writeStartObject();
            json.writeStringProperty("is", one.proposal().kind().id());
            json.writeStringProperty("fate", one.fate().id());
            json.writeNumberProperty("paragraph", one.paragraph());
            json.writeStringProperty("choice", one.proposal().choice());
            writeAll(json, "delegations", one.delegations());
            writeAll(json, "files", one.files());
            JsonOutput.words(json, "before", draft, one.proposal().before());
            JsonOutput.words(json, "words", draft, one.proposal().words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeAll(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
