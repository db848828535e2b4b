package org.travaux.app.installer;

import org.travaux.app.storage.OperatingSystem;

import java.time.Instant;

/**
 * What is packed.
 *
 * @param version as in the POM, {@code 0.2.0}
 * @param time when it was committed; all files that are made have this time
 */
record Release(String version, Instant time) {
    /**
     * What is packed.
     *
     * @throws IllegalArgumentException if the time is still to come: packing tools put their own in
     *     its place, and what Java keeps of its classes is good for files of one time only
     */
    Release {
        if (time.isAfter(Instant.now())) {
            throw new IllegalArgumentException("project.build.outputTimestamp is still to come.");
        }
    }

    static final String DESCRIPTION = "Editor for multilingual diplomatic texts";
    static final String VENDOR = "The authors of Travaux";

    /** The draft to try, beside the program's jars. */
    static final String SAMPLE = "samples/statement.travaux";

    /** What the program's launcher is called: a command on Linux, a program elsewhere. */
    String name(OperatingSystem system) {
        return system == OperatingSystem.OTHER ? "travaux" : "Travaux";
    }

    /**
     * The version as a system takes it: on a Mac none may begin with 0, so the first number is one
     * higher there.
     */
    String versionFor(OperatingSystem system) {
        if (system != OperatingSystem.MAC) {
            return version;
        }
        int dot = version.indexOf('.');
        return Integer.parseInt(version.substring(0, dot)) + 1 + version.substring(dot);
    }
}
