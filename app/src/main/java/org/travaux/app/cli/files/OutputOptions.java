package org.travaux.app.cli.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.app.files.FileKind;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a command writes: a file that is named, or one for each that it reads, in a folder. */
final class OutputOptions {
    @Option(names = "--out", paramLabel = "FILE", description = "the file to write")
    private @Nullable Path out;

    @Option(
            names = "--out-folder",
            paramLabel = "FOLDER",
            description =
                    "instead of --out, also for several files: each is written to this folder"
                            + " under its own name; the folder is made if it is not there")
    private @Nullable Path folder;

    @Option(
            names = "--overwrite",
            description =
                    "with --out-folder: files that are there already are replaced, and not left"
                            + " as they are")
    private boolean overwrite;

    private final Set<Path> taken = new HashSet<>();

    /** Whether each file is written under its own name. */
    boolean isFolder() {
        return folder != null;
    }

    /**
     * Refuses what does not say where to write, or both a file and a folder.
     *
     * @param several whether several things are to be written
     */
    void require(boolean several, Surroundings here) throws Failure {
        if ((out == null) == (folder == null)) {
            throw new Failure(here.sentences().say("cli.several.out"));
        }
        if (several && out != null) {
            throw new Failure(here.sentences().say("cli.several.folder"));
        }
        if (folder != null) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new Failure(here.sentences().say("cli.several.made", folder.toString()), e);
            }
        }
    }

    /**
     * The file to write for one that is read.
     *
     * @param ending of its name, with the dot
     * @throws Failure if it is called as files of another kind are
     */
    Path of(Path file, String ending, Surroundings here) throws Failure {
        if (out != null || folder == null) {
            Path named = out == null ? file : out;
            FileKind.requireName(named, ending, here.sentences());
            return named;
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return folder.resolve((dot <= 0 ? name : name.substring(0, dot)) + ending);
    }

    /**
     * Refuses what must not be written: what is read, what another file of this call becomes, and
     * in a folder what is there already.
     */
    void take(List<Path> targets, List<Path> read, Surroundings here) throws Failure {
        for (Path target : targets) {
            here.requireOther(target, read);
            if (folder != null && taken.contains(real(target))) {
                throw new Failure(here.sentences().say("cli.several.both", target.toString()));
            }
            if (folder != null && !overwrite && Files.exists(target)) {
                throw new Failure(here.sentences().say("cli.several.there", target.toString()));
            }
        }
        targets.forEach(target -> taken.add(real(target)));
    }

    /** As the file system calls it, which may not tell capitals. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
