package org.travaux.app.launch;

import org.travaux.app.cli.CommandLineProgram;
import org.travaux.app.i18n.Sentences;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program: the editor, or a command. */
public final class Main {
    private Main() {}

    /** Runs a command if one is named, else opens the editor. */
    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code =
                CommandLineProgram.run(
                        List.of(arguments), System.in, out, err, Sentences.ofSystem());
        if (code != 0) {
            System.exit(code);
        }
    }

    /** What the program prints is UTF-8 everywhere, so that what it prints can be read again. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
