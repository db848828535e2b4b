package org.travaux.app.cli.console;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.files.opening.TextSource;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;

/** What to know of the files that a command reads where they are texts. */
public final class TextOptions {
    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description =
                    "the language of a text (default: en; a .docx tells), or those that it"
                            + " contains one after the other (en,ru,kk); or which of a draft's"
                            + " languages (default: its source language)")
    private @Nullable String language;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            completionCandidates = ProfileNames.class,
            description =
                    "the notation of a text, one of ${COMPLETION-CANDIDATES} (default: the first);"
                            + " a draft names its own")
    private @Nullable String profile;

    @Mixin private final WordOptions word = new WordOptions();

    /** The language that was asked for, or null if none was, or several. */
    @Nullable
    public String language() {
        return language == null || language.contains(",") ? null : language;
    }

    /** What is said about Word documents. */
    public WordOptions word() {
        return word;
    }

    /** What is said about a file; on a console its password is asked for. */
    public ImportAnswers answers(Path file, Surroundings here) throws Failure {
        return word.answers(here, List.of(text(file, here)), here.notation(profile));
    }

    /** Opens a text as one, whatever languages it holds. */
    public OpenedDraft openWhole(Path file, Surroundings here) throws Failure {
        return here.open(text(file, here).whole(), profile, answers(file, here));
    }

    /** Opens that file, as the options say. */
    public OpenedDraft open(Path file, Surroundings here) throws Failure {
        return open(file, here, answers(file, here));
    }

    /** Opens that file, with these answers instead of those that the options give. */
    public OpenedDraft open(Path file, Surroundings here, ImportAnswers answers) throws Failure {
        return here.open(text(file, here), profile, answers);
    }

    private TextSource text(Path file, Surroundings here) throws Failure {
        return TextSource.in(language == null ? List.of() : here.languages(language), file);
    }
}
