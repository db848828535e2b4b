package org.travaux.app.view;

import javafx.stage.PopupWindow;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.testfx.framework.junit5.ApplicationTest;
import org.travaux.markup.draft.Draft;

import java.util.List;

/** Something that somebody does with a window; each test begins with one that was just opened. */
@SuppressWarnings("NullAway.Init") // Before each test TestFX starts the window.
@Isolated("There is one toolkit, and users wait for a window as long as on a quiet machine.")
abstract class Story extends ApplicationTest {
    /** Where PP2 stands in the sample, a paragraph in which something is open. */
    static final int PP2 = 4;

    final Draft sample = Window.sample("statement");
    Window window;
    User user;

    /** The draft that is open when the story begins; the sample if it says nothing else. */
    Draft draft() {
        return sample;
    }

    /** Opens the window as the story finds it, in English. */
    @Override
    public void start(Stage stage) throws Exception {
        window = Window.in("en");
        window.open(stage, draft());
    }

    @BeforeEach
    void sitDown() {
        user = new User(window, this);
    }

    /** Closes what opened over the window: a popup does not bear its window's going first. */
    @AfterEach
    void standUp() {
        user.run(
                () ->
                        List.copyOf(javafx.stage.Window.getWindows()).stream()
                                .filter(PopupWindow.class::isInstance)
                                .forEach(javafx.stage.Window::hide));
    }
}
