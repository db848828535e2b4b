package org.travaux.app.viewmodel.files;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file of an open draft, and what it held when it was opened or saved last; while it has none,
 * what it was made of.
 */
public final class OwnFile {
    private final ReadOnlyObjectWrapper<@Nullable Path> path = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper("");
    private String known = "";
    private @Nullable Draft base;

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

    /**
     * The draft that it held then: what both began with if somebody else changes the file. Null if
     * that is not known.
     */
    @Nullable Draft base() {
        return base;
    }

    /** The name of the file that it was made of, without its ending; empty if of none. */
    ReadOnlyStringProperty originProperty() {
        return origin.getReadOnlyProperty();
    }

    /**
     * It has a file.
     *
     * @param holds the fingerprint of what that holds
     * @param draft the draft that it holds; null if that is not known
     */
    void set(Path newPath, String holds, @Nullable Draft draft) {
        known = holds;
        base = draft;
        origin.set("");
        path.set(newPath);
    }

    /**
     * It has no file yet.
     *
     * @param madeOf the name of the file that it was made of; empty if of none
     */
    void setNone(String madeOf) {
        known = "";
        base = null;
        origin.set(madeOf);
        path.set(null);
    }

    void takeOver(OwnFile before) {
        known = before.known;
        base = before.base;
        origin.set(before.origin.get());
        path.set(before.path.get());
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
