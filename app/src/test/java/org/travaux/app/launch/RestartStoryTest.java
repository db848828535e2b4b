package org.travaux.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.travaux.app.WrongJson;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.settings.Memory;
import org.travaux.app.settings.Settings;
import org.travaux.app.storage.ProgramFolders;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

/** What somebody chose yesterday holds today. */
@ExtendWith(ApplicationExtension.class)
@Isolated("They wait for other processes.")
class RestartStoryTest {
    @TempDir Path folder;

    private Editor editor() {
        EditorArguments nothing = new EditorArguments(null, null, null);
        return new Editor(nothing, Sentences.in("en"), new ProgramFolders(folder, folder));
    }

    private static <T> T on(Callable<T> what) {
        T result = WaitForAsyncUtils.waitForAsyncFx(30_000, what);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    private static String title(FxRobot robot) {
        return robot.lookup(".welcome-title").queryAs(Label.class).getText();
    }

    @Test
    void language_looks_and_the_place_of_the_window_survive_a_restart(FxRobot robot) {
        Editor yesterday = editor();
        Stage window = on(Stage::new);
        Editor.Shown shown = on(() -> yesterday.show(window));
        on(
                () -> {
                    window.setX(40);
                    window.setY(30);
                    window.setWidth(900);
                    window.setHeight(620);
                    return "";
                });
        assertEquals("What do you want to work on?", title(robot));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.release(KeyCode.L, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.COMMA);
        robot.release(KeyCode.COMMA, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        on(
                () -> {
                    languages(robot).setValue("kk");
                    shown.leave().run();
                    window.close();
                    return "";
                });

        Stage again = on(Stage::new);
        Editor.Shown today = on(() -> editor().show(again));
        assertEquals("Қай мәтінмен жұмыс істегіңіз келеді?", title(robot));
        assertTrue(on(() -> again.getScene().getRoot().getStyleClass().contains("dark")));
        assertEquals(40, again.getX());
        assertEquals(900, again.getWidth());
        on(
                () -> {
                    today.leave().run();
                    again.close();
                    return "";
                });
    }

    @Test
    void damaged_settings_are_told_and_kept(FxRobot robot) throws IOException {
        Path settings = folder.resolve("settings.json");
        Files.writeString(settings, "{\"language\": \"k");
        Stage window = on(Stage::new);
        Editor.Shown shown = on(() -> editor().show(window));
        String said = robot.lookup("#notice").queryAs(Label.class).getText();
        Path aside = folder.resolve("settings.json.damaged");
        assertTrue(said.endsWith("The earlier data is in " + aside + "."), said);
        assertEquals("{\"language\": \"k", Files.readString(aside));
        assertFalse(Files.exists(settings));
        on(
                () -> {
                    shown.leave().run();
                    window.close();
                    return "";
                });
    }

    @Test
    void the_program_starts_whatever_has_become_of_its_own_files() throws IOException {
        long seed = System.nanoTime();
        List<String> settings = WrongJson.of(written(Settings.DEFAULT));
        List<String> memory = WrongJson.of(written(Memory.DEFAULT));
        Collections.shuffle(settings, new Random(seed));
        Collections.shuffle(memory, new Random(seed));
        settings.addAll(0, List.of("{\"language\": null}", "null"));
        memory.addAll(0, List.of("{\"window\": null}", "null"));
        for (int i = 0; i < 8; i++) {
            Files.writeString(folder.resolve("settings.json"), settings.get(i));
            Files.writeString(folder.resolve("memory.json"), memory.get(i));
            String because = "seed " + seed + ": " + settings.get(i) + " and " + memory.get(i);
            Stage window = on(Stage::new);
            assertTrue(
                    on(
                            () -> {
                                Editor.Shown shown = editor().show(window);
                                boolean showing = window.isShowing();
                                shown.leave().run();
                                window.close();
                                return showing;
                            }),
                    because);
        }
    }

    private static String written(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    @SuppressWarnings("unchecked")
    private static ChoiceBox<String> languages(FxRobot robot) {
        return robot.lookup("#settings-language").queryAs(ChoiceBox.class);
    }
}
