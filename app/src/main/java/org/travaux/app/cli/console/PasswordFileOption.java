package org.travaux.app.cli.console;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.ProtectedDocument;
import org.travaux.app.files.Failure;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;

/** The password of Word documents. */
public final class PasswordFileOption {
    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "a file with the password of a protected .docx in its first line")
    private @Nullable Path passwordFile;

    /** The file with the password, if there is one. */
    List<Path> files() {
        return passwordFile == null ? List.of() : List.of(passwordFile);
    }

    /** The password in the file; null if no file was named. */
    @Nullable String given(Surroundings here) throws Failure {
        return passwordFile == null
                ? null
                : PasswordConsole.firstLine(passwordFile, here.sentences());
    }

    /**
     * The password of a document to be written: that in the file, or one typed twice; null if the
     * document is to open for everybody.
     *
     * @param wanted whether there has to be one
     */
    public @Nullable String forWriting(boolean wanted, Surroundings here) throws Failure {
        String given = given(here);
        if (given == null && !wanted) {
            return null;
        }
        String typed =
                given == null
                        ? PasswordConsole.askTwice(here.sentences(), "cli.protect.none")
                        : given;
        if (typed.isEmpty() || typed.length() > ProtectedDocument.LONGEST_PASSWORD) {
            throw new Failure(
                    here.sentences().say("protect.length", ProtectedDocument.LONGEST_PASSWORD));
        }
        return typed;
    }
}
