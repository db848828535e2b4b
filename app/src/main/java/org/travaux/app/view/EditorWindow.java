package org.travaux.app.view;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.settings.Memory;
import org.travaux.app.settings.Settings;
import org.travaux.app.storage.OperatingSystem;
import org.travaux.app.view.actions.ActionKeys;
import org.travaux.app.view.actions.Actions;
import org.travaux.app.view.actions.ChordHint;
import org.travaux.app.view.actions.Keyboard;
import org.travaux.app.view.controls.EscapeInLists;
import org.travaux.app.view.editor.RowsView;
import org.travaux.app.view.files.Closing;
import org.travaux.app.view.files.FileDialogs;
import org.travaux.app.view.files.FileOpener;
import org.travaux.app.view.files.RecoveryBar;
import org.travaux.app.view.files.WindowCommands;
import org.travaux.app.view.guide.GuideBeside;
import org.travaux.app.view.projection.ProjectionPage;
import org.travaux.app.view.settings.SettingsPage;
import org.travaux.app.view.welcome.Tour;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.app.viewmodel.window.OpenDrafts;
import org.travaux.app.viewmodel.window.WindowModel;

import java.nio.file.Path;
import java.util.List;

/** The main window: the menus and tools of the draft in front, and a tab for each open draft. */
public final class EditorWindow {
    static final double WIDTH = 1440;
    static final double HEIGHT = 900;

    /** Below that, texts in three languages have no room beside the side panel. */
    private static final double NARROW = 1000;

    /** The same of what is left beside the guide, which tells of the side panel. */
    private static final double NARROW_BESIDE = 900;

    private static final PseudoClass NARROW_WINDOW = PseudoClass.getPseudoClass("narrow");

    private final BorderPane root = new BorderPane();
    private final StackPane whole = new StackPane();
    private final Scene scene = new Scene(whole, WIDTH, HEIGHT);
    private final WindowModel windowModel;
    private final OpenDrafts openDrafts;
    private final FileDialogs dialogs;
    private final FileOpener opener;
    private final Runnable quit;
    private final BorderPane drafts = new BorderPane();
    private final Covers covers = new Covers(drafts);
    private final BooleanBinding settingsShown =
            Bindings.createBooleanBinding(
                    () -> covers.shows(SettingsPage.class), covers.getChildren());
    private final GuideBeside guide;
    private final DraftTabs tabs;
    private final Closing closing;

    /**
     * A window on its model.
     *
     * @param opener has other programs show files
     * @param quit what to do when the user wants to leave and nothing is lost by it
     */
    public EditorWindow(
            WindowModel windowModel, FileDialogs dialogs, FileOpener opener, Runnable quit) {
        this.windowModel = windowModel;
        this.openDrafts = windowModel.openDrafts();
        this.dialogs = dialogs;
        this.opener = opener;
        this.quit = quit;
        closing = new Closing(openDrafts, draft -> page(draft).files());
        WindowCommands windowCommands = new Own();
        tabs =
                new DraftTabs(
                        openDrafts, draft -> new DraftPage(draft, windowCommands), closing::close);
        guide =
                new GuideBeside(
                        root,
                        this::actions,
                        openDrafts.sentencesProperty()::get,
                        () -> page(openDrafts.front()).focus());
        drafts.setCenter(tabs);
        drafts.setTop(new RecoveryBar(windowModel.recovery(), openDrafts.sentencesProperty()));
        root.setCenter(covers);
        EscapeInLists.passOn(scene);
        openDrafts.frontProperty().addListener((_, _, _) -> showFront());
        openDrafts
                .frontProperty()
                .flatMap(draft -> page(draft).projecting())
                .addListener((_, _, _) -> showFront());
        showFront();
        windowModel
                .settings()
                .property()
                .map(Settings::keys)
                .addListener((_, _, _) -> guide.refresh());
        new FileDrop(scene, openDrafts).install();
        new MenuBarHover(scene).install();
        new Keyboard(OperatingSystem.current()).install(scene);
        new MenuKeys(scene).install();
        ActionKeys keys = new ActionKeys(scene, this::actions);
        keys.install();
        ChordHint hint = new ChordHint(keys, this::actions, openDrafts.sentencesProperty()::get);
        StackPane.setAlignment(hint, Pos.BOTTOM_CENTER);
        whole.getChildren().addAll(root, hint);
        BooleanBinding narrow = scene.widthProperty().lessThan(NARROW);
        narrow.subscribe(each -> whole.pseudoClassStateChanged(NARROW_WINDOW, each));
        windowModel
                .appearance()
                .narrowProperty()
                .bind(
                        narrow.or(
                                scene.widthProperty()
                                        .subtract(guide.takenProperty())
                                        .lessThan(NARROW_BESIDE)));
        new WheelZoom(scene, windowModel.appearance()).install();
        new WindowStyle(scene, whole, windowModel).follow();
    }

    /** What the stage shows. */
    public Scene scene() {
        return scene;
    }

    /** Everything that can be asked for in this window. */
    Actions actions() {
        return page(openDrafts.front()).actions();
    }

    /** The rows of the draft in front. */
    public RowsView rows() {
        return page(openDrafts.front()).rows();
    }

    /** Does something that puts all drafts away, once the user has said what may be lost. */
    public void whenNothingIsLost(Runnable then) {
        closing.closeAll(then);
    }

    /** The name of the draft in front, with a dot while it is not saved, for the window's title. */
    public ObservableValue<String> titleProperty() {
        return openDrafts.frontProperty().flatMap(OpenDraft::titleProperty);
    }

    private DraftPage page(OpenDraft draft) {
        return tabs.page(draft);
    }

    private void showFront() {
        DraftPage front = page(openDrafts.front());
        boolean projecting = front.projecting().getValue();
        root.setTop(projecting ? null : front.commands());
        front.commands().setDisable(settingsShown.get());
        fillScreen(projecting);
        guide.hide(projecting);
        if (projecting) {
            covers.replace(front.projected());
            Platform.runLater(front.projected()::requestFocus);
        } else if (covers.shows(ProjectionPage.class)) {
            covers.uncover();
            Platform.runLater(front::focusCaret);
        } else if (covers.isBare()) {
            Platform.runLater(front::focus);
        }
    }

    /** Escape is left to what fills the screen. */
    private void fillScreen(boolean full) {
        if (scene.getWindow() instanceof Stage stage && stage.isFullScreen() != full) {
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("");
            stage.setFullScreen(full);
        }
    }

    private final class Own implements WindowCommands {
        private long settingsAsked;

        @Override
        public WindowModel windowModel() {
            return windowModel;
        }

        @Override
        public FileDialogs dialogs() {
            return dialogs;
        }

        @Override
        public FileOpener fileOpener() {
            return opener;
        }

        @Override
        public void close() {
            closing.close(openDrafts.front());
        }

        @Override
        public void closeOthers() {
            closing.closeOthers(openDrafts.front());
        }

        @Override
        public void quit() {
            closing.closeAll(quit);
        }

        @Override
        public void speakNext() {
            int now =
                    Sentences.LANGUAGES.indexOf(
                            openDrafts.sentencesProperty().get().locale().getLanguage());
            speak(Sentences.LANGUAGES.get((now + 1) % Sentences.LANGUAGES.size()));
        }

        @Override
        public void speak(String tag) {
            int first = rows().firstVisibleRow();
            boolean shown = settingsShown.get();
            boolean searching = page(openDrafts.front()).isSearching();
            List<DraftPage> before = openDrafts.drafts().stream().map(tabs::page).toList();
            if (openDrafts.speak(Sentences.in(tag))) {
                for (int i = 0; i < before.size(); i++) {
                    page(openDrafts.drafts().get(i)).takeOver(before.get(i));
                }
                windowModel.settings().change(settings -> settings.withLanguage(tag));
                rows().beginAt(first);
                covers.uncover();
                if (shown) {
                    showSettings();
                } else if (searching) {
                    Platform.runLater(page(openDrafts.front())::focusSearch);
                }
                guide.refresh();
            }
        }

        @Override
        public void toggleSettings() {
            if (settingsShown.get()) {
                covers.uncover();
                showFront();
                page(openDrafts.front()).focus();
            } else {
                showSettings();
            }
        }

        @Override
        public ObservableBooleanValue settingsShown() {
            return settingsShown;
        }

        /** A document that can't be one is refused, and the user told why. */
        private void chooseTemplate(Runnable chosen) {
            dialogs.toTemplate()
                    .ifPresent(
                            file ->
                                    openDrafts
                                            .front()
                                            .commands()
                                            .exporting()
                                            .tryTemplate(
                                                    file,
                                                    () -> {
                                                        windowModel.exports().use(file);
                                                        chosen.run();
                                                    }));
        }

        /** Shows them as soon as it is known which dictionaries are missing. */
        private void showSettings() {
            long own = ++settingsAsked;
            windowModel.findMissingDictionaries(
                    hints -> {
                        if (own == settingsAsked && !settingsShown.get()) {
                            showSettings(hints);
                        }
                    });
        }

        private void showSettings(List<String> hints) {
            SettingsPage page =
                    new SettingsPage(
                            windowModel.settings(),
                            openDrafts.sentencesProperty().get(),
                            dialogs,
                            this::chooseTemplate,
                            hints,
                            this::speak,
                            this::toggleSettings);
            covers.cover(page);
            showFront();
            // What scrolls has nothing in it that could have the keyboard before its skin is there.
            page.applyCss();
            page.layout();
            page.first().requestFocus();
        }

        @Override
        public void openSample() {
            if (windowModel.memory().get().tourSeen()) {
                windowModel.openSample();
            } else {
                beginTour();
            }
        }

        @Override
        public void beginTour() {
            covers.uncover();
            windowModel.openSample();
            windowModel.memory().change(Memory::withTourSeen);
            DraftPage page = page(openDrafts.front());
            Tour tour = new Tour(page.model(), page.rows(), page.actions(), this::endTour);
            covers.lay(tour);
            Platform.runLater(tour::begin);
        }

        @Override
        public void toggleGuide() {
            guide.toggle(topic());
        }

        private GuidePage topic() {
            if (settingsShown.get()) {
                return GuidePage.KEYS;
            }
            return covers.shows(Tour.class)
                    ? GuidePage.FIRST_MINUTES
                    : page(openDrafts.front()).topic();
        }

        @Override
        public void openErrorLog() {
            EditorModel model = openDrafts.front().model();
            Path log = model.services().errors().file();
            if (log == null) {
                String said = model.sentences().say("notice.no-errors");
                model.tell(new Notice(Notice.Kind.TOLD, said));
            } else if (!opener.open(log)) {
                String said = model.sentences().say("problem.not-shown", log.toString());
                model.tell(new Notice(Notice.Kind.PROBLEM, said));
            }
        }

        private void endTour() {
            covers.uncover();
            page(openDrafts.front()).focus();
        }
    }
}
