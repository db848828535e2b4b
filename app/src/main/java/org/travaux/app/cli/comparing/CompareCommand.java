package org.travaux.app.cli.comparing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.Excerpts;
import org.travaux.app.cli.console.JsonOutput;
import org.travaux.app.cli.console.ProfileNames;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.cli.console.WordOptions;
import org.travaux.app.docx.ReportDocument;
import org.travaux.app.files.Failure;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.TextSource;
import org.travaux.app.report.ComparisonReport;
import org.travaux.markup.compare.ChangeSeverity;
import org.travaux.markup.compare.Comparison;
import org.travaux.markup.compare.DraftChange;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.text.TextRange;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code travaux compare}: what is not the same in two texts. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Lists what changed from one text to another: first words outside brackets that"
                        + " changed without one, modal verbs before all; then what was negotiated;"
                        + " then looks.",
        footer = {
            "",
            "Example: travaux compare rev2.travaux rev3.travaux",
            "Example: travaux compare statement.travaux sent-back.docx --lang ru --out"
                    + " changes.docx",
            "Exit 1 if words changed outside brackets."
        })
public final class CompareCommand implements Callable<Integer> {
    private final Surroundings here;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "the earlier text: a draft (.travaux), .txt, .md, .docx")
    private Path old = Path.of("-");

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = "the later one; one of the two may be - for standard input")
    private Path changed = Path.of("-");

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "compare in this language alone (default: in all that both have)")
    private @Nullable String language;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            completionCandidates = ProfileNames.class,
            description =
                    "the notation of texts, one of ${COMPLETION-CANDIDATES} (default: that of the"
                            + " draft, or the first); a draft names its own")
    private @Nullable String profile;

    @Option(names = "--json", description = "as one JSON object")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "write the changes as a Word document (.docx)")
    private @Nullable Path out;

    @Mixin private final WordOptions word = new WordOptions();

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public CompareCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        if (out != null) {
            here.requireOther(out, List.of(old, changed));
            here.requireOther(out, word.files());
            if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
                throw new Failure(here.sentences().say("cli.compare.out"));
            }
        }
        Draft before = open(old);
        Draft after = open(changed);
        List<Language> languages = languages(before, after);
        Comparison comparison =
                Comparison.of(DraftReading.of(before), DraftReading.of(after), languages);
        if (json) {
            JsonOutput.write(here.out(), to -> ComparisonJson.write(to, comparison));
        } else {
            writeText(comparison);
        }
        if (out != null) {
            writeDocument(comparison, out);
        }
        return comparison.alarms() == 0
                ? Surroundings.NOTHING_FOUND
                : Surroundings.SOMETHING_TO_REPORT;
    }

    private Draft open(Path file) throws Failure {
        TextSource unknown = new TextSource(file, null);
        ImportAnswers answers = word.answers(here, List.of(unknown), here.notation(profile));
        Language said = language == null ? null : here.language(language);
        return here.open(new TextSource(file, said), profile, answers).draft();
    }

    private List<Language> languages(Draft before, Draft after) throws Failure {
        if (language != null) {
            here.languageOf(before, language);
            return List.of(here.languageOf(after, language));
        }
        List<Language> common = Comparison.common(before, after);
        if (common.isEmpty()) {
            throw new Failure(
                    here.sentences()
                            .say(
                                    "compare.languages",
                                    old.toString(),
                                    tags(before),
                                    changed.toString(),
                                    tags(after)));
        }
        return common;
    }

    private static String tags(Draft draft) {
        return String.join(", ", draft.languages().stream().map(Language::tag).toList());
    }

    private void writeText(Comparison comparison) {
        ComparisonReport.notes(comparison, here.sentences()::say).forEach(here.out()::println);
        ChangeSeverity last = null;
        for (DraftChange change : comparison.changes()) {
            if (change.severity() != last) {
                last = change.severity();
                here.out().println();
                here.out().println(here.sentences().say("importance." + last.id()));
            }
            here.out()
                    .printf(
                            "  %s %s %s: %s → %s%n",
                            ComparisonReport.paragraph(comparison, change),
                            change.language(),
                            here.sentences().say("change." + change.kind().id()),
                            excerpt(ComparisonReport.words(change.before())),
                            excerpt(ComparisonReport.words(change.after())));
        }
    }

    private static String excerpt(String words) {
        return "«" + Excerpts.beginning(words, new TextRange(0, words.length())) + "»";
    }

    private void writeDocument(Comparison comparison, Path file) throws Failure {
        Language speaking = new Language(here.sentences().locale().getLanguage());
        here.output()
                .write(
                        file,
                        stream ->
                                ReportDocument.write(
                                        ComparisonReport.of(
                                                comparison, speaking, here.sentences()::say),
                                        comparison.after(),
                                        stream));
        if (!json) {
            here.out().println(here.sentences().say("cli.done.written", file.toString()));
        }
    }
}
