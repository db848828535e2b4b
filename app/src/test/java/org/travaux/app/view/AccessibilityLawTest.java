package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.testfx.api.FxToolkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * What holds on every screen for whoever sees little or nothing, in every language of the interface
 * and every look.
 */
@Isolated("There is one toolkit, and users wait for a window as long as on a quiet machine.")
class AccessibilityLawTest {
    /** A look of the window. */
    private enum Look {
        LIGHT(false, false),
        DARK(true, false),
        CONTRAST(false, true),
        DARK_CONTRAST(true, true);

        private final boolean dark;
        private final boolean contrast;

        Look(boolean dark, boolean contrast) {
            this.dark = dark;
            this.contrast = contrast;
        }

        void on(Window window) {
            window.appearance.darkProperty().set(dark);
            window.appearance.contrastProperty().set(contrast);
        }

        Color sheet() {
            return dark ? Color.BLACK : Color.WHITE;
        }
    }

    /** A screen as somebody sees it. */
    private record Sight(String screen, String language, Look look) {}

    /** In pixels: less is no ring, line or frame. */
    private static final int LEAST_RING = 24;

    private static final Set<String> NAMELESS = new TreeSet<>();
    private static final Set<String> FAINT = new TreeSet<>();
    private static final Set<String> RINGLESS = new TreeSet<>();
    private static int words;
    private static int rings;

    @BeforeAll
    static void look() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    Thread.currentThread()
                            .setUncaughtExceptionHandler(
                                    (_, thrown) -> done.completeExceptionally(thrown));
                    Screens screens = new Screens(stage);
                    next(screens, sights(screens), done);
                });
        done.get(10, TimeUnit.MINUTES);
    }

    private static Deque<Sight> sights(Screens screens) {
        Deque<Sight> sights = new ArrayDeque<>();
        for (String screen : screens.names()) {
            sights.add(new Sight(screen, "ru", Look.LIGHT));
            sights.add(new Sight(screen, "kk", Look.DARK));
            sights.add(new Sight(screen, "en", Look.CONTRAST));
            sights.add(new Sight(screen, "en", Look.DARK_CONTRAST));
        }
        return sights;
    }

    private static void next(Screens screens, Deque<Sight> left, CompletableFuture<Void> done) {
        Sight sight = left.poll();
        if (sight == null) {
            done.complete(null);
            return;
        }
        screens.show(
                sight.screen,
                sight.language,
                sight.look::on,
                window -> {
                    // Some screens choose a look of their own.
                    sight.look.on(window);
                    screens.whenDrawn(
                            () -> {
                                note(sight, window.window.scene().getRoot());
                                noteRings(sight, window.window.scene());
                                next(screens, left, done);
                            });
                });
    }

    /** Gives the keyboard to one thing after the other, as the Tab key does. */
    private static void noteRings(Sight sight, Scene scene) {
        for (Node node : AccessibleName.reachable(scene.getRoot())) {
            boolean inSight = scene.getRoot().getLayoutBounds().contains(node.localToScene(0, 0));
            if (node.getScene() != scene || !inSight || node.isFocused()) {
                continue;
            }
            WritableImage before = FocusRing.picture(scene, node);
            node.requestFocus();
            if (!node.isFocused() || node.getScene() != scene) {
                continue;
            }
            rings++;
            int changed = FocusRing.changed(before, FocusRing.picture(scene, node));
            if (changed < LEAST_RING) {
                RINGLESS.add(
                        sight.look
                                + " "
                                + sight.screen
                                + ": "
                                + changed
                                + " "
                                + AccessibleName.said(node));
            }
        }
    }

    private static void note(Sight sight, Parent root) {
        for (Node node : AccessibleName.reachable(root)) {
            if (AccessibleName.isNameless(node)) {
                NAMELESS.add(sight.language + " " + sight.screen + ": " + AccessibleName.said(node));
            }
        }
        for (SeenWords seen : SeenWords.in(root, sight.look.sheet())) {
            words++;
            if (seen.isFaint()) {
                FAINT.add(sight.look + " " + sight.screen + ": " + seen);
            }
        }
    }

    @Test
    void whatever_the_keyboard_can_go_to_has_a_name() {
        assertEquals("", String.join("\n", NAMELESS));
    }

    @Test
    void all_words_stand_out_from_what_is_behind_them() {
        assertEquals("", String.join("\n", FAINT), () -> "of " + words);
    }

    @Test
    void what_has_the_keyboard_is_seen() {
        assertEquals("", String.join("\n", RINGLESS), () -> "of " + rings);
    }
}
