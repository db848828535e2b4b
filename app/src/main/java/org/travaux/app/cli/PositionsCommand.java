package org.travaux.app.cli;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.report.Holdings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code travaux positions}: who holds what. */
@Command(
        name = "positions",
        mixinStandardHelpOptions = true,
        description = "Says which delegations hold which open choices, and the rule it counts by.",
        footer = {
            "",
            "Example: travaux positions statement.travaux --format csv --out holders.csv"
        })
final class PositionsCommand implements Callable<Integer> {
    private final Surroundings here;

    @Mixin private final SourceOptions source = new SourceOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json or csv")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "write to a file instead")
    private @Nullable Path out;

    /** As typed on the command line. */
    enum Format {
        text,
        json,
        csv
    }

    PositionsCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        if (out != null) {
            here.source().requireOther(out, List.of(source.file()));
        }
        Draft draft = source.open(here).draft();
        here.languageOf(draft, source.language());
        Holdings holdings = Holdings.of(DraftReading.of(draft));
        StringWriter written = new StringWriter();
        HoldingsReport report = new HoldingsReport(draft, holdings, here.sentences());
        try (PrintWriter to = new PrintWriter(written)) {
            switch (format) {
                case text -> report.writeText(to);
                case json -> report.writeJson(to);
                case csv -> report.writeCsv(to);
            }
        }
        if (out == null) {
            here.out().print(written);
            return Surroundings.NOTHING_FOUND;
        }
        here.source()
                .write(
                        out,
                        stream -> {
                            OutputStreamWriter writer =
                                    new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                            writer.write(written.toString());
                            writer.flush();
                        });
        here.out().println(here.sentences().say("cli.done.written", out.toString()));
        return Surroundings.NOTHING_FOUND;
    }
}
