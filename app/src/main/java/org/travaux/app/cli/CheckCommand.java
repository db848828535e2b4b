package org.travaux.app.cli;

import org.travaux.app.files.Failure;
import org.travaux.app.files.ImportAnswers;
import org.travaux.app.i18n.Explanations;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.core.JsonGenerator;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code travaux check}: what is wrong or doubtful. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Lists issues in the notation and discrepancies between the language versions;"
                        + " then proofing suggestions for each language.",
        footer = {
            "",
            "Example: travaux check statement.travaux --lang ru",
            "Exit 1 if anything was found; proofing suggestions alone leave it at 0.",
            "For a Word document (.docx) it lists its hidden information: names, dates, comments,",
            "hidden text."
        })
final class CheckCommand implements Callable<Integer> {
    private final Surroundings here;
    private final Explanations explanations;

    @Mixin private final SourceOptions source = new SourceOptions();

    @Mixin private final SpellingOptions spelling = new SpellingOptions();

    @Option(names = "--json", description = "as one JSON object")
    private boolean json;

    private record Finding(Language language, int paragraph, Diagnostic diagnostic) {}

    CheckCommand(Surroundings here) {
        this.here = here;
        this.explanations = new Explanations(here.sentences());
    }

    @Override
    public Integer call() throws Failure {
        ImportAnswers answers = source.answers(here);
        Draft draft = source.open(here, answers).draft();
        List<Language> languages =
                source.language() == null
                        ? draft.languages()
                        : List.of(here.languageOf(draft, source.language()));
        DraftReading reading = DraftReading.of(draft);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            for (Language language : languages) {
                for (Diagnostic found : reading.in(language).diagnostics(i)) {
                    findings.add(new Finding(language, i, found));
                }
            }
        }
        Differences differences = Differences.of(reading, languages, explanations);
        LanguageRemarks remarks =
                LanguageRemarks.of(
                        reading, languages, spelling.reader(languages, here), explanations);
        TracesReport traces = TracesReport.of(source.file(), answers, here);
        if (json) {
            writeJson(findings, differences, remarks, traces);
        } else {
            traces.writeText();
            writeText(draft, findings);
            differences.writeText(here.out(), here.sentences());
            int count = findings.size() + differences.count();
            here.out()
                    .println(
                            count == 0
                                    ? here.sentences().say("cli.check.nothing")
                                    : here.sentences().say("cli.check.found", count));
            remarks.writeText(here.out(), here.sentences());
        }
        return findings.isEmpty() && differences.count() == 0 && traces.isEmpty()
                ? Surroundings.NOTHING_FOUND
                : Surroundings.SOMETHING_TO_REPORT;
    }

    private void writeText(Draft draft, List<Finding> findings) {
        for (Finding finding : findings) {
            String text = draft.paragraphs().get(finding.paragraph).text(finding.language).text();
            here.out()
                    .printf(
                            "%d:%d %s %s: %s  «%s»%n",
                            finding.paragraph + 1,
                            finding.diagnostic.range().start() + 1,
                            finding.language,
                            here.sentences().say("severity." + finding.diagnostic.severity()),
                            explanations.of(finding.diagnostic),
                            Excerpts.around(text, finding.diagnostic.range()));
        }
    }

    private void writeJson(
            List<Finding> findings,
            Differences differences,
            LanguageRemarks remarks,
            TracesReport traces) {
        JsonOutput.write(
                here.out(), json -> writeFindings(json, findings, differences, remarks, traces));
    }

    private void writeFindings(
            JsonGenerator json,
            List<Finding> findings,
            Differences differences,
            LanguageRemarks remarks,
            TracesReport traces) {
        json.writeStartObject();
        traces.writeJson(json);
        json.writeArrayPropertyStart("diagnostics");
        for (Finding finding : findings) {
            DiagnosticJson.write(
                    json, finding.language, finding.paragraph, finding.diagnostic, explanations);
        }
        json.writeEndArray();
        differences.write(json);
        remarks.write(json);
        json.writeEndObject();
    }
}
