package org.travaux.app.cli.checks;

import org.travaux.app.cli.console.EachFile;
import org.travaux.app.cli.console.Excerpts;
import org.travaux.app.cli.console.JsonOutput;
import org.travaux.app.cli.console.SeveralSources;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.session.Proofreader;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.core.JsonGenerator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            "         travaux check *.travaux",
            "Exit 1 if anything was found; proofing suggestions alone leave it at 0.",
            "For a Word document (.docx) it lists its hidden information: names, dates, comments,",
            "hidden text."
        })
public final class CheckCommand implements Callable<Integer> {
    private final Surroundings here;
    private final Explanations explanations;

    @Mixin private final SeveralSources sources = new SeveralSources();

    @Mixin private final SpellingOptions spelling = new SpellingOptions();

    private final Map<List<Language>, Proofreader> readers = new HashMap<>();

    @Option(
            names = "--json",
            description = "as one JSON object; of several files in its array \"files\"")
    private boolean json;

    private record Finding(Language language, int paragraph, Diagnostic diagnostic) {}

    /** What was found in a file. */
    private record Found(
            Draft draft,
            List<Finding> findings,
            Differences differences,
            LanguageRemarks remarks,
            TracesReport traces) {
        int code() {
            return findings.isEmpty() && differences.count() == 0 && traces.isEmpty()
                    ? Surroundings.NOTHING_FOUND
                    : Surroundings.SOMETHING_TO_REPORT;
        }
    }

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public CheckCommand(Surroundings here) {
        this.here = here;
        this.explanations = new Explanations(here.sentences());
    }

    @Override
    public Integer call() throws Failure {
        if (!json) {
            return EachFile.of(
                    sources.files(),
                    here,
                    (file, own) -> {
                        Found found = found(file, own);
                        writeText(found, own);
                        return found.code();
                    });
        }
        if (sources.files().size() > 1) {
            EachFile.requireFiles(sources.files(), here);
            return writeJson(sources.files());
        }
        Found found = found(sources.files().getFirst(), here);
        JsonOutput.write(
                here.out(),
                json -> {
                    json.writeStartObject();
                    writeFound(json, found);
                    json.writeEndObject();
                });
        return found.code();
    }

    private Found found(Path file, Surroundings own) throws Failure {
        ImportAnswers answers = sources.text().answers(file, own);
        Draft draft = sources.text().open(file, own, answers).draft();
        String asked = sources.text().language();
        List<Language> languages =
                asked == null ? draft.languages() : List.of(own.languageOf(draft, asked));
        DraftReading reading = DraftReading.of(draft);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            for (Language language : languages) {
                for (Diagnostic found : reading.in(language).diagnostics(i)) {
                    findings.add(new Finding(language, i, found));
                }
            }
        }
        return new Found(
                draft,
                findings,
                Differences.of(reading, languages, explanations),
                LanguageRemarks.of(reading, languages, reader(languages, own), explanations),
                TracesReport.of(file, answers, own));
    }

    /** Dictionaries and terms are read once for all files. */
    private Proofreader reader(List<Language> languages, Surroundings own) throws Failure {
        Proofreader reader = readers.get(languages);
        if (reader == null) {
            reader = spelling.reader(languages, own);
            readers.put(languages, reader);
        }
        return reader;
    }

    private void writeText(Found found, Surroundings own) {
        found.traces.writeText();
        writeFindings(found, own);
        found.differences.writeText(own.out(), own.sentences());
        int count = found.findings.size() + found.differences.count();
        own.out()
                .println(
                        count == 0
                                ? own.sentences().say("cli.check.nothing")
                                : own.sentences().say("cli.check.found", count));
        found.remarks.writeText(own.out(), own.sentences());
    }

    private void writeFindings(Found found, Surroundings own) {
        for (Finding finding : found.findings) {
            String text =
                    found.draft.paragraphs().get(finding.paragraph).text(finding.language).text();
            own.out()
                    .printf(
                            "%d:%d %s %s: %s  «%s»%n",
                            finding.paragraph + 1,
                            finding.diagnostic.range().start() + 1,
                            finding.language,
                            own.sentences().say("severity." + finding.diagnostic.severity()),
                            explanations.of(finding.diagnostic),
                            Excerpts.around(text, finding.diagnostic.range()));
        }
    }

    /** An object for each file; one that can't be read says why. */
    private int writeJson(List<Path> files) {
        int[] worst = {Surroundings.NOTHING_FOUND};
        JsonOutput.write(
                here.out(),
                json -> {
                    json.writeStartObject();
                    json.writeArrayPropertyStart("files");
                    worst[0] =
                            EachFile.each(files, here, (file, own) -> writeFile(json, file, own));
                    json.writeEndArray();
                    json.writeEndObject();
                });
        return worst[0];
    }

    private int writeFile(JsonGenerator json, Path file, Surroundings own) throws Failure {
        json.writeStartObject();
        json.writeStringProperty("file", file.toString());
        try {
            Found found = found(file, own);
            writeFound(json, found);
            return found.code();
        } catch (Failure e) {
            json.writeStringProperty("failure", e.sentence());
            throw e;
        } finally {
            json.writeEndObject();
        }
    }

    private void writeFound(JsonGenerator json, Found found) {
        found.traces.writeJson(json);
        json.writeArrayPropertyStart("diagnostics");
        for (Finding finding : found.findings) {
            DiagnosticJson.write(
                    json, finding.language, finding.paragraph, finding.diagnostic, explanations);
        }
        json.writeEndArray();
        found.differences.write(json);
        found.remarks.write(json);
    }
}
