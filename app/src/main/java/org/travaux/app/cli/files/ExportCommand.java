package org.travaux.app.cli.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.EachFile;
import org.travaux.app.cli.console.Excerpts;
import org.travaux.app.cli.console.SeveralSources;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.app.files.NotReady;
import org.travaux.app.files.exporting.ExportKind;
import org.travaux.app.files.exporting.ExportOrder;
import org.travaux.app.files.exporting.Exports;
import org.travaux.app.files.exporting.LanguageFileName;
import org.travaux.app.i18n.Explanations;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.settle.adoption.Obstacle;
import org.travaux.markup.settle.preview.ReadingCopy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;

/** {@code travaux export}: a draft as a Word document. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes drafts as Word documents (.docx).",
        footer = {
            "",
            "Example: travaux export statement.travaux --as side-by-side --out statement.docx",
            "         travaux export statement.travaux --as tracked --base Rev.2 --out"
                    + " changes.docx",
            "         travaux export *.travaux --as negotiating --out-folder documents",
            "With --password-file the document that is written opens with that password only."
        })
public final class ExportCommand implements Callable<Integer> {
    private final Surroundings here;

    @Mixin private final SeveralSources sources = new SeveralSources();
    @Mixin private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--as",
            required = true,
            paramLabel = "KIND",
            converter = ExportKindConverter.class,
            completionCandidates = ExportKinds.class,
            description =
                    "negotiating: one language with brackets and positions; clean: one language as"
                        + " adopted, if nothing is open (else it is listed, exit 1); tracked: one"
                        + " language with Word's changes from the text as it stood to what is"
                        + " proposed, or from an earlier version, see --base; reading: a copy to"
                        + " read, see --copy; public: in brackets, without names; report: positions"
                        + " by delegation; side-by-side: all languages side by side in a table")
    private ExportKind kind = ExportKind.NEGOTIATING;

    @Option(
            names = "--copy",
            paramLabel = "COPY",
            description =
                    "of a reading copy: first (default), last, no-names, would-have:CHN; of a"
                            + " compiled draft base, the text before, or copy-of:CHN, the copy as"
                            + " it came")
    private String copy = CopyOption.FIRST;

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description =
                    "a .docx of your house with its styles, headers and footers and page size;"
                            + " nothing else is taken from it")
    private @Nullable Path template;

    @Option(
            names = "--base",
            paramLabel = "EARLIER",
            description =
                    "of tracked changes: an earlier version, as a file, or as a kept revision by"
                            + " number, name or symbol; where it was not agreed as it stood before"
                            + " proposals; rejecting all changes gives it")
    private @Nullable String base;

    @Option(
            names = "--protect",
            description =
                    "the document opens with a password only: the one in the first line of"
                            + " --password-file, or one that is typed twice on the console")
    private boolean protect;

    @Option(
            names = "--each-language",
            description =
                    "one document for each language of the draft, with the language in its name:"
                            + " --out statement.docx gives statement.en.docx, statement.ru.docx")
    private boolean eachLanguage;

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public ExportCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        List<Path> files = sources.files();
        if (eachLanguage && kind == ExportKind.SIDE_BY_SIDE) {
            throw new Failure(here.sentences().say("cli.export.each-language"));
        }
        if (files.size() > 1 && base != null) {
            throw new Failure(here.sentences().say("cli.several.one", "--base"));
        }
        output.require(files.size() > 1, here);
        String password = sources.text().word().password().forWriting(protect, here);
        return EachFile.of(files, here, (file, own) -> export(file, password, own));
    }

    private int export(Path file, @Nullable String password, Surroundings own) throws Failure {
        List<Path> read = new ArrayList<>(sources.read());
        if (template != null) {
            read.add(template);
        }
        if (base != null) {
            TrackedBase.file(base).ifPresent(read::add);
        }
        Path out = output.of(file, ".docx", own);
        own.requireOther(out, read);
        Draft draft = sources.text().open(file, own).draft();
        SequencedMap<Language, Path> targets = new LinkedHashMap<>();
        if (eachLanguage) {
            for (Language each : draft.languages()) {
                targets.put(each, LanguageFileName.of(out, each, draft.languages()));
            }
        } else {
            targets.put(own.languageOf(draft, sources.text().language()), out);
        }
        output.take(List.copyOf(targets.values()), read, own);
        return write(draft, targets, password, base == null ? null : base(base, file, own), own);
    }

    /** Writes every document that can be written; lists what the others lack. */
    private int write(
            Draft draft,
            SequencedMap<Language, Path> files,
            @Nullable String password,
            @Nullable TrackedBase earlier,
            Surroundings own)
            throws Failure {
        DraftReading reading = DraftReading.of(draft);
        ReadingCopy wanted = CopyOption.read(copy, draft, own);
        int code = Surroundings.NOTHING_FOUND;
        for (Map.Entry<Language, Path> each : files.entrySet()) {
            Language language = each.getKey();
            Path file = each.getValue();
            ExportOrder order = new ExportOrder(kind, language, wanted, template, password);
            if (earlier != null) {
                order = order.since(earlier.in(language), earlier.name(), own.sentences());
            }
            try {
                List<String> remarks = new Exports(own.sentences()).write(reading, order, file);
                remarks.forEach(own.err()::println);
                own.out().println(own.sentences().say("cli.done.written", file.toString()));
            } catch (NotReady missing) {
                list(missing.obstacles(), draft, own);
                code = Surroundings.SOMETHING_TO_REPORT;
            }
        }
        return code;
    }

    private TrackedBase base(String typed, Path draft, Surroundings own) throws Failure {
        if (kind != ExportKind.TRACKED) {
            throw new Failure(own.sentences().say("cli.export.base"));
        }
        return new TrackedBase(typed, draft, sources.text().word(), own);
    }

    private static void list(List<Obstacle> obstacles, Draft draft, Surroundings own) {
        Explanations explanations = new Explanations(own.sentences());
        for (Obstacle obstacle : obstacles) {
            own.out().println(explanations.of(obstacle, draft) + excerpt(obstacle, draft));
        }
        own.out().println(own.sentences().say("cli.export.missing", obstacles.size()));
    }

    private static String excerpt(Obstacle obstacle, Draft draft) {
        return switch (obstacle.kind()) {
            case SYMBOL, LABEL, REFERENCE, SILENCE_RUNNING, SILENCE_BROKEN -> "";
            case OPEN_CHOICE,
                    OPTION,
                    PLACEHOLDER,
                    NOT_AGREED,
                    LOOSE_BRACKET,
                    POSITION,
                    STRAY_POSITION,
                    UNREAD_POSITION,
                    TRANSLATION,
                    NO_TEXT,
                    DISAGREEMENT -> {
                String text =
                        draft.paragraphs()
                                .get(obstacle.paragraph())
                                .text(obstacle.language())
                                .text();
                yield "  «" + Excerpts.beginning(text, obstacle.range()) + "»";
            }
        };
    }
}
