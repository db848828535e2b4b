package org.travaux.app.launch;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.notes.PrivateNotes;
import org.travaux.app.proofreading.LanguageProofreader;
import org.travaux.app.safety.EarlierVersions;
import org.travaux.app.safety.RecoveryFolder;
import org.travaux.app.safety.Safekeeping;
import org.travaux.app.session.Background;
import org.travaux.app.settings.Memory;
import org.travaux.app.spelling.DictionaryFolders;
import org.travaux.app.spelling.OwnWords;
import org.travaux.app.spelling.Spelling;
import org.travaux.app.storage.ErrorLog;
import org.travaux.app.storage.FileLinks;
import org.travaux.app.storage.PartFile;
import org.travaux.app.storage.ProgramFolders;
import org.travaux.app.storage.StorageException;
import org.travaux.app.view.EditorWindow;
import org.travaux.app.view.SystemClipboard;
import org.travaux.app.view.WindowPlaces;
import org.travaux.app.view.files.NativeFileDialogs;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.EditorServices;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.files.ExportPreferences;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.app.viewmodel.files.Questions;
import org.travaux.app.viewmodel.settings.Appearance;
import org.travaux.app.viewmodel.window.DraftProofreading;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.app.viewmodel.window.OpenDrafts;
import org.travaux.app.viewmodel.window.Recent;
import org.travaux.app.viewmodel.window.RecentDeadlines;
import org.travaux.app.viewmodel.window.RecoveryOffers;
import org.travaux.app.viewmodel.window.RememberedLook;
import org.travaux.app.viewmodel.window.WindowModel;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The editor with everything behind it. */
final class Editor {
    private static final double SMALLEST_WIDTH = 800;
    private static final double SMALLEST_HEIGHT = 500;

    /**
     * How JGit's threads are called that answer for a folder that something is sent to or received
     * from. A transfer that is cut fails at both ends, and is told of at this one.
     */
    private static final String OTHER_END = "JGit-";

    private final EditorArguments arguments;
    private final Sentences ofSystem;
    private final ProgramFolders folders;
    private final RecoveryFolder recovery;
    private final EarlierVersions versions;
    private final RecoveryThread safety = new RecoveryThread();
    private final UserStore store;
    private final SplittableRandom random = new SplittableRandom();
    private final LanguageProofreader proofreader;
    private final EditorServices services;
    private final ExecutorService saving = thread("travaux-saving");
    private final Background background =
            Background.betweenKeys(
                    thread("travaux-files"), saving, thread("travaux-network"), Platform::runLater);

    Editor(EditorArguments arguments, Sentences ofSystem, ProgramFolders folders) {
        this.arguments = arguments;
        this.ofSystem = ofSystem;
        this.folders = folders;
        this.recovery = new RecoveryFolder(folders.recovery());
        this.versions = new EarlierVersions(folders.versions(), ZoneId.systemDefault());
        boolean drawnOnly = arguments.withoutDisplay() != null;
        this.store = new UserStore(folders, drawnOnly ? (_, _) -> {} : safety);
        Spelling spelling =
                new Spelling(
                        DictionaryFolders.ofSystem(folders.settings().resolve("dictionaries")),
                        new OwnWords(folders.settings().resolve("words.txt")));
        this.proofreader = new LanguageProofreader(spelling, store.settings().get().checks());
        this.services =
                EditorServices.with(new SystemClipboard())
                        .with(proofreader)
                        .with(
                                new ErrorLog(
                                        folders.state().resolve("errors.log"), Clock.systemUTC()));
    }

    /**
     * Shows the window on a stage; the program ends when it is closed. If the system ends it
     * before, what is not saved is kept. Call it on the JavaFX thread.
     */
    void open(Stage stage) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::endSaving, "travaux-end"));
        show(stage);
    }

    /** What is being saved, and what is kept safe, is written to the end. */
    private void endSaving() {
        ThreadEnd.of(saving);
        safety.end();
    }

    /**
     * A window that is shown, and the drafts in it.
     *
     * @param leave puts away what is open; what is not saved is not wanted
     */
    record Shown(OpenDrafts openDrafts, EditorWindow window, Runnable leave) {}

    /** Shows the window on a stage. Call it on the JavaFX thread. */
    Shown show(Stage stage) {
        AtomicReference<Sentences> spoken = new AtomicReference<>(language());
        NativeFileDialogs dialogs = new NativeFileDialogs(stage, spoken::get);
        LocalFiles files =
                new LocalFiles(
                        spoken::get, store.settings(), versions, new PrivateNotes(folders.notes()));
        LocalFileGuard guard = new LocalFileGuard();
        OpenDrafts openDrafts =
                new OpenDrafts(spoken.get(), language -> blank(language, files, guard, dialogs));
        openDrafts.sentencesProperty().addListener((_, _, language) -> spoken.set(language));
        openDrafts
                .frontProperty()
                .flatMap(draft -> draft.commands().fileProperty())
                .subscribe(dialogs::beginNear);
        Recent recent =
                new Recent(
                        store.memory(),
                        openDrafts,
                        task -> daemon(task, "travaux-recent").start(),
                        Platform::runLater);
        WindowModel windowModel =
                new WindowModel(
                        openDrafts,
                        new RecoveryOffers(recovery, openDrafts, background),
                        recent,
                        new Appearance(),
                        store.settings(),
                        store.memory(),
                        new ExportPreferences(store.settings()),
                        new RecentDeadlines(
                                recent,
                                openDrafts,
                                task -> daemon(task, "travaux-deadlines").start(),
                                Platform::runLater));
        if (arguments.withoutDisplay() != null) {
            store.memory().change(Memory::withTourSeen);
        }
        new RememberedLook(windowModel).restore();
        new DraftProofreading(
                        proofreader,
                        windowModel,
                        thread("travaux-dictionaries"),
                        Platform::runLater)
                .start();
        WindowPlaces places = new WindowPlaces(stage, store.memory());
        Runnable leave =
                () -> {
                    places.remember();
                    ThreadEnd.of(saving);
                    openDrafts.putAllAway();
                    safety.end();
                };
        Runnable quit =
                () -> {
                    leave.run();
                    Platform.exit();
                };
        EditorWindow window = new EditorWindow(windowModel, dialogs, new SystemFileOpener(), quit);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, thrown) -> {
                    if (!thread.getName().startsWith(OTHER_END)) {
                        unexpected(openDrafts, thrown);
                    }
                });
        stage.setScene(window.scene());
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.titleProperty().bind(window.titleProperty().map(name -> name + " – Travaux"));
        stage.setOnCloseRequest(
                request -> {
                    request.consume();
                    window.whenNothingIsLost(quit);
                });
        stage.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                openDrafts.lookOutside();
                            } else {
                                openDrafts.keepNow();
                            }
                        });
        places.restore();
        stage.show();
        Path draft = arguments.draft();
        if (draft != null) {
            openDrafts.open(draft);
        }
        windowModel.recovery().look();
        windowModel.deadlines().lookAtStart();
        daemon(() -> tidyUp(windowModel.recent()), "travaux-tidying").start();
        String damaged =
                store.damaged().stream().map(Path::toString).collect(Collectors.joining(", "));
        if (!damaged.isEmpty()) {
            tell(openDrafts.front().model(), "problem.settings", damaged);
        }
        return new Shown(openDrafts, window, leave);
    }

    /** What a program that was killed while it wrote left behind goes. */
    private void tidyUp(Recent recent) {
        Stream.concat(
                        folders.all().stream(),
                        recent.existing().stream()
                                .map(FileLinks::behindOrSelf)
                                .map(Path::getParent))
                .distinct()
                .forEach(PartFile::sweep);
        versions.tidyUp(Instant.now());
    }

    private Sentences language() {
        String asked = arguments.language();
        String chosen = store.settings().get().language();
        if (asked != null) {
            return Sentences.in(asked);
        }
        return chosen.isEmpty() ? ofSystem : Sentences.in(chosen);
    }

    private OpenDraft blank(
            Sentences language, LocalFiles files, LocalFileGuard guard, Questions questions) {
        EditorModel model = new EditorModel(language, background, random.split(), services);
        return new OpenDraft(
                model,
                new FileCommands(model, files, guard, questions, background),
                new Safekeeping(
                        recovery,
                        safety,
                        Clock.systemUTC(),
                        failure -> Platform.runLater(() -> tellUnsafe(model, failure))));
    }

    /** On whichever thread it happened, the window says it. */
    private static void unexpected(OpenDrafts openDrafts, Throwable thrown) {
        if (Platform.isFxApplicationThread()) {
            openDrafts.front().model().unexpected(thrown);
        } else {
            Platform.runLater(() -> openDrafts.front().model().unexpected(thrown));
        }
    }

    private static void tellUnsafe(EditorModel model, StorageException failure) {
        tell(model, "problem.not-kept", new Explanations(model.sentences()).of(failure));
    }

    private static void tell(EditorModel model, String key, Object... arguments) {
        model.tell(new Notice(Notice.Kind.PROBLEM, model.sentences().say(key, arguments)));
    }

    /** One thing after the other; what is asked for after the end is not done. */
    private static ExecutorService thread(String name) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> daemon(task, name),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
