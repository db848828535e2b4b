package org.travaux.app.cli.console;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.OpenedDraft;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The file that a command reads, and what to know of it where it is a text. */
public final class SourceOptions {
    @Parameters(
            paramLabel = "FILE",
            description =
                    "a draft (.travaux), a text (.txt, .md), a Word document (.docx), or - for"
                            + " standard input")
    private Path file = Path.of("-");

    @Mixin private final TextOptions text = new TextOptions();

    /** The language that was asked for, or null if none was, or several. */
    @Nullable
    public String language() {
        return text.language();
    }

    /** What is said about a Word document. */
    public WordOptions word() {
        return text.word();
    }

    /** The file that was named; {@code -} if it is standard input. */
    public Path file() {
        return file;
    }

    /** Everything that is read, which nothing is to be written over. */
    public List<Path> files() {
        return Stream.concat(Stream.of(file), word().files().stream()).toList();
    }

    /** Opens the file, as the options say. */
    public OpenedDraft open(Surroundings here) throws Failure {
        return text.open(file, here);
    }

    /** Opens the file, with these answers instead of those that the options give. */
    public OpenedDraft open(Surroundings here, ImportAnswers answers) throws Failure {
        return text.open(file, here, answers);
    }

    /** What is said about a Word document; on a console its password is asked for. */
    public ImportAnswers answers(Surroundings here) throws Failure {
        return text.answers(file, here);
    }

    /** Opens a text as one, whatever languages it holds. */
    public OpenedDraft openWhole(Surroundings here) throws Failure {
        return text.openWhole(file, here);
    }
}
