package org.travaux.app.cli.settling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.JsonOutput;
import org.travaux.app.cli.console.SourceOptions;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.app.files.exporting.ReportFormat;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.report.RenumberingReport;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.numbering.Renumbering;
import org.travaux.markup.settle.adoption.AdoptionAnswers;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code travaux renumber}: labels counted anew, with the words that name them. */
@Command(
        name = "renumber",
        mixinStandardHelpOptions = true,
        description = {
            "Renumbers the paragraphs of a draft in all languages, with the words that refer "
                    + "to them.",
            "These change where it is sure which paragraph is meant. Prints each number, old "
                    + "and new, what was changed with it, and what has to be checked (exit 1)."
        },
        footer = {
            "",
            "Example: travaux renumber statement.travaux --out final.travaux --table numbers.docx",
            "         travaux renumber statement.travaux --dry-run"
        })
public final class RenumberCommand implements Callable<Integer> {
    private final Surroundings here;

    @Mixin private final SourceOptions source = new SourceOptions();

    @Option(
            names = "--out",
            paramLabel = "DRAFT",
            description = "the draft to write; needed unless with --dry-run")
    private @Nullable Path out;

    @Option(names = "--dry-run", description = "say what would change, and write no draft")
    private boolean dry;

    @Option(names = "--json", description = "as one JSON object")
    private boolean json;

    @Option(
            names = "--table",
            paramLabel = "FILE",
            description =
                    "write the numbers, old and new, as a table too (.docx, .xlsx, .csv, .md,"
                            + " .txt)")
    private @Nullable Path table;

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public RenumberCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        if (dry == (out != null)) {
            throw new Failure(here.sentences().say("cli.renumber.out"));
        }
        ReportFormat format = table == null ? null : here.reportFormat(table);
        Path written = out;
        if (written != null) {
            here.requireOther(written, source.files());
        }
        if (table != null) {
            here.requireOther(table, source.files());
        }
        Draft draft = source.open(here).draft();
        Language speaking = here.languageOf(draft, source.language());
        Renumbering made = AdoptionAnswers.renumber(DraftReading.of(draft));
        if (written != null) {
            here.drafts().saveUnlessOpen(made.after(), written);
        }
        if (table != null && format != null) {
            write(made, speaking, format, table);
        }
        if (json) {
            JsonOutput.write(here.out(), to -> RenumberingJson.write(to, made));
        } else {
            new RenumberingText(here).print(made);
            tellWritten(written);
            tellWritten(table);
        }
        return made.doubtful().isEmpty()
                ? Surroundings.NOTHING_FOUND
                : Surroundings.SOMETHING_TO_REPORT;
    }

    private void tellWritten(@Nullable Path file) {
        if (file != null) {
            here.out().println(here.sentences().say("cli.done.written", file.toString()));
        }
    }

    private void write(Renumbering made, Language language, ReportFormat format, Path file)
            throws Failure {
        here.output()
                .write(
                        file,
                        stream ->
                                format.write(
                                        RenumberingReport.of(
                                                made, language, Sentences.in(language.tag())::say),
                                        made.after(),
                                        stream));
    }
}
