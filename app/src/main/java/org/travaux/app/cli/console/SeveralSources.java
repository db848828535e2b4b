package org.travaux.app.cli.console;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that a command reads one by one, and what to know of them where they are texts. */
public final class SeveralSources {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "a draft (.travaux), a text (.txt, .md), a Word document (.docx), or - for"
                            + " standard input; several are done one after the other, and the"
                            + " worst exit code is told")
    private List<Path> files = List.of();

    @Mixin private final TextOptions text = new TextOptions();

    /** The files, at least one. */
    public List<Path> files() {
        return files;
    }

    /** What is said about all of them. */
    public TextOptions text() {
        return text;
    }

    /** Everything that is read, which nothing is to be written over. */
    public List<Path> read() {
        return Stream.concat(files.stream(), text.word().files().stream()).toList();
    }
}
