package org.travaux.app.viewmodel.files;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of an open draft, and what it held when it was opened or saved last. */
public final class OwnFile {
    private final ReadOnlyObjectWrapper<@Nullable Path> path = new ReadOnlyObjectWrapper<>();
    private String known = "";

    ReadOnlyObjectProperty<@Nullable Path> pathProperty() {
        return path.getReadOnlyProperty();
    }

    /** Null if the draft has none yet. */
    @Nullable Path path() {
        return path.get();
    }

    /** The fingerprint of what it held; empty if it is not known. */
    String known() {
        return known;
    }

    void set(@Nullable Path newPath, String holds) {
        known = newPath == null ? "" : holds;
        path.set(newPath);
    }

    /** What a file is called, without its folder. */
    public static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** Whether two names are of the same file. */
    static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
        }
    }
}
