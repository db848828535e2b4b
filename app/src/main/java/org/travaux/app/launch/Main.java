package org.travaux.app.launch;

import javafx.application.Application;

import org.travaux.app.cli.CommandLineProgram;
import org.travaux.app.files.Failure;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.EarlierVersions;
import org.travaux.app.storage.ProgramFolders;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The program: the editor, or a command. */
public final class Main {
    private static final int COULD_NOT_RUN = 2;

    private Main() {}

    /** Runs a command if one is named, else opens the editor. */
    public static void main(String[] arguments) {
        Sentences sentences = Sentences.ofSystem();
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = 0;
        try {
            String[] rest = PortableStart.begin(arguments, sentences);
            if (isCommand(rest)) {
                EarlierVersions versions =
                        new EarlierVersions(
                                ProgramFolders.ofSystem().versions(), ZoneId.systemDefault());
                code =
                        CommandLineProgram.run(
                                List.of(rest), System.in, out, err, sentences, versions);
            } else {
                openEditor(rest, out, sentences);
            }
        } catch (Failure failure) {
            err.println(failure.sentence());
            code = COULD_NOT_RUN;
        }
        out.flush();
        err.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /** What is neither a command nor a file is a command that was mistyped. */
    private static boolean isCommand(String[] arguments) {
        if (arguments.length == 0 || EditorArguments.isOption(arguments[0])) {
            return false;
        }
        String first = arguments[0];
        return CommandLineProgram.commandNames().contains(first)
                || first.startsWith("-")
                || !EditorArguments.mayBeFile(first);
    }

    private static void openEditor(String[] given, PrintWriter out, Sentences sentences)
            throws Failure {
        EditorArguments arguments = EditorArguments.of(given);
        Optional<String> missing = Display.missing();
        if (missing.isEmpty()) {
            Application.launch(EditorApplication.class, given);
        } else if (arguments.isMissing()) {
            throw new Failure(
                    sentences.say("storage.NOT_FOUND", String.valueOf(arguments.draft())));
        } else if (arguments.withoutDisplay() == null) {
            throw new Failure(sentences.say("cli.display.none", missing.get()));
        } else {
            out.println(sentences.say("cli.display.instead", missing.get()));
            out.flush();
            new WithoutDisplay(arguments, sentences, out).run();
        }
    }

    /** What the program prints is UTF-8 everywhere, so that what it prints can be read again. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
