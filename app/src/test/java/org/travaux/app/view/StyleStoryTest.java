package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.travaux.app.view.actions.ActionId;
import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Whatever opens, the style sheet fits it: JavaFX has nothing to complain of. */
class StyleStoryTest extends Story {
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final Logger styles = Logger.getLogger("javafx.css");
    private final Handler listener =
            new Handler() {
                @Override
                public void publish(LogRecord complaint) {
                    complaints.add(complaint.getMessage());
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    @Override
    public void start(Stage stage) {
        styles.addHandler(listener);
        window = Window.in("en");
        window.open(stage, sample);
    }

    @AfterEach
    void stopListening() {
        styles.removeHandler(listener);
    }

    private void perform(ActionId action) {
        user.run(() -> window.window.actions().get(action).perform());
    }

    private void everythingOpens() {
        for (ActionId action :
                List.of(
                        ActionId.FIND_COMMAND,
                        ActionId.KEYBOARD_SHORTCUTS,
                        ActionId.GO_TO,
                        ActionId.HELD_BY,
                        ActionId.PROPOSE,
                        ActionId.TAKE_POSITION,
                        ActionId.MARK_BRACKET,
                        ActionId.AGREE_OTHER_WORDING,
                        ActionId.PARAGRAPH_STATUS,
                        ActionId.SUGGESTED_FIXES)) {
            perform(action);
            user.press(KeyCode.ESCAPE);
        }
        perform(ActionId.OPEN_POINTS);
        perform(ActionId.OPEN_POINTS);
        perform(ActionId.PROJECTOR_VIEW);
        user.press(KeyCode.ESCAPE);
        perform(ActionId.SETTINGS);
        perform(ActionId.SETTINGS);
        for (String tip : List.of(".choice-pane .chip", ".choice-pane .chip-lift", ".tool")) {
            Node node = user.find(tip);
            Tooltip tooltip = user.on(() -> new Tooltip(tip));
            user.run(() -> tooltip.show(node, 100, 100));
            user.run(tooltip::hide);
        }
        user.run(
                () ->
                        window.window.scene().getRoot().lookupAll(".menu-button").stream()
                                .filter(javafx.scene.control.MenuButton.class::isInstance)
                                .map(javafx.scene.control.MenuButton.class::cast)
                                .forEach(
                                        button -> {
                                            button.show();
                                            button.hide();
                                        }));
    }

    @Test
    void nothing_that_opens_asks_for_a_colour_that_is_not_there() {
        user.put(PP2, Language.ENGLISH, 90);
        everythingOpens();
        user.run(() -> window.appearance.darkProperty().set(true));
        user.run(() -> window.appearance.contrastProperty().set(true));
        everythingOpens();
        assertEquals(List.of(), complaints);
    }

    /** Does something without having what comes of it styled before its pulse. */
    private void performAndDraw(ActionId action) throws InterruptedException {
        CountDownLatch drawn = new CountDownLatch(3);
        Runnable pulse =
                () -> {
                    drawn.countDown();
                    Platform.requestNextPulse();
                };
        Scene scene = window.window.scene();
        user.on(
                () -> {
                    scene.addPostLayoutPulseListener(pulse);
                    window.window.actions().get(action).perform();
                    Platform.requestNextPulse();
                    return action;
                });
        assertTrue(drawn.await(10, TimeUnit.SECONDS), action::toString);
        user.run(() -> scene.removePostLayoutPulseListener(pulse));
    }

    @Test
    void nothing_is_drawn_without_its_look_when_language_and_theme_change()
            throws InterruptedException {
        user.put(PP2, Language.ENGLISH, 90);
        Set<String> unstyled = ConcurrentHashMap.newKeySet();
        user.run(() -> Unstyled.in(window.window.scene(), unstyled::add));
        for (ActionId action :
                List.of(
                        ActionId.LANGUAGE,
                        ActionId.DARK_THEME,
                        ActionId.LANGUAGE,
                        ActionId.HIGH_CONTRAST,
                        ActionId.LANGUAGE,
                        ActionId.DARK_THEME)) {
            performAndDraw(action);
            assertEquals(Set.of(), unstyled, action::toString);
        }
    }
}
