package org.travaux.app.storage;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file could neither be written nor be put back as it was; its message is the file that holds
 * what was to be written.
 */
final class TornFileException extends IOException {
    private static final long serialVersionUID = 1;

    TornFileException(Path whole, IOException cause) {
        super(whole.toString(), cause);
    }
}
