package org.travaux.app.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class ProgramFoldersTest {
    private static final Path HOME = Path.of("/home/aigerim").toAbsolutePath();

    private static ProgramFolders on(String system, Map<String, String> environment) {
        return ProgramFolders.of(system, HOME, environment::get);
    }

    @Test
    void on_linux_they_are_where_the_desktop_wants_them() {
        assertEquals(
                new ProgramFolders(
                        HOME.resolve(".config/travaux"), HOME.resolve(".local/state/travaux")),
                on("Linux", Map.of()));
        Path state = Path.of("/state").toAbsolutePath();
        Path config = Path.of("/config").toAbsolutePath();
        assertEquals(
                new ProgramFolders(config.resolve("travaux"), state.resolve("travaux")),
                on(
                        "Linux",
                        Map.of(
                                "XDG_CONFIG_HOME",
                                config.toString(),
                                "XDG_STATE_HOME",
                                state.toString())));
    }

    @Test
    void a_folder_that_is_not_given_in_full_is_passed_over() {
        assertEquals(
                HOME.resolve(".local/state/travaux"),
                on("Linux", Map.of("XDG_STATE_HOME", "state")).state());
        assertEquals(
                HOME.resolve(".config/travaux"),
                on("Linux", Map.of("XDG_CONFIG_HOME", "")).settings());
    }

    @Test
    void on_windows_what_is_chosen_travels_with_the_user_and_what_is_kept_stays() {
        Path roaming = Path.of("/roaming").toAbsolutePath();
        Path local = Path.of("/local").toAbsolutePath();
        assertEquals(
                new ProgramFolders(roaming.resolve("Travaux"), local.resolve("Travaux")),
                on(
                        "Windows 11",
                        Map.of("APPDATA", roaming.toString(), "LOCALAPPDATA", local.toString())));
    }

    @Test
    void on_a_mac_they_are_in_the_library() {
        Path library = HOME.resolve("Library/Application Support/Travaux");
        assertEquals(
                new ProgramFolders(library, library.resolve("State")), on("Mac OS X", Map.of()));
    }
}
