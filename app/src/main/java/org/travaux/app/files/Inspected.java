package org.travaux.app.files;

import java.nio.file.Path;
import java.util.List;

/** What came of looking what a Word document tells beside its text. */
public sealed interface Inspected {
    /**
     * It is protected, and nothing could be seen without its password.
     *
     * @param wrong whether one was given that is not its own
     */
    record Locked(Path file, boolean wrong) implements Inspected {}

    /**
     * What it tells.
     *
     * @param things each in a sentence, the most telling first; empty if it tells nothing
     */
    record Told(Path file, List<String> things) implements Inspected {
        public Told {
            things = List.copyOf(things);
        }
    }
}
