package org.travaux.app.cli.compiling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.SourceOptions;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.compiling.CompiledCopies;
import org.travaux.app.files.compiling.CopyReading;
import org.travaux.app.files.compiling.DraftCompiling;
import org.travaux.app.files.compiling.KeptStates;
import org.travaux.app.files.exporting.Exports;
import org.travaux.app.files.exporting.ReportOrder;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.LanguageGuess;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.files.opening.TextSource;
import org.travaux.app.report.CompilationReport;
import org.travaux.app.report.ReportKind;
import org.travaux.markup.compile.Copy;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.records.Circulated;
import org.travaux.markup.draft.records.Compilation;
import org.travaux.markup.draft.records.CompilationRemark;
import org.travaux.markup.draft.records.CompiledCopy;
import org.travaux.markup.profile.Delegation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** {@code travaux compile}: one draft of a text and the copies of it that came back. */
@Command(
        name = "compile",
        mixinStandardHelpOptions = true,
        description = {
            "Makes one draft of a text and of the copies of it that delegations sent back.",
            "Every difference of a copy becomes an alternative with its delegation; what several"
                + " propose stands once, with all of them. The order of the copies does not matter."
        },
        footer = {
            "",
            "Example: travaux compile base.travaux --from CHN=china.docx --from RUS=russia.docx",
            "--out compiled.travaux",
            "Exit 1 if there is something to look at: what could not become a proposal, what"
                    + " somebody",
            "wrote for others, a copy without any difference."
        })
public final class CompileCommand implements Callable<Integer> {
    private final Surroundings here;

    @Mixin private final SourceOptions source = new SourceOptions();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "[CODE=]FILE",
            description =
                    "a copy, with whose it is: a draft, a Word document with tracked changes or"
                            + " without, or a text; as often as there are copies. Copies that"
                            + " travaux circulate wrote say whose they are, and from which"
                            + " revision: they are compared with that")
    private List<String> copies = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DRAFT",
            description = "the draft to write")
    private Path out = Path.of("");

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "the day of compiling, 2027-05-14 (default: today)")
    private @Nullable String date;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "write a report too: what each delegation proposed and where it stands, what"
                            + " was not included; .docx, .xlsx, .csv, .json, .md or .txt")
    private @Nullable Path report;

    @Option(
            names = "--even-unlike",
            description = "take also a copy that has little in common with the text")
    private boolean evenUnlike;

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public CompileCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        ImportAnswers answers = source.answers(here);
        OpenedDraft base = source.open(here, answers);
        String notation = base.draft().profile();
        List<Copy> read = new ArrayList<>();
        List<Path> files = new ArrayList<>(source.files());
        for (String each : copies) {
            int equals = each.indexOf('=');
            Path file = Path.of(each.substring(equals + 1));
            files.add(file);
            String code =
                    equals < 0
                            ? code(sentTo(file), file.toString(), base.draft())
                            : code(each.substring(0, equals).strip(), each, base.draft());
            ImportAnswers own = source.word().answers(here, List.of(sourceOf(file)), notation);
            read.add(copy(file, code, base.draft(), own));
        }
        here.requireOther(out, files);
        if (report != null) {
            files.add(out);
            here.requireOther(report, files);
            here.reportFormat(report);
        }
        KeptStates states =
                new KeptStates(
                        base.imported() ? null : source.file(),
                        base.draft(),
                        here.password().protection(),
                        here.sentences());
        DraftCompiling compiling = new DraftCompiling(base.draft(), states, here.day(date));
        List<CompiledCopies> all = compiling.compile(read);
        for (CompiledCopies each : all) {
            refuseUnlike(each.compiled().compilations().getLast());
        }
        DraftCompiling.Together together =
                compiling.together(
                        all, Collections.nCopies(all.size(), List.of()), here.sentences());
        Draft compiled = together.draft();
        here.drafts().saveUnlessOpen(compiled, out);
        int code =
                together.toLookAt().isEmpty()
                        ? Surroundings.NOTHING_FOUND
                        : Surroundings.SOMETHING_TO_REPORT;
        for (CompiledCopies each : all) {
            code = Math.max(code, tell(each));
        }
        together.toLookAt().forEach(here.err()::println);
        for (Copy copy : read) {
            code = Math.max(code, tellSent(copy, states));
        }
        here.out().println(here.sentences().say("cli.done.written", out.toString()));
        if (report != null) {
            write(compiled, report);
        }
        return code;
    }

    private static TextSource sourceOf(Path file) {
        return new TextSource(file, LanguageGuess.ofName(file).orElse(null));
    }

    /** What it was sent as, if that is not what was done with it. */
    private int tellSent(Copy copy, KeptStates states) throws Failure {
        Circulated sent = copy.text().circulated();
        if (sent == null) {
            return Surroundings.NOTHING_FOUND;
        }
        int code = Surroundings.NOTHING_FOUND;
        if (states.of(sent) == null) {
            here.err()
                    .println(
                            here.sentences()
                                    .say("cli.compile.not-kept", copy.file(), sent.revision()));
            code = Surroundings.SOMETHING_TO_REPORT;
        }
        if (!sent.to().equals(copy.delegation())) {
            here.err()
                    .println(
                            here.sentences()
                                    .say(
                                            "cli.compile.sent-to",
                                            copy.file(),
                                            sent.to(),
                                            copy.delegation()));
            code = Surroundings.SOMETHING_TO_REPORT;
        }
        return code;
    }

    private String code(String name, String typed, Draft base) throws Failure {
        Delegation delegation = base.notation().delegations().find(name);
        if (delegation == null) {
            throw new Failure(here.sentences().say("cli.compile.whose", typed));
        }
        return delegation.code();
    }

    /** Whose copy it says that it is. */
    private String sentTo(Path file) throws Failure {
        Circulated sent =
                file.equals(FileKind.STANDARD_INPUT)
                        ? null
                        : new CopyReading(here.source()).circulated(file);
        if (sent == null) {
            throw new Failure(here.sentences().say("cli.compile.whose", file.toString()));
        }
        return sent.to();
    }

    private Copy copy(Path file, String delegation, Draft base, ImportAnswers answers)
            throws Failure {
        if (file.equals(FileKind.STANDARD_INPUT)) {
            throw new Failure(here.sentences().say("cli.compile.whose", file.toString()));
        }
        CopyReading reading = new CopyReading(here.source());
        OpenedDraft opened =
                here.password().with(() -> reading.open(file, delegation, base, answers));
        opened.remarks().forEach(here.err()::println);
        Set<String> speakers = new LinkedHashSet<>(answers.authors().values());
        return new Copy(String.valueOf(file.getFileName()), delegation, speakers, opened.draft());
    }

    private void write(Draft compiled, Path file) throws Failure {
        ReportOrder order =
                new ReportOrder(
                        ReportKind.COMPILATION,
                        null,
                        here.reportFormat(file),
                        here.languageOf(compiled, source.language()));
        new Exports(here.sentences()).write(DraftReading.of(compiled), order, file);
        here.out().println(here.sentences().say("cli.done.written", file.toString()));
    }

    private void refuseUnlike(Compilation compilation) throws Failure {
        for (CompilationRemark remark : compilation.remarks()) {
            if (remark.kind() == CompilationRemark.Kind.LITTLE_IN_COMMON && !evenUnlike) {
                String file = compilation.copies().get(remark.copy()).file();
                throw new Failure(here.sentences().say("cli.compile.unlike", file));
            }
        }
    }

    private String sentence(Compilation compilation, CompilationRemark remark) {
        return CompilationReport.sentence(compilation, remark, here.sentences()::say);
    }

    private int tell(CompiledCopies copies) {
        List<Compilation> all = copies.compiled().compilations();
        Compilation compilation = all.getLast();
        compilation.remarks().forEach(one -> here.err().println(sentence(compilation, one)));
        if (!copies.revision().isEmpty()) {
            here.out().println(here.sentences().say("cli.compile.to", copies.revision()));
        }
        for (int i = 0; i < compilation.copies().size(); i++) {
            CompiledCopy copy = compilation.copies().get(i);
            here.out()
                    .println(
                            here.sentences()
                                    .say(
                                            "cli.compile.copy",
                                            copy.delegation(),
                                            copy.file(),
                                            compilation.count(i)));
        }
        here.out().println(CompilationReport.counts(compilation, all, here.sentences()::say));
        return compilation.remarks().isEmpty()
                ? Surroundings.NOTHING_FOUND
                : Surroundings.SOMETHING_TO_REPORT;
    }
}
