package org.travaux.app.cli.checks;

import org.travaux.app.cli.console.SourceOptions;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.app.files.opening.IdentifiedDraft;
import org.travaux.app.i18n.Explanations;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code travaux parse}: the reading of a text. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = "Shows how a text is read: its open points, alternatives and positions.",
        footer = {
            "",
            "Example: travaux parse statement.txt --json",
            "Exit 1 if there are diagnostics."
        })
public final class ParseCommand implements Callable<Integer> {
    private final Surroundings here;

    @Mixin private final SourceOptions source = new SourceOptions();

    @Option(names = "--json", description = "as one JSON object; offsets in UTF-16 code units")
    private boolean json;

    /**
     * A command that has not been given its words yet.
     *
     * @param here what it works with
     */
    public ParseCommand(Surroundings here) {
        this.here = here;
    }

    @Override
    public Integer call() throws Failure {
        Draft draft = source.openWhole(here).draft();
        Language language = here.languageOf(draft, source.language());
        DraftReading reading = IdentifiedDraft.read(draft);
        Explanations explanations = new Explanations(here.sentences());
        if (json) {
            new ReadingJson(reading, language, explanations).write(here.out());
        } else {
            new ReadingText(reading, language, here.sentences()).write(here.out());
        }
        return reading.in(language).hasDiagnostics()
                ? Surroundings.SOMETHING_TO_REPORT
                : Surroundings.NOTHING_FOUND;
    }
}
