package org.travaux.app.storage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Where the program keeps what is its own, by the customs of the system.
 *
 * @param settings what the user has chosen
 * @param state what the program remembers and keeps safe by itself
 */
public record ProgramFolders(Path settings, Path state) {
    private static final String NAME = "travaux";

    /** The folders of this user on this machine, or those that a portable copy carries with it. */
    public static ProgramFolders ofSystem() {
        return PortableFolder.ofSystem()
                .map(PortableFolder::folders)
                .orElseGet(() -> of(System.getProperty("os.name"), home(), System::getenv));
    }

    /**
     * The folders of a user.
     *
     * @param system the system's name as Java has it
     * @param environment the value of a variable, or null
     */
    public static ProgramFolders of(
            String system, Path home, Function<String, @Nullable String> environment) {
        OperatingSystem named = OperatingSystem.named(system);
        if (named == OperatingSystem.WINDOWS) {
            Path roaming = folder(environment, "APPDATA", home.resolve("AppData/Roaming"));
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            return new ProgramFolders(roaming.resolve("Travaux"), local.resolve("Travaux"));
        }
        if (named == OperatingSystem.MAC) {
            Path library = home.resolve("Library/Application Support/Travaux");
            return new ProgramFolders(library, library.resolve("State"));
        }
        Path config = folder(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
        Path state = folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"));
        return new ProgramFolders(config.resolve(NAME), state.resolve(NAME));
    }

    /** A folder that is not given in full is not one, the customs say. */
    private static Path folder(
            Function<String, @Nullable String> environment, String variable, Path otherwise) {
        String given = environment.apply(variable);
        boolean usable = given != null && Path.of(given).isAbsolute();
        return usable ? Path.of(given) : otherwise;
    }

    /** Where copies of what is not saved are. */
    public Path recovery() {
        return state.resolve("recovery");
    }

    /** Where earlier versions of drafts are. */
    public Path versions() {
        return state.resolve("versions");
    }

    /** Where the notes are that a desk keeps to itself. */
    public Path notes() {
        return state.resolve("notes");
    }

    /** All of them. */
    public List<Path> all() {
        return List.of(settings, state, recovery(), versions(), notes());
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }
}
