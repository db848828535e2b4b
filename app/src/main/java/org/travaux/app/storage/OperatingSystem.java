package org.travaux.app.storage;

import java.util.Locale;

/** The systems whose customs differ for a program like this. */
public enum OperatingSystem {
    WINDOWS,
    MAC,
    /** Linux, and whatever has its customs. */
    OTHER;

    /** The one that runs now. */
    public static OperatingSystem current() {
        return named(System.getProperty("os.name", ""));
    }

    /**
     * The one of that name.
     *
     * @param name as Java has it, {@code Mac OS X}
     */
    public static OperatingSystem named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("win") ? WINDOWS : lower.contains("mac") ? MAC : OTHER;
    }
}
