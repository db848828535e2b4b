package org.travaux.app.launch;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the editor is started with.
 *
 * @param draft the draft to open, or null
 * @param withoutDisplay the folder in which to leave what the editor would have shown where there
 *     is no display; null to say only that there is none
 * @param language the tag of the interface's language, or null for the system's
 */
record EditorArguments(
        @Nullable Path draft, @Nullable Path withoutDisplay, @Nullable String language) {
    private static final String WITHOUT_DISPLAY = "--without-display";
    private static final String LANGUAGE = "--interface";
    private static final Pattern COMMAND = Pattern.compile("[\\p{L}\\p{Nd}-]+");

    static boolean isOption(String argument) {
        return Set.of(WITHOUT_DISPLAY, LANGUAGE).contains(argument);
    }

    /** Whether the draft to open is not there. */
    boolean isMissing() {
        return draft != null && Files.notExists(draft);
    }

    /** Whether a file can be meant: one word without an ending is none, unless it is there. */
    static boolean mayBeFile(String argument) {
        return !COMMAND.matcher(argument).matches() || Files.exists(Path.of(argument));
    }

    static EditorArguments of(String[] arguments) {
        @Nullable Path draft = null;
        @Nullable Path withoutDisplay = null;
        @Nullable String language = null;
        for (int i = 0; i < arguments.length; i++) {
            boolean hasValue = i + 1 < arguments.length;
            if (arguments[i].equals(WITHOUT_DISPLAY) && hasValue) {
                withoutDisplay = Path.of(arguments[++i]);
            } else if (arguments[i].equals(LANGUAGE) && hasValue) {
                language = arguments[++i];
            } else {
                draft = Path.of(arguments[i]);
            }
        }
        return new EditorArguments(draft, withoutDisplay, language);
    }
}
