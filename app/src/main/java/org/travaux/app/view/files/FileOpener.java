package org.travaux.app.view.files;

import java.nio.file.Path;

/** Has other programs of the machine show files. Behind an interface, so that a test can look. */
public interface FileOpener {
    /** Has the program that a file belongs to open it; whether there is one. */
    boolean open(Path file);

    /** Shows a file in its folder; whether that could be done. */
    boolean showInFolder(Path file);
}
