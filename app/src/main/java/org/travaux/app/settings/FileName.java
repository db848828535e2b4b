package org.travaux.app.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Whether what was kept as the name of a file can be one on this system. */
final class FileName {
    private FileName() {}

    static boolean isOne(String name) {
        try {
            Path _ = Path.of(name);
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The name, or an empty one if it can't be a file's. */
    static String orNone(String name) {
        return isOne(name) ? name : "";
    }
}
