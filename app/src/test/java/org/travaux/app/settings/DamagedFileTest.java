package org.travaux.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.app.WrongJson;
import org.travaux.app.files.opening.DraftTemplate;
import org.travaux.app.view.actions.Shortcuts;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Whatever has become of the program's own files, what it reads of them can be used. */
class DamagedFileTest {
    @TempDir Path folder;

    private static <T> String written(T value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private <T> void readAll(T example, Class<T> type, T otherwise, Consumer<T> use)
            throws IOException {
        Path file = folder.resolve("own.json");
        Path aside = folder.resolve("own.json.damaged");
        int damaged = 0;
        for (String json : WrongJson.of(written(example))) {
            Files.writeString(file, json);
            JsonFile<T> own = new JsonFile<>(file, type, otherwise);
            try {
                use.accept(own.read());
            } catch (RuntimeException e) {
                throw new AssertionError(json, e);
            }
            if (own.damaged().isPresent()) {
                damaged++;
                assertEquals(json, Files.readString(aside));
            }
        }
        assertTrue(damaged > 100, "damaged: " + damaged);
    }

    @Test
    void settings() throws IOException {
        Settings example =
                Settings.DEFAULT
                        .withTemplate("house.docx")
                        .withKeys(List.of(new ChosenKeys("adopt", "Shortcut+M")));
        readAll(example, Settings.class, Settings.DEFAULT, DamagedFileTest::use);
    }

    private static void use(Settings read) {
        NewDrafts wanted = read.newDrafts();
        DraftTemplate.BLANK.draft(wanted.profile(), wanted.languages());
        List.of(read.template(), read.checks().words(), read.checks().terms())
                .forEach(file -> assertNotNull(Path.of(file)));
        Checks.LANGUAGES.forEach(read.checks()::rules);
        Checks.LANGUAGES.forEach(read.checks()::spells);
        assertTrue(read.font().size() >= TextFont.SMALLEST, read::toString);
        assertNotNull(read.font().family());
        assertNotNull(read.language());
        Shortcuts.with(read.keys());
    }

    @Test
    void what_is_remembered() throws IOException {
        Memory example =
                Memory.DEFAULT
                        .withWindow(new WindowPlace(10, 20, 800, 600, true))
                        .withRecent(Memory.DEFAULT.recent().with(Path.of("rivers.travaux")));
        readAll(example, Memory.class, Memory.DEFAULT, DamagedFileTest::use);
    }

    private static void use(Memory read) {
        read.recent().files().forEach(file -> assertNotNull(Path.of(file)));
        WindowPlace.Screen screen = new WindowPlace.Screen(0, 0, 1920, 1040);
        WindowPlace place = read.window().on(List.of(screen));
        assertTrue(place.width() <= 1920 && place.height() <= 1040, read::toString);
        assertTrue(Double.isFinite(read.look().zoom()), read::toString);
    }
}
