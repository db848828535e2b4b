package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleBooleanProperty;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.safety.RecoveryFolder;
import org.travaux.app.safety.Safekeeping;
import org.travaux.app.session.Background;
import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.Actions;
import org.travaux.app.view.checks.ReviewMenu;
import org.travaux.app.view.choices.ChoicesMenu;
import org.travaux.app.view.choices.HolderPicker;
import org.travaux.app.view.columns.ColumnsMenu;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.editing.ParagraphMenu;
import org.travaux.app.view.editing.ParagraphPopups;
import org.travaux.app.view.editor.RowsView;
import org.travaux.app.view.files.FileActions;
import org.travaux.app.view.files.FileMenu;
import org.travaux.app.view.files.FilePopups;
import org.travaux.app.view.finding.FindMenu;
import org.travaux.app.view.finding.ParagraphPicker;
import org.travaux.app.view.negotiating.GesturePopups;
import org.travaux.app.view.negotiating.NegotiateMenu;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.choices.HeldChoices;
import org.travaux.app.viewmodel.files.FileCommands;
import org.travaux.app.viewmodel.finding.SearchModel;
import org.travaux.app.viewmodel.negotiating.Negotiation;
import org.travaux.app.viewmodel.settings.Appearance;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.app.viewmodel.window.OpenDrafts;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeoutException;

@ResourceLock("the window toolkit")
class ActionsTest {
    private final EditorModel model =
            new EditorModel(Sentences.in("en"), Background.none(), new SplittableRandom(2));
    private final FileCommands commands =
            new FileCommands(
                    model, new FakeFiles(Sentences.in("en")), new FakeDialogs(), Background.none());
    private final OpenDraft draft =
            new OpenDraft(
                    model,
                    commands,
                    new Safekeeping(
                            new RecoveryFolder(Path.of("no-such-folder")),
                            (_, _) -> {},
                            Clock.systemUTC(),
                            _ -> {}));
    private final OpenDrafts openDrafts = new OpenDrafts(Sentences.in("en"), _ -> draft);
    private final Appearance appearance = new Appearance();
    private final Negotiation negotiation = new Negotiation(model);
    private final FakeWindowCommands windowCommands =
            new FakeWindowCommands(openDrafts, appearance);
    private final HeldChoices choices = new HeldChoices(model);
    private final FileActions files =
            new FileActions(
                    draft, openDrafts, new FakeDialogs(), windowCommands.windowModel().exports());
    private final Actions actions =
            new Actions(
                    List.of(
                            FileMenu.of(
                                    draft,
                                    files,
                                    FilePopups.of(
                                            draft,
                                            negotiation,
                                            files,
                                            new FakeDialogs(),
                                            windowCommands.windowModel().exports(),
                                            new Overlay(),
                                            new Overlay()),
                                    windowCommands),
                            EditMenu.of(model),
                            FindMenu.of(
                                    model,
                                    new SearchModel(model),
                                    _ -> {},
                                    new ParagraphPicker(model, new Overlay())::ask,
                                    new HolderPicker(model, choices, new Overlay())::ask),
                            ParagraphMenu.of(model, new ParagraphPopups(model, new Overlay())),
                            NegotiateMenu.of(
                                    model,
                                    negotiation,
                                    new GesturePopups(
                                            model,
                                            new Overlay(),
                                            new RowsView(model),
                                            negotiation)),
                            ChoicesMenu.of(model, choices),
                            ReviewMenu.of(
                                    model,
                                    () -> windowCommands.done.add("fixes"),
                                    () -> windowCommands.done.add("meant so"),
                                    () -> windowCommands.done.add("terms"),
                                    () -> windowCommands.done.add("put right"),
                                    () -> windowCommands.done.add("list"),
                                    () -> windowCommands.done.add("review"),
                                    new SimpleBooleanProperty(true),
                                    () -> windowCommands.done.add("print")),
                            ColumnsMenu.of(model),
                            ViewMenu.of(
                                    appearance,
                                    by -> windowCommands.done.add("turn " + by),
                                    windowCommands::speakNext,
                                    () -> windowCommands.done.add("names"),
                                    new SimpleBooleanProperty(true),
                                    () -> windowCommands.done.add("projection")),
                            HelpMenu.of(() -> {}, () -> {}, windowCommands::beginTour)));

    /** Rows are not made before JavaFX runs, whichever test is the first. */
    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    static List<String> languages() {
        return Sentences.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_action_has_a_text(String language) {
        Sentences sentences = Sentences.in(language);
        for (Action action : actions.all()) {
            assertTrue(sentences.has(action.textKey()), () -> language + " " + action.id());
            assertFalse(sentences.say(action.textKey()).isBlank());
        }
    }

    @Test
    void no_two_actions_have_the_same_key_or_name() {
        List<String> keys =
                actions.all().stream()
                        .map(Action::key)
                        .filter(Objects::nonNull)
                        .map(key -> key.toString())
                        .toList();
        assertEquals(keys.stream().distinct().toList(), keys);
        List<String> ids = actions.all().stream().map(Action::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void every_action_has_a_key() {
        assertEquals(
                List.of(),
                actions.all().stream()
                        .filter(action -> action.key() == null)
                        .map(Action::id)
                        .toList());
    }

    @Test
    void what_needs_a_draft_waits_for_one() {
        for (String id : List.of("save", "export-negotiating", "next-choice", "undo", "redo")) {
            assertFalse(actions.get(id).possible().get(), id);
            actions.get(id).perform();
        }
        assertTrue(actions.get("open").possible().get());
        model.show(model.prepare(TestDrafts.english("We meet")));
        assertTrue(actions.get("save").possible().get());
        assertTrue(actions.get("next-choice").possible().get());
        assertFalse(actions.get("undo").possible().get());
    }

    @Test
    void looks_and_leaving_are_always_possible() {
        actions.get("zoom-in").perform();
        assertTrue(appearance.zoomProperty().get() > 1);
        actions.get("zoom-reset").perform();
        assertEquals(1, appearance.zoomProperty().get());
        actions.get("zoom-out").perform();
        assertTrue(appearance.zoomProperty().get() < 1);
        actions.get("dark").perform();
        assertTrue(appearance.darkProperty().get());
        actions.get("panel").perform();
        assertFalse(appearance.panelProperty().get());
        actions.get("quit").perform();
        assertEquals(List.of("quit"), windowCommands.done);
    }

    @Test
    void zoom_has_an_end_on_both_sides() {
        for (int i = 0; i < 100; i++) {
            appearance.zoomIn();
        }
        assertEquals(4, appearance.zoomProperty().get());
        for (int i = 0; i < 100; i++) {
            appearance.zoomOut();
        }
        assertEquals(0.6, appearance.zoomProperty().get());
    }

    @Test
    void an_action_that_is_not_there_is_not_found() {
        assertThrows(IllegalArgumentException.class, () -> actions.get("no-such-thing"));
    }
}
