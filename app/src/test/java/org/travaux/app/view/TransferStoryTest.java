package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.travaux.app.exchange.RevisionStore;
import org.travaux.app.exchange.SilentServer;
import org.travaux.app.protection.Protection;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.format.DraftFormat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Somebody sends to a server that does not answer, sees so, and gives it up. */
class TransferStoryTest extends Story {
    private static final int PREAMBLE = 2;

    @TempDir private Path folder;

    private final ExecutorService work = Executors.newFixedThreadPool(2);

    @Override
    public void start(Stage stage) throws Exception {
        window = Window.in("en", work);
        window.open(stage, draft());
    }

    @AfterEach
    void end() {
        work.shutdown();
    }

    private void until(java.util.concurrent.Callable<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> user.on(() -> call(so)));
    }

    private static boolean call(java.util.concurrent.Callable<Boolean> so) {
        try {
            return so.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private boolean isShown() {
        return user.find("#transfer-give-up").getParent().isVisible();
    }

    private String said() {
        Notice notice = window.front().noticeProperty().get();
        return notice == null ? "" : notice.sentence();
    }

    private void share(String place) throws Exception {
        user.run(() -> window.window.actions().get(ActionId.SEND).perform());
        until(() -> user.finds("#share-place"));
        user.clickOn("#share-place");
        user.press(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.A);
        user.type(place);
        user.clickOn("#revision-by");
        user.press(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.A);
        user.type("First desk");
        user.press(javafx.scene.input.KeyCode.ENTER);
    }

    @Test
    void sending_shows_what_it_does_and_is_given_up_with_nothing_lost() throws Exception {
        Path file = Files.createDirectory(folder.resolve("desk")).resolve("statement.travaux");
        Files.writeString(file, DraftFormat.write(sample));
        user.run(() -> window.openDrafts.open(file));
        until(() -> file.equals(window.openDrafts.front().commands().fileProperty().get()));
        assertFalse(user.on(this::isShown), "nothing is on its way");
        try (SilentServer server = new SilentServer()) {
            share(server.place());
            assertTrue(server.isAsked(), "nothing is sent");
            until(this::isShown);
            assertTrue(user.read("#transfer-doing").getFirst().contains("127.0.0.1"));
            user.put(PREAMBLE, Language.ENGLISH, 0);
            user.type("Newly ");
            user.fire("#transfer-give-up");
            // The server says nothing to the end.
            until(() -> !isShown());
            assertTrue(user.on(this::said).startsWith("Stopped"), () -> user.on(this::said));
        }
        assertTrue(user.text(PREAMBLE, Language.ENGLISH).startsWith("Newly "));
        assertEquals(1, new RevisionStore(file, Protection.none()).list().size());
        Path stick = Files.createDirectory(folder.resolve("stick"));
        share(stick.toString());
        until(() -> said().contains("Sent"));
        assertTrue(Files.isDirectory(stick.resolve("travaux.git")));
    }
}
