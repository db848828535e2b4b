package org.travaux.app.view;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.proofreading.LanguageProofreader;
import org.travaux.app.safety.RecoveryFolder;
import org.travaux.app.safety.Safekeeping;
import org.travaux.app.safety.Scheduler;
import org.travaux.app.session.Background;
import org.travaux.app.settings.Checks;
import org.travaux.app.settings.Memory;
import org.travaux.app.settings.Settings;
import org.travaux.app.spelling.DictionaryFolders;
import org.travaux.app.spelling.OwnWords;
import org.travaux.app.spelling.Spelling;
import org.travaux.app.storage.ErrorLog;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.EditorServices;
import org.travaux.app.viewmodel.files.ExportPreferences;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.app.viewmodel.settings.Appearance;
import org.travaux.app.viewmodel.settings.StoredValue;
import org.travaux.app.viewmodel.window.DraftProofreading;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.app.viewmodel.window.OpenDrafts;
import org.travaux.app.viewmodel.window.Recent;
import org.travaux.app.viewmodel.window.RecentDeadlines;
import org.travaux.app.viewmodel.window.RecoveryOffers;
import org.travaux.app.viewmodel.window.WindowModel;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.format.DraftFormatException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;

/** A window with everything behind it, for tests and pictures. */
final class Window {
    /** When pictures are made. */
    private static final Clock JUNE =
            Clock.fixed(Instant.parse("2027-06-10T09:14:00Z"), ZoneOffset.UTC);

    final FakeFiles files;
    final FakeDialogs dialogs = new FakeDialogs();
    final FakeOpener opener = new FakeOpener();
    final Appearance appearance = new Appearance();
    final StoredValue<Settings> settings = new StoredValue<>(Settings.DEFAULT, _ -> {});

    /** Of somebody who has been here before. */
    final StoredValue<Memory> memory = new StoredValue<>(Memory.DEFAULT.withTourSeen(), _ -> {});

    /** Nothing is written there, because {@link #scheduler} never comes. */
    final RecoveryFolder recovery = new RecoveryFolder(Path.of("no-such-folder"));

    final Scheduler scheduler = (_, _) -> {};
    final RecoveryOffers offers;
    final OpenDrafts openDrafts;

    /** The first of the open drafts. */
    final EditorModel model;

    final FileCommands commands;
    final EditorWindow window;

    final WindowModel windowModel;

    /** How often the window has been left. */
    int quits;

    private Window(String language, Background background) {
        this(language, background, EditorServices.withoutWindow());
    }

    private Window(String language, Background background, EditorServices services) {
        files = new FakeFiles(Sentences.in(language));
        // Notices wait for whoever reads them.
        appearance.noticeSecondsProperty().set(600);
        openDrafts =
                new OpenDrafts(
                        Sentences.in(language), spoken -> blank(spoken, background, services));
        model = openDrafts.front().model();
        commands = openDrafts.front().commands();
        offers = new RecoveryOffers(recovery, openDrafts, background);
        Recent recent = new Recent(memory, openDrafts, background.work(), background.home());
        windowModel =
                new WindowModel(
                        openDrafts,
                        offers,
                        recent,
                        appearance,
                        settings,
                        memory,
                        new ExportPreferences(settings),
                        new RecentDeadlines(
                                recent, openDrafts, background.work(), background.home()));
        window = new EditorWindow(windowModel, dialogs, opener, () -> quits++);
    }

    /** Opens it with a draft. */
    void open(Stage stage, Draft draft) {
        show(draft);
        open(stage);
    }

    /** Opens it in the usual size. */
    void open(Stage stage) {
        stage.setScene(window.scene());
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
    }

    private OpenDraft blank(Sentences sentences, Background background, EditorServices services) {
        EditorModel blank =
                new EditorModel(sentences, background, new SplittableRandom(7), services);
        return new OpenDraft(
                blank,
                new FileCommands(blank, files, new FakeGuard(files), dialogs, background),
                new Safekeeping(recovery, scheduler, Clock.systemUTC(), _ -> {}));
    }

    /** A window that does everything at once. */
    static Window in(String language) {
        return new Window(language, Background.none());
    }

    /** A window on whose machine it is as late as a clock says; it does everything at once. */
    static Window at(Clock clock) {
        return new Window("en", Background.none(), on(clock));
    }

    private static EditorServices on(Clock clock) {
        EditorServices usual = EditorServices.withoutWindow();
        return new EditorServices(clock, usual.clipboard(), usual.proofreader(), usual.errors());
    }

    /** A window that keeps what goes wrong, and does everything at once. */
    static Window keepingErrors(String language, ErrorLog log) {
        return new Window(language, Background.none(), EditorServices.withoutWindow().with(log));
    }

    /** A window that has drafts proofread as its user wants, always on the same day. */
    static Window proofread(String language, LanguageProofreader reader) {
        Window window = new Window(language, Background.none(), on(JUNE).with(reader));
        new DraftProofreading(reader, window.windowModel, Runnable::run, Runnable::run).start();
        return window;
    }

    /** A window that has drafts proofread, on a machine without dictionaries. */
    static Window withoutDictionaries(String language, Path ownWords) {
        Spelling spelling = new Spelling(new DictionaryFolders(List.of()), new OwnWords(ownWords));
        return proofread(language, new LanguageProofreader(spelling, Checks.DEFAULT));
    }

    /** A window that reads the whole draft elsewhere, as the program does. */
    static Window in(String language, Executor work) {
        return new Window(language, Background.betweenKeys(work, work, work, Platform::runLater));
    }

    /** A window that has drafts read, compared and proofread elsewhere, without a rest. */
    static Window working(String language, Executor work, LanguageProofreader reader) {
        return new Window(
                language,
                Background.atOnce(work, Platform::runLater),
                EditorServices.withoutWindow().with(reader));
    }

    /** The draft in front. */
    EditorModel front() {
        return openDrafts.front().model();
    }

    void show(Draft draft) {
        model.show(model.prepare(draft));
    }

    static Draft sample(String name) {
        try {
            return DraftFormat.read(Files.readString(Samples.file(name + ".travaux")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DraftFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
