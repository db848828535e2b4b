package org.travaux.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class JsonFileTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("deep").resolve("settings.json");
    }

    private JsonFile<Settings> settings() {
        return new JsonFile<>(file(), Settings.class, Settings.DEFAULT);
    }

    private void has(String json) throws IOException {
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(file(), json);
    }

    @Test
    void what_is_chosen_is_there_the_next_time() throws Exception {
        assertEquals(Settings.DEFAULT, settings().read());
        Settings chosen =
                Settings.DEFAULT
                        .withLanguage("kk")
                        .withNewDrafts(
                                Settings.DEFAULT.newDrafts().withProfile("rio").movedEarlier("kk"))
                        .withFont(new TextFont("PT Serif", 21));
        settings().write(chosen);
        assertEquals(chosen, settings().read());
        assertEquals(List.of("en", "kk", "ru"), settings().read().newDrafts().languages());
    }

    @Test
    void what_the_program_remembers_is_there_the_next_time() throws Exception {
        JsonFile<Memory> memory =
                new JsonFile<>(folder.resolve("memory.json"), Memory.class, Memory.DEFAULT);
        Memory remembered =
                Memory.DEFAULT
                        .withTourSeen()
                        .withLook(new WindowLook(true, 1.5, false, false))
                        .withWindow(new WindowPlace(10, 20, 800, 600, true))
                        .withRecent(Memory.DEFAULT.recent().with(Path.of("rivers.travaux")));
        memory.write(remembered);
        assertEquals(remembered, memory.read());
    }

    @Test
    void what_the_file_does_not_say_is_as_by_default_and_more_is_passed_over() throws Exception {
        has("{\"font\": {\"size\": 20}, \"of a later version\": true}");
        Settings read = settings().read();
        assertEquals(Settings.DEFAULT.withFont(new TextFont("", 20)), read);
        assertEquals(Optional.empty(), settings().damaged());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"lang",
                "[]",
                "{\"font\": 12}",
                "{\"newDrafts\": {\"languages\": {}}}"
            })
    void a_damaged_file_is_put_aside_and_never_overwritten(String json) throws Exception {
        has(json);
        JsonFile<Settings> damaged = settings();
        assertEquals(Settings.DEFAULT, damaged.read());
        Path aside = damaged.damaged().orElseThrow();
        assertEquals(json, Files.readString(aside));
        damaged.write(Settings.DEFAULT.withLanguage("ru"));
        assertEquals(json, Files.readString(aside));
        assertEquals("ru", settings().read().language());
        assertFalse(aside.equals(file()));
    }

    @Test
    void a_size_that_nobody_can_read_is_made_one_that_can_be() {
        assertEquals(9, new TextFont("", 0).size());
        assertEquals(40, new TextFont("", 1e9).size());
    }
}
