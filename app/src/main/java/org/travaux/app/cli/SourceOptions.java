package org.travaux.app.cli;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.OpenedDraft;
import org.travaux.markup.profile.Profiles;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/** The file that a command reads, and what to know of it where it is a text. */
final class SourceOptions {
    @Parameters(
            paramLabel = "FILE",
            description = "a draft (.travaux), a text (.txt, .md), or - for standard input")
    private Path file = Path.of("-");

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description =
                    "the language of a text (default: en), or which of a draft's languages"
                            + " (default: its source language)")
    private @Nullable String language;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description =
                    "the notation of a text: cica (default), unfccc or rio; a draft names its own")
    private @Nullable String profile;

    @Nullable String language() {
        return language;
    }

    Path file() {
        return file;
    }

    OpenedDraft open(Surroundings here) throws Failure {
        OpenedDraft opened =
                here.source()
                        .open(
                                file,
                                here.language(language == null ? "en" : language),
                                here.profile(profile == null ? Profiles.DEFAULT : profile));
        opened.remarks().forEach(here.err()::println);
        return profile == null || opened.imported()
                ? opened
                : new OpenedDraft(opened.draft().withProfile(profile), false, opened.remarks());
    }
}
