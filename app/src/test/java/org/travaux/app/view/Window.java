package org.travaux.app.view;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.proofreading.LanguageProofreader;
import org.travaux.app.safety.Later;
import org.travaux.app.safety.RecoveryFolder;
import org.travaux.app.safety.Safekeeping;
import org.travaux.app.session.Background;
import org.travaux.app.settings.Checks;
import org.travaux.app.settings.Memory;
import org.travaux.app.settings.Settings;
import org.travaux.app.spelling.DictionaryFolders;
import org.travaux.app.spelling.OwnWords;
import org.travaux.app.spelling.Spelling;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Machine;
import org.travaux.app.viewmodel.files.ExportWishes;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.app.viewmodel.settings.Appearance;
import org.travaux.app.viewmodel.settings.Kept;
import org.travaux.app.viewmodel.window.Desk;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.app.viewmodel.window.Recent;
import org.travaux.app.viewmodel.window.RecoveryOffers;
import org.travaux.app.viewmodel.window.Workbench;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftFormat;
import org.travaux.markup.draft.DraftFormatException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;

/** A window with everything behind it, for tests and pictures. */
final class Window {
    final FakeFiles files;
    final FakeDialogs dialogs = new FakeDialogs();
    final Appearance appearance = new Appearance();
    final Kept<Settings> settings = new Kept<>(Settings.DEFAULT, _ -> {});

    /** Of somebody who has been here before. */
    final Kept<Memory> memory = new Kept<>(Memory.DEFAULT.withTourSeen(), _ -> {});

    /** Nothing is written there, because {@link #later} never comes. */
    final RecoveryFolder recovery = new RecoveryFolder(Path.of("no-such-folder"));

    final Later later = (_, _) -> {};
    final RecoveryOffers offers;
    final Desk desk;

    /** The first draft on the desk. */
    final EditorModel model;

    final FileCommands commands;
    final EditorWindow window;

    final Workbench workbench;

    /** How often the window has been left. */
    int quits;

    private Window(String language, Background background) {
        this(language, background, Machine.withoutWindow());
    }

    private Window(String language, Background background, Machine machine) {
        files = new FakeFiles(Sentences.in(language));
        desk = new Desk(Sentences.in(language), spoken -> blank(spoken, background, machine));
        model = desk.front().model();
        commands = desk.front().commands();
        offers = new RecoveryOffers(recovery, desk, background);
        workbench =
                new Workbench(
                        desk,
                        offers,
                        new Recent(memory, desk),
                        appearance,
                        settings,
                        memory,
                        new ExportWishes(settings));
        window = new EditorWindow(workbench, dialogs, () -> quits++);
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

    private OpenDraft blank(Sentences sentences, Background background, Machine machine) {
        EditorModel blank =
                new EditorModel(sentences, background, new SplittableRandom(7), machine);
        return new OpenDraft(
                blank,
                new FileCommands(blank, files, dialogs, background),
                new Safekeeping(recovery, later, Clock.systemUTC(), _ -> {}));
    }

    /** A window that does everything at once. */
    static Window in(String language) {
        return new Window(language, Background.none());
    }

    /** A window that has drafts proofread as its user wants, and does everything at once. */
    static Window proofread(String language, LanguageProofreader reader) {
        Window window =
                new Window(language, Background.none(), Machine.withoutWindow().with(reader));
        window.workbench.proofreadWith(reader, Runnable::run, Runnable::run);
        return window;
    }

    /** A window that has drafts proofread, on a machine without dictionaries. */
    static Window withoutDictionaries(String language, Path ownWords) {
        Spelling spelling = new Spelling(new DictionaryFolders(List.of()), new OwnWords(ownWords));
        return proofread(language, new LanguageProofreader(spelling, Checks.DEFAULT));
    }

    /** A window that reads the whole draft elsewhere, as the program does. */
    static Window in(String language, Executor work) {
        return new Window(language, Background.betweenKeys(work, Platform::runLater));
    }

    /** The draft in front. */
    EditorModel front() {
        return desk.front().model();
    }

    void show(Draft draft) {
        model.show(model.prepare(draft));
    }

    static Draft sample(String name) {
        try {
            Path beside = Path.of("../samples/" + name + ".travaux");
            Path below = Path.of("samples/" + name + ".travaux");
            return DraftFormat.read(Files.readString(Files.exists(below) ? below : beside));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DraftFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
