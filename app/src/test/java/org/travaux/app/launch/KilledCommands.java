package org.travaux.app.launch;

import org.travaux.app.cli.CommandLineProgram;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.EarlierVersions;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Imports, compiles and exports over and over, by a seed, until it is killed: {@code KilledCommands
 * FOLDER SEED}. It says when it has done each of them once.
 */
final class KilledCommands {
    /** What it says when it has written every file once. */
    static final String READY = "all written once";

    /** Where earlier versions of drafts are kept, in its folder. */
    static final String VERSIONS = "versions";

    private KilledCommands() {}

    /** The commands, with the names of files in a folder. */
    static List<List<String>> in(Path folder) {
        String text = folder.resolve("text.txt").toString();
        String base = folder.resolve("base.travaux").toString();
        return List.of(
                List.of("import", text, "--lang", "en", "--out", made(folder, "imported.travaux")),
                List.of(
                        "compile",
                        base,
                        "--from",
                        "CHN=" + text,
                        "--even-unlike",
                        "--out",
                        made(folder, "compiled.travaux")),
                List.of("export", base, "--as", "negotiating", "--out", made(folder, "one.docx")),
                List.of("export", base, "--as", "side-by-side", "--out", made(folder, "all.docx")));
    }

    private static String made(Path folder, String name) {
        return folder.resolve("made").resolve(name).toString();
    }

    /** Runs one of the commands; returns its exit code. */
    static int run(List<String> command, Path folder) {
        PrintWriter said = new PrintWriter(Writer.nullWriter());
        return CommandLineProgram.run(
                command,
                InputStream.nullInputStream(),
                said,
                said,
                Sentences.in("en"),
                new EarlierVersions(folder.resolve(VERSIONS), ZoneOffset.UTC));
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[1]));
        List<List<String>> commands = in(folder);
        commands.forEach(command -> run(command, folder));
        System.out.println(READY);
        while (true) {
            run(commands.get(random.nextInt(commands.size())), folder);
        }
    }
}
