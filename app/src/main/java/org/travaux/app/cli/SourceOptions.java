package org.travaux.app.cli;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.ImportAnswers;
import org.travaux.app.files.OpenedDraft;
import org.travaux.app.files.TextSource;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The file that a command reads, and what to know of it where it is a text. */
final class SourceOptions {
    @Parameters(
            paramLabel = "FILE",
            description =
                    "a draft (.travaux), a text (.txt, .md), a Word document (.docx), or - for"
                            + " standard input")
    private Path file = Path.of("-");

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
    @Nullable String language() {
        return language == null || language.contains(",") ? null : language;
    }

    /** What is said about a Word document. */
    WordOptions word() {
        return word;
    }

    Path file() {
        return file;
    }

    /** Everything that is read, which nothing is to be written over. */
    List<Path> files() {
        return Stream.concat(Stream.of(file), word.files().stream()).toList();
    }

    OpenedDraft open(Surroundings here) throws Failure {
        return open(here, answers(here));
    }

    /** What is said about a Word document; on a console its password is asked for. */
    ImportAnswers answers(Surroundings here) throws Failure {
        return word.answers(here, List.of(text(here)), here.notation(profile));
    }

    /** Opens a text as one, whatever languages it holds. */
    OpenedDraft openWhole(Surroundings here) throws Failure {
        return here.open(text(here).whole(), profile, answers(here));
    }

    OpenedDraft open(Surroundings here, ImportAnswers answers) throws Failure {
        return here.open(text(here), profile, answers);
    }

    private TextSource text(Surroundings here) throws Failure {
        return TextSource.in(language == null ? List.of() : here.languages(language), file);
    }
}
