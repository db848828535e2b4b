package org.travaux.app.launch;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.travaux.app.files.DraftSource;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Background;
import org.travaux.app.view.EditorWindow;
import org.travaux.app.view.NativeFileDialogs;
import org.travaux.app.viewmodel.Appearance;
import org.travaux.app.viewmodel.Desk;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.FileCommands;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.OpenDraft;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The editor with everything behind it. */
final class Editor {
    private static final double SMALLEST_WIDTH = 800;
    private static final double SMALLEST_HEIGHT = 500;

    private final EditorArguments arguments;
    private final Sentences sentences;

    Editor(EditorArguments arguments, Sentences ofSystem) {
        this.arguments = arguments;
        this.sentences =
                arguments.language() == null ? ofSystem : Sentences.in(arguments.language());
    }

    /** Starts JavaFX and shows the window; the program ends when it is closed. */
    void open() {
        Platform.startup(() -> show(new Stage()));
    }

    /** Shows the window on a stage. Call it on the JavaFX thread. */
    void show(Stage stage) {
        ExecutorService worker = Executors.newSingleThreadExecutor(Editor::daemon);
        Background background = new Background(worker, Platform::runLater);
        SplittableRandom random = new SplittableRandom();
        DraftSource source = new DraftSource(sentences, InputStream.nullInputStream());
        LocalFiles files = new LocalFiles(source);
        Desk desk =
                new Desk(
                        () -> {
                            EditorModel model =
                                    new EditorModel(sentences, background, random.split());
                            return new OpenDraft(model, new FileCommands(model, files, background));
                        });
        EditorWindow window =
                new EditorWindow(
                        desk,
                        new NativeFileDialogs(stage, sentences),
                        new Appearance(),
                        Platform::exit);
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, _) ->
                                desk.front()
                                        .model()
                                        .tell(
                                                new Notice(
                                                        Notice.Kind.PROBLEM,
                                                        sentences.say("problem.unexpected"))));
        stage.setScene(window.scene());
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.titleProperty().bind(window.titleProperty().map(name -> name + " – Travaux"));
        stage.setOnCloseRequest(
                request -> {
                    request.consume();
                    window.whenNothingIsLost(Platform::exit);
                });
        stage.show();
        Path draft = arguments.draft();
        if (draft != null) {
            desk.open(draft);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "travaux-files");
        thread.setDaemon(true);
        return thread;
    }
}
