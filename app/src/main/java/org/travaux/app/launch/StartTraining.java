package org.travaux.app.launch;

import org.travaux.app.cli.CommandLineProgram;
import org.travaux.app.files.Failure;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.EarlierVersions;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does what is done most, so that Java remembers what it loads for it: with {@code
 * -XX:AOTCacheOutput} it keeps that in a file with which the program starts in a third of the time
 * ({@code docs/decisions/start.md}). What it prints goes nowhere, what it writes into a folder of
 * its own that is taken away again.
 */
public final class StartTraining {
    private StartTraining() {}

    /**
     * Runs commands on a sample, and if a folder is named, draws the window into it.
     *
     * @param arguments the draft that comes with the program; for the window also a folder
     */
    public static void main(String[] arguments) throws IOException, Failure {
        Path folder = Files.createTempDirectory("travaux");
        try {
            train(arguments[0], folder);
            if (arguments.length > 1) {
                EditorArguments window =
                        new EditorArguments(Path.of(arguments[0]), Path.of(arguments[1]), null);
                new WithoutDisplay(window, Sentences.ofSystem(), nowhere()).run();
            }
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void train(String sample, Path folder) {
        String document = folder.resolve("sample.docx").toString();
        String draft = folder.resolve("sample.travaux").toString();
        List<List<String>> commands =
                List.of(
                        List.of("parse", sample, "--json"),
                        List.of("check", sample),
                        List.of("positions", sample),
                        List.of("export", sample, "--as", "reading", "--out", document),
                        List.of("import", document, "--out", draft),
                        List.of("compare", sample, draft));
        for (List<String> command : commands) {
            CommandLineProgram.run(
                    command,
                    InputStream.nullInputStream(),
                    nowhere(),
                    nowhere(),
                    Sentences.ofSystem(),
                    new EarlierVersions(folder.resolve("versions"), ZoneId.systemDefault()));
        }
    }

    private static PrintWriter nowhere() {
        return new PrintWriter(Writer.nullWriter());
    }
}
