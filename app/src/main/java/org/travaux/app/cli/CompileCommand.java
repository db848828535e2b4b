package org.travaux.app.cli;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.CopyReading;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;
import org.travaux.app.files.ImportAnswers;
import org.travaux.app.files.OpenedDraft;
import org.travaux.markup.compile.Compiled;
import org.travaux.markup.compile.Compiler;
import org.travaux.markup.compile.Copy;
import org.travaux.markup.compile.Remark;
import org.travaux.markup.draft.Compilation;
import org.travaux.markup.draft.CompiledCopy;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.StatusChange;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.profile.Delegation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/** {@code travaux compile}: one draft of a text and the copies of it that came back. */
@Command(
        name = "compile",
        mixinStandardHelpOptions = true,
        description = {
            "Makes one draft of a text and of the copies of it that delegations sent back. Every",
            "difference of a copy becomes an alternative with its delegation; what several propose",
            "stands once, with all of them. The order of the copies does not matter."
        },
        footer = {
            "",
            "Example: travaux compile base.travaux --from CHN=china.docx --from RUS=russia.docx",
            "--out compiled.travaux",
            "Exit 1 if there is something to look at: what could not become a proposal, what"
                    + " somebody",
            "wrote for others, a copy without any difference."
        })
final class CompileCommand implements Callable<Integer> {
    private final Surroundings here;

    @Mixin private final SourceOptions source = new SourceOptions();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "CODE=FILE",
            description =
                    "a copy, with whose it is: a draft, a Word document with tracked changes or"
                            + " without, or a text; as often as there are copies")
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
            names = "--even-unlike",
            description = "take also a copy that has little in common with the text")
    private boolean evenUnlike;

    CompileCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        ImportAnswers answers = source.answers(here);
        OpenedDraft base = source.open(here, answers);
        List<Copy> read = new ArrayList<>();
        List<Path> files = new ArrayList<>(source.files());
        for (String each : copies) {
            int equals = each.indexOf('=');
            String name = each.substring(0, Math.max(0, equals)).strip();
            Delegation delegation = base.draft().notation().delegations().find(name);
            if (equals < 0 || delegation == null) {
                throw new Failure(here.sentences().say("cli.compile.whose", each));
            }
            Path file = Path.of(each.substring(equals + 1));
            files.add(file);
            read.add(copy(file, delegation.code(), base.draft(), answers));
        }
        here.requireOther(out, files);
        Compiled compiled = Compiler.compile(base.draft(), read, day(), ids(base.draft(), read));
        refuseUnlike(compiled);
        here.output().saveUnlessOpen(compiled.draft(), out);
        compiled.remarks().forEach(remark -> here.err().println(sentence(remark)));
        tell(compiled);
        here.out().println(here.sentences().say("cli.done.written", out.toString()));
        return compiled.remarks().isEmpty()
                ? Surroundings.NOTHING_FOUND
                : Surroundings.SOMETHING_TO_REPORT;
    }

    private Copy copy(Path file, String delegation, Draft base, ImportAnswers answers)
            throws Failure {
        if (file.equals(FileKind.STANDARD_INPUT)) {
            throw new Failure(here.sentences().say("cli.compile.whose", file.toString()));
        }
        OpenedDraft opened = new CopyReading(here.source()).open(file, delegation, base, answers);
        opened.remarks().forEach(here.err()::println);
        Set<String> speakers = new LinkedHashSet<>(answers.authors().values());
        return new Copy(String.valueOf(file.getFileName()), delegation, speakers, opened.draft());
    }

    /** Ids that are the same whenever the same is compiled, and others than those before. */
    private static Ids ids(Draft base, List<Copy> copies) {
        int seed = DraftFormat.write(base).hashCode();
        for (Copy copy : copies) {
            seed += (copy.delegation() + DraftFormat.write(copy.text())).hashCode();
        }
        return new Ids(new SplittableRandom(seed));
    }

    private String day() throws Failure {
        String day = date == null ? LocalDate.now(ZoneId.systemDefault()).toString() : date;
        if (!StatusChange.isDate(day)) {
            throw new Failure(here.sentences().say("cli.settle.date", day));
        }
        return day;
    }

    private void refuseUnlike(Compiled compiled) throws Failure {
        for (Remark remark : compiled.remarks()) {
            if (remark.kind() == Remark.Kind.LITTLE_IN_COMMON && !evenUnlike) {
                throw new Failure(here.sentences().say("cli.compile.unlike", remark.file()));
            }
        }
    }

    private String sentence(Remark remark) {
        return here.sentences()
                .say(
                        "compile." + remark.kind().id(),
                        remark.file(),
                        remark.paragraph().isEmpty()
                                ? here.sentences().say("compile.newParagraph")
                                : remark.paragraph(),
                        remark.words());
    }

    private void tell(Compiled compiled) {
        Compilation compilation = compiled.compilation();
        for (int i = 0; i < compilation.copies().size(); i++) {
            int index = i;
            CompiledCopy copy = compilation.copies().get(i);
            long count =
                    compilation.proposals().stream()
                            .filter(one -> one.copies().contains(index))
                            .count();
            here.out()
                    .println(
                            here.sentences()
                                    .say(
                                            "cli.compile.copy",
                                            copy.delegation(),
                                            copy.file(),
                                            count));
        }
        here.out()
                .println(
                        here.sentences()
                                .say(
                                        "cli.compiled",
                                        compilation.proposals().size(),
                                        compiled.identical(),
                                        compiled.rivals()));
    }
}
