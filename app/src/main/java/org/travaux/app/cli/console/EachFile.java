package org.travaux.app.cli.console;

import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * The same done with several files: one that can't be done does not keep the others from it, and
 * every line says of which file it is.
 */
public final class EachFile {
    private EachFile() {}

    /** What is done with a file. */
    @FunctionalInterface
    public interface Work {
        /** Does it; returns the exit code. */
        int with(Path file, Surroundings here) throws Failure;
    }

    /**
     * Does something with each file; with one alone as if there were no others.
     *
     * @return the worst exit code
     * @throws Failure if there is one file and it can't be done, or one of several is standard
     *     input
     */
    public static int of(List<Path> files, Surroundings here, Work work) throws Failure {
        if (files.size() == 1) {
            return work.with(files.getFirst(), here);
        }
        requireFiles(files, here);
        return each(files, here, work);
    }

    /**
     * Does something with each of several files.
     *
     * @return the worst exit code
     */
    public static int each(List<Path> files, Surroundings here, Work work) {
        int worst = Surroundings.NOTHING_FOUND;
        for (Path file : files) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            Surroundings own =
                    new Surroundings(
                            here.sentences(),
                            here.source(),
                            here.versions(),
                            here.password(),
                            new PrintWriter(out),
                            new PrintWriter(err));
            worst = Math.max(worst, code(file, own, work));
            out.toString().lines().forEach(line -> here.out().println(file + ": " + line));
            err.toString().lines().forEach(line -> here.err().println(file + ": " + line));
        }
        return worst;
    }

    /** Refuses standard input among several files. */
    public static void requireFiles(List<Path> files, Surroundings here) throws Failure {
        if (files.contains(FileKind.STANDARD_INPUT)) {
            throw new Failure(here.sentences().say("cli.several.input"));
        }
    }

    private static int code(Path file, Surroundings here, Work work) {
        try {
            return work.with(file, here);
        } catch (Failure | RuntimeException e) {
            here.err().println(Surroundings.sentence(e, here.sentences()));
            return Surroundings.COULD_NOT_RUN;
        }
    }
}
