package org.travaux.app.cli.comparing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.JsonOutput;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.report.MergeSentences;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.MergeRecord;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.merge.Merged;
import org.travaux.markup.merge.Merger;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code travaux merge}: one draft of two that were made from a third. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Makes one draft of two that were made from a third.",
            "Different words meet by themselves; of the same words both versions stand as "
                    + "alternatives of one open point. Nothing is lost."
        },
        footer = {
            "",
            "Example: travaux merge base.travaux mine.travaux yours.travaux --ours \"First desk\"",
            "--theirs \"Second desk\" --out merged.travaux",
            "Exit 1 if there is something to look at. As a merge driver of Git:",
            "  travaux merge %%O %%A %%B --out %%A",
            "docs/command-line.md says how to set it up."
        })
public final class MergeCommand implements Callable<Integer> {
    private final Surroundings here;

    @Parameters(index = "0", paramLabel = "BASE", description = "the draft that both began with")
    private Path base = Path.of("");

    @Parameters(index = "1", paramLabel = "OURS", description = "what became of it here")
    private Path ours = Path.of("");

    @Parameters(index = "2", paramLabel = "THEIRS", description = "what became of it elsewhere")
    private Path theirs = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DRAFT",
            description = "the draft to write; it may be OURS")
    private Path out = Path.of("");

    @Option(
            names = "--ours",
            paramLabel = "NAME",
            description =
                    "what the one side is called; the draft keeps it where there is"
                            + " something to look at")
    private String ourName = "";

    @Option(names = "--theirs", paramLabel = "NAME", description = "what the other side is called")
    private String theirName = "";

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "the day of merging, 2027-05-14 (default: today)")
    private @Nullable String date;

    @Option(names = "--json", description = "what is to be looked at as one JSON object")
    private boolean json;

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public MergeCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        String day = here.day(date);
        here.requireOther(out, List.of(base, theirs));
        Draft our = open(ours);
        Draft their = open(theirs);
        Draft was = isEmpty(base) ? Merger.nothing(our) : open(base);
        Merged merged = Merger.merge(was, our, their, ourName.strip(), theirName.strip(), day);
        write(merged.draft());
        tell(merged);
        return merged.record().remarks().isEmpty()
                ? Surroundings.NOTHING_FOUND
                : Surroundings.SOMETHING_TO_REPORT;
    }

    private Draft open(Path file) throws Failure {
        return here.openDraft(file, "cli.merge.draft");
    }

    /** Git gives an empty file where the two sides have no draft in common. */
    private static boolean isEmpty(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Git's own files are not drafts by their names, and nothing is to be left beside them. */
    private void write(Draft merged) throws Failure {
        if (FileKind.isNamedDraft(out)) {
            here.drafts().saveUnlessOpen(merged, out);
        } else {
            here.output().writeDraft(here.password().protection().write(merged), out);
        }
    }

    private void tell(Merged merged) {
        MergeRecord record = merged.record();
        if (json) {
            JsonOutput.write(here.out(), generator -> write(generator, merged));
            return;
        }
        MergeSentences.of(merged.draft(), record, here.sentences()::say)
                .forEach(here.out()::println);
        here.out().println(here.sentences().say("cli.merge.done", record.remarks().size()));
        here.out().println(here.sentences().say("cli.done.written", out.toString()));
    }

    private static void write(JsonGenerator json, Merged merged) {
        json.writeStartObject();
        json.writeArrayPropertyStart("sides");
        merged.record().sides().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("remarks");
        for (MergeRemark remark : merged.record().remarks()) {
            json.writeStartObject();
            json.writeStringProperty("is", remark.kind().id());
            json.writeStringProperty("name", MergeSentences.paragraph(merged.draft(), remark));
            json.writeStringProperty("paragraph", remark.paragraph());
            json.writeStringProperty("choice", remark.choice());
            JsonOutput.words(json, "first", merged.draft(), remark.words().getFirst());
            JsonOutput.words(json, "second", merged.draft(), remark.words().getLast());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
