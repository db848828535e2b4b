package org.travaux.app.launch;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.travaux.app.files.DraftSource;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.RecoveryFolder;
import org.travaux.app.safety.Safekeeping;
import org.travaux.app.session.Background;
import org.travaux.app.storage.ProgramFolders;
import org.travaux.app.storage.StorageException;
import org.travaux.app.view.EditorWindow;
import org.travaux.app.view.NativeFileDialogs;
import org.travaux.app.view.SystemClipboard;
import org.travaux.app.viewmodel.Appearance;
import org.travaux.app.viewmodel.Desk;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.FileCommands;
import org.travaux.app.viewmodel.Machine;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.OpenDraft;
import org.travaux.app.viewmodel.Questions;
import org.travaux.app.viewmodel.RecoveryOffers;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;

/** The editor with everything behind it. */
final class Editor {
    private static final double SMALLEST_WIDTH = 800;
    private static final double SMALLEST_HEIGHT = 500;

    private final EditorArguments arguments;
    private final Sentences sentences;
    private final LocalFiles files;
    private final RecoveryFolder recovery;
    private final SafetyThread safety = new SafetyThread();
    private final SplittableRandom random = new SplittableRandom();
    private final Machine machine = Machine.with(new SystemClipboard());
    private final Background background =
            new Background(
                    Executors.newSingleThreadExecutor(task -> daemon(task, "travaux-files")),
                    Platform::runLater);

    Editor(EditorArguments arguments, Sentences ofSystem, ProgramFolders folders) {
        this.arguments = arguments;
        this.sentences =
                arguments.language() == null ? ofSystem : Sentences.in(arguments.language());
        this.files =
                new LocalFiles(
                        new DraftSource(sentences, InputStream.nullInputStream()), sentences);
        this.recovery = new RecoveryFolder(folders.state().resolve("recovery"));
    }

    /** Starts JavaFX and shows the window; the program ends when it is closed. */
    void open() {
        Platform.startup(() -> show(new Stage()));
    }

    /** A window that is shown, and the drafts in it. */
    record Shown(Desk desk, EditorWindow window) {}

    /** Shows the window on a stage. Call it on the JavaFX thread. */
    Shown show(Stage stage) {
        NativeFileDialogs dialogs = new NativeFileDialogs(stage, () -> sentences);
        Desk desk = new Desk(() -> blank(dialogs));
        RecoveryOffers offers = new RecoveryOffers(recovery, desk, background);
        EditorWindow window =
                new EditorWindow(desk, offers, dialogs, new Appearance(), () -> quit(desk));
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, _) -> tell(desk.front().model(), "problem.unexpected"));
        stage.setScene(window.scene());
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.titleProperty().bind(window.titleProperty().map(name -> name + " – Travaux"));
        stage.setOnCloseRequest(
                request -> {
                    request.consume();
                    window.whenNothingIsLost(() -> quit(desk));
                });
        stage.show();
        Path draft = arguments.draft();
        if (draft != null) {
            desk.open(draft);
        }
        offers.look();
        return new Shown(desk, window);
    }

    private OpenDraft blank(Questions questions) {
        EditorModel model = new EditorModel(sentences, background, random.split(), machine);
        return new OpenDraft(
                model,
                new FileCommands(model, files, questions, background),
                new Safekeeping(
                        recovery,
                        safety,
                        Clock.systemUTC(),
                        failure -> Platform.runLater(() -> tellUnsafe(model, failure))));
    }

    private void tellUnsafe(EditorModel model, StorageException failure) {
        tell(model, "problem.not-kept", new Explanations(sentences).of(failure));
    }

    private void tell(EditorModel model, String key, Object... arguments) {
        model.tell(new Notice(Notice.Kind.PROBLEM, sentences.say(key, arguments)));
    }

    private void quit(Desk desk) {
        leave(desk);
        Platform.exit();
    }

    /** Puts away what is open; what is not saved is not wanted. */
    void leave(Desk desk) {
        desk.putAllAway();
        safety.end();
    }

    static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
