package org.travaux.app.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder beside the program in which a portable copy keeps everything that is its own. Where it
 * is there, nothing is kept anywhere else, so that the program can be carried on a stick.
 *
 * @param folder the folder, which is there
 */
public record PortableFolder(Path folder) {
    /** Its name. */
    public static final String NAME = "travaux-data";

    /** Whoever starts the program says where it stands. */
    private static final String PROGRAM = "travaux.folder";

    /** The one of the program that runs, if it is a portable copy. */
    public static Optional<PortableFolder> ofSystem() {
        return place().filter(Files::isDirectory).map(PortableFolder::new);
    }

    /**
     * Where the one of the program that runs is or would be; nothing if the program is not in a
     * folder of its own.
     */
    public static Optional<Path> place() {
        return Optional.ofNullable(System.getProperty(PROGRAM))
                .map(Path::of)
                .map(PortableFolder::beside);
    }

    /**
     * Makes the program that runs a portable copy, if it isn't yet.
     *
     * @param place as {@link #place} says
     * @throws IOException if nothing can be written there
     */
    public static PortableFolder make(Path place) throws IOException {
        Files.createDirectories(place);
        return new PortableFolder(place);
    }

    /** In the program's folder; on a Mac, where the program is a folder itself, next to it. */
    static Path beside(Path program) {
        Path whole = program.toAbsolutePath().normalize();
        return String.valueOf(whole.getFileName()).endsWith(".app")
                ? whole.resolveSibling(NAME)
                : whole.resolve(NAME);
    }

    /** The program's folders in it. */
    public ProgramFolders folders() {
        return new ProgramFolders(folder.resolve("settings"), folder.resolve("state"));
    }

    /** Where files are for a moment. */
    public Path temporary() {
        return folder.resolve("temporary");
    }

    /** Where what can be made again is. */
    public Path cache() {
        return folder.resolve("cache");
    }
}
