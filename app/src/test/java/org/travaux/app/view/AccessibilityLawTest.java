package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.testfx.api.FxToolkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
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
    private static final Set<String> UNREACHED = new TreeSet<>();
    private static final Set<String> KINDS = new HashSet<>();
    private static final Set<String> RINGLESS = new TreeSet<>();
    private static int words;

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
                                Scene scene = window.window.scene();
                                noteUnreached(sight, scene);
                                noteRings(
                                        sight,
                                        scene,
                                        screens,
                                        new ArrayDeque<>(AccessibleName.reachable(scene.getRoot())),
                                        () -> next(screens, left, done));
                            });
                });
    }

    /** Goes from one thing to the next, as the Tab key does, until it is where it was before. */
    private static void noteUnreached(Sight sight, Scene scene) {
        Set<Node> reached = new HashSet<>();
        Node node = scene.getFocusOwner();
        while (node != null && reached.add(node)) {
            node.requestFocusTraversal(TraversalDirection.NEXT);
            node = scene.getFocusOwner();
        }
        for (Node each : AccessibleName.reachable(scene.getRoot())) {
            if (!reached.contains(each)) {
                UNREACHED.add(sight.screen + ": " + AccessibleName.said(each));
            }
        }
    }

    /** Of each kind of thing one is looked at in each look: with the keyboard, and without it. */
    private static void noteRings(
            Sight sight, Scene scene, Screens screens, Deque<Node> left, Runnable then) {
        Node node = left.poll();
        if (node == null) {
            then.run();
        } else if (!scene.equals(node.getScene())
                || !FocusRing.isInSight(node)
                || !KINDS.add(sight.look + " " + FocusRing.kind(node))) {
            noteRings(sight, scene, screens, left, then);
        } else {
            node.requestFocus();
            screens.whenDrawn(
                    () -> {
                        WritableImage with = FocusRing.picture(scene, node);
                        node.getParent().requestFocus();
                        screens.whenDrawn(
                                () -> {
                                    WritableImage without = FocusRing.picture(scene, node);
                                    int seen = FocusRing.changed(without, with);
                                    if (seen < LEAST_RING) {
                                        RINGLESS.add(
                                                "%s %s: %d %s"
                                                        .formatted(
                                                                sight.look,
                                                                sight.screen,
                                                                seen,
                                                                AccessibleName.said(node)));
                                    }
                                    noteRings(sight, scene, screens, left, then);
                                });
                    });
        }
    }

    private static void note(Sight sight, Parent root) {
        for (Node node : AccessibleName.reachable(root)) {
            if (AccessibleName.isNameless(node)) {
                NAMELESS.add(
                        sight.language + " " + sight.screen + ": " + AccessibleName.said(node));
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
        assertEquals("", String.join("\n", RINGLESS), () -> "of " + KINDS.size());
    }

    @Test
    void the_tab_key_leads_to_everything() {
        assertEquals("", String.join("\n", UNREACHED));
    }
}
