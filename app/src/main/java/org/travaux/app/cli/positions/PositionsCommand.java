package org.travaux.app.cli.positions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.JsonOutput;
import org.travaux.app.cli.console.SourceOptions;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.app.files.exporting.Exports;
import org.travaux.app.files.exporting.ReportFormat;
import org.travaux.app.files.exporting.ReportOrder;
import org.travaux.app.files.opening.IdentifiedDraft;
import org.travaux.app.report.Report;
import org.travaux.app.report.ReportCsv;
import org.travaux.app.report.ReportJson;
import org.travaux.app.report.ReportKind;
import org.travaux.app.report.ReportText;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.DelegationRegister;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.Holdings.Counting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

/** {@code travaux positions}: who holds what. */
@Command(
        name = "positions",
        mixinStandardHelpOptions = true,
        description = "Shows which points each delegation keeps open, and the rule it counts by.",
        footer = {
            "",
            "Example: travaux positions statement.travaux --if-lifted CHN,RUS",
            "Example: travaux positions statement.travaux --format csv --out holders.csv",
            "Example: travaux positions statement.travaux --report delegation --delegation CHN"
        })
public final class PositionsCommand implements Callable<Integer> {
    private final Surroundings here;

    @Mixin private final SourceOptions source = new SourceOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), markdown, csv, json, xlsx or docx")
    private Format format = Format.text;

    @Option(
            names = "--report",
            paramLabel = "REPORT",
            description =
                    "holdings (default): positions by delegation; delegation: a brief on one, with"
                            + " --delegation; paragraph: read-out for the Chair; attribution: every"
                            + " position; summary: counts; compilation: what came in with copies;"
                            + " in the language of --lang")
    private Which which = Which.holdings;

    @Option(
            names = "--delegation",
            paramLabel = "CODE",
            description = "the delegation a brief is about, by code or name in any language")
    private @Nullable String about;

    @Option(names = "--out", paramLabel = "FILE", description = "write to a file instead")
    private @Nullable Path out;

    @Option(
            names = "--if-lifted",
            paramLabel = "CODES",
            split = ",",
            description = "show what would close if these delegations withdrew their positions")
    private List<String> lifting = List.of();

    @Option(
            names = "--by-member",
            description =
                    "count a group's position as that of each member that does not speak for"
                            + " itself")
    private boolean byMember;

    /** As typed on the command line. */
    enum Format {
        text,
        json,
        csv,
        markdown,
        xlsx,
        docx
    }

    /** As typed on the command line. */
    enum Which {
        holdings,
        delegation,
        paragraph,
        attribution,
        summary,
        compilation
    }

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public PositionsCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        if (out != null) {
            here.requireOther(out, source.files());
        }
        Draft draft = source.open(here).draft();
        Language language = here.languageOf(draft, source.language());
        if (which != Which.holdings || format == Format.xlsx || format == Format.docx) {
            return report(draft, language);
        }
        Holdings holdings =
                Holdings.of(
                        IdentifiedDraft.read(draft),
                        byMember ? Counting.BY_MEMBER : Counting.GROUPS_AS_ONE);
        IfLifted lifted = lifting.isEmpty() ? null : lifted(draft, holdings);
        StringWriter written = new StringWriter();
        HoldingsReport report = new HoldingsReport(draft, holdings, here.sentences(), lifted);
        try (PrintWriter to = new PrintWriter(written)) {
            switch (format) {
                case text -> report.writeText(to);
                case markdown -> report.writeMarkdown(to);
                case csv -> new HoldingsCsv(draft, lifted).write(to, holdings);
                case json ->
                        JsonOutput.write(
                                to,
                                json ->
                                        HoldingsJson.write(
                                                json, holdings, lifted, here.sentences()));
                case xlsx, docx -> throw new IllegalStateException("these are reports");
            }
        }
        if (out == null) {
            here.out().print(written);
            return Surroundings.NOTHING_FOUND;
        }
        here.output()
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

    private Integer report(Draft draft, Language language) throws Failure {
        boolean office = format == Format.xlsx || format == Format.docx;
        if (!lifting.isEmpty() || byMember) {
            throw new Failure(here.sentences().say("cli.report.holdings"));
        }
        if (office && out == null) {
            throw new Failure(here.sentences().say("cli.report.out"));
        }
        ReportKind kind = ReportKind.valueOf(which.name().toUpperCase(Locale.ROOT));
        if (!ReportKind.of(draft).contains(kind)) {
            throw new Failure(here.sentences().say("cli.trace.none"));
        }
        ReportOrder order =
                new ReportOrder(
                        kind,
                        which == Which.delegation ? whom(draft).code() : null,
                        ReportFormat.valueOf(format.name().toUpperCase(Locale.ROOT)),
                        language);
        DraftReading reading = IdentifiedDraft.read(draft);
        if (out != null) {
            new Exports(here.sentences()).write(reading, order, out);
            here.out().println(here.sentences().say("cli.done.written", out.toString()));
            return Surroundings.NOTHING_FOUND;
        }
        Report report = order.report(reading);
        here.out()
                .print(
                        switch (format) {
                            case markdown -> ReportText.markdown(report);
                            case csv -> ReportCsv.write(report);
                            case json -> ReportJson.write(report);
                            case text, xlsx, docx -> ReportText.plain(report);
                        });
        return Surroundings.NOTHING_FOUND;
    }

    private Delegation whom(Draft draft) throws Failure {
        if (about == null) {
            throw new Failure(here.sentences().say("cli.report.whom"));
        }
        return found(draft.notation().delegations(), about);
    }

    private Delegation found(DelegationRegister register, String name) throws Failure {
        Delegation found = register.find(name);
        if (found == null) {
            Delegation near = register.nearest(name.strip());
            throw new Failure(
                    near == null
                            ? here.sentences().say("diagnostic.unknown-delegation.without", name)
                            : here.sentences()
                                    .say("diagnostic.unknown-delegation", name, near.code()));
        }
        return found;
    }

    /** Delegations are named as in a text: by code or name, in any language. */
    private IfLifted lifted(Draft draft, Holdings holdings) throws Failure {
        DelegationRegister register = draft.notation().delegations();
        Set<String> codes = new LinkedHashSet<>();
        Set<String> withMembers = new LinkedHashSet<>();
        for (String name : lifting) {
            Delegation found = found(register, name);
            codes.add(found.code());
            withMembers.add(found.code());
            if (byMember) {
                withMembers.addAll(found.members());
            }
        }
        return new IfLifted(List.copyOf(codes), holdings.ifLifted(withMembers));
    }
}
