package org.travaux.app.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.app.TestDrafts;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.protection.Protection;
import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.view.actions.Actions;
import org.travaux.app.view.actions.Mode;
import org.travaux.app.view.actions.Shortcut;
import org.travaux.app.view.actions.Shortcuts;
import org.travaux.app.viewmodel.picking.Offer;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of actions, whole and as the window has it. */
class ActionsTest extends Story {
    private static final Path SOURCES = Path.of("src/main/java/org/travaux/app/view");

    /** A text with which something is compared, or by which it is looked up. */
    private static final Pattern COMPARED =
            Pattern.compile("\\b(?:equals\\(|contains\\(|get\\(|case |== )\"([^\"]+)\"");

    private static final Pattern TEXT_KEY = Pattern.compile("\"(action\\.[^\"]*)\"");

    /** One language a column that can be shown and hidden. */
    private static final List<String> TAGS =
            List.of("en", "ru", "kk", "fr", "es", "ar", "zh", "de", "tr");

    @Override
    public void start(Stage stage) {
        window = Window.in("en");
        window.open(stage);
    }

    private boolean possible(ActionId id) {
        return user.on(() -> window.window.actions().get(id).possible().get());
    }

    private void perform(ActionId id) {
        user.run(() -> window.window.actions().get(id).perform());
    }

    private Set<ActionId> possible() {
        return user.on(
                () ->
                        window.window.actions().all().stream()
                                .filter(action -> action.possible().get())
                                .map(Action::id)
                                .collect(
                                        Collectors.toCollection(
                                                () -> EnumSet.noneOf(ActionId.class))));
    }

    private static Set<ActionId> in(Mode mode) {
        Set<ActionId> ids = EnumSet.allOf(ActionId.class);
        ids.removeIf(id -> !id.modes().contains(mode));
        return ids;
    }

    static List<String> languages() {
        return Sentences.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_action_and_menu_has_a_text(String language) {
        Sentences sentences = Sentences.in(language);
        for (ActionId id : ActionId.values()) {
            assertTrue(sentences.has(id.textKey()), () -> language + " " + id);
            assertFalse(sentences.say(id.textKey()).isBlank());
        }
        for (ActionMenu menu : user.on(() -> window.window.actions().menus())) {
            assertFalse(sentences.say(menu.textKey()).isBlank());
        }
    }

    @Test
    void no_two_actions_have_the_same_key_or_name() {
        for (ActionId id : ActionId.values()) {
            for (Shortcut shortcut : id.shortcuts()) {
                assertEquals(
                        List.of(), Shortcuts.with(List.of()).inTheWayOf(shortcut, id), id::name);
            }
        }
        List<String> names = Arrays.stream(ActionId.values()).map(ActionId::written).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    /** Ctrl with Alt is AltGr, with which €, @ and ć are written. */
    @Test
    void no_key_of_an_action_writes_on_any_keyboard() {
        for (ActionId id : ActionId.values()) {
            assertEquals(List.of(), id.shortcuts().stream().filter(Shortcut::isWriting).toList());
        }
    }

    @Test
    void every_action_stands_in_a_menu_of_the_window_and_in_the_palette() {
        List<Action> all = user.on(() -> window.window.actions().all());
        assertEquals(List.of(ActionId.values()), all.stream().map(Action::id).sorted().toList());
        assertEquals(
                all.stream().map(action -> action.nodeId("menu")).toList(),
                user.on(
                        () ->
                                ((MenuBar) window.window.scene().lookup(".menu-bar"))
                                        .getMenus().stream()
                                                .flatMap(menu -> menu.getItems().stream())
                                                .filter(item -> item.getId() != null)
                                                .map(item -> item.getId())
                                                .toList()));
        perform(ActionId.FIND_COMMAND);
        Sentences sentences = Sentences.in("en");
        assertEquals(
                user.on(() -> window.window.actions().menus()).stream()
                        .flatMap(
                                menu ->
                                        menu.actions().stream()
                                                .map(
                                                        action ->
                                                                sentences.say(menu.textKey())
                                                                        + ": "
                                                                        + sentences.say(
                                                                                action.textKey())))
                        .toList(),
                user.on(
                        () ->
                                ((ListView<?>) window.window.scene().lookup("#picker-list"))
                                        .getItems().stream()
                                                .map(Offer.class::cast)
                                                .map(Offer::text)
                                                .toList()));
    }

    @Test
    void a_table_in_which_an_action_is_missing_or_stands_twice_is_none() {
        List<Action> all =
                Arrays.stream(ActionId.values()).map(id -> Action.of(id, () -> {})).toList();
        assertEquals(all.size(), table(all).all().size());
        assertThrows(IllegalArgumentException.class, () -> table(all.subList(1, all.size())));
        List<Action> twice = new ArrayList<>(all);
        twice.add(all.getFirst());
        assertThrows(IllegalArgumentException.class, () -> table(twice));
    }

    private static Actions table(List<Action> actions) {
        return new Actions(
                List.of(new ActionMenu("file", List.of(actions))),
                new SimpleObjectProperty<>(Mode.EDITING),
                new SimpleObjectProperty<>(Shortcuts.with(List.of())));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void where_everything_is_there_the_actions_of_the_mode_are_possible_and_no_others(Mode mode) {
        bring(mode);
        assertEquals(in(mode), possible());
    }

    /** The window in a mode, with whatever an action may wait for. */
    private void bring(Mode mode) {
        if (mode == Mode.BEFORE_DRAFT) {
            return;
        }
        if (mode == Mode.READING) {
            user.run(
                    () ->
                            window.openDrafts.look(
                                    contested(),
                                    "contested – Rev.1",
                                    "to be read",
                                    Protection.none()));
            user.put(0, Language.ENGLISH, 0);
            perform(ActionId.NEXT_OPEN_POINT);
            perform(ActionId.FIND);
            user.run(() -> ((TextField) user.find("#find-words")).setText("meet"));
            return;
        }
        Path file = Path.of("contested.travaux");
        window.files.drafts.put(file, contested());
        user.run(() -> window.openDrafts.open(file));
        user.put(0, Language.RUSSIAN, 0);
        user.type("Мы");
        user.put(0, Language.ENGLISH, 0);
        user.type("We");
        perform(ActionId.UNDO);
        perform(ActionId.NEXT_OPEN_POINT);
        perform(ActionId.REPLACE);
        user.run(() -> ((TextField) user.find("#find-words")).setText("meet"));
        switch (mode) {
            case BEFORE_DRAFT, READING, EDITING -> {}
            case REVIEWING -> perform(ActionId.POSITIONS_BY_DELEGATION);
            case PROJECTING -> perform(ActionId.PROJECTOR_VIEW);
            case IN_SETTINGS -> perform(ActionId.SETTINGS);
        }
    }

    private static Draft contested() {
        return Draft.of(
                "cica",
                TAGS.stream().map(Language::new).toList(),
                List.of(TestDrafts.paragraph("p", " meet [here] [there] (+KAZ)")));
    }

    @Test
    void the_modes_of_an_action_are_left_and_come_back_to() {
        bring(Mode.EDITING);
        perform(ActionId.SETTINGS);
        assertFalse(possible(ActionId.INSERT_PARAGRAPH));
        perform(ActionId.INSERT_PARAGRAPH);
        assertEquals(1, user.draft().paragraphs().size());
        perform(ActionId.SETTINGS);
        assertTrue(possible(ActionId.INSERT_PARAGRAPH));
        perform(ActionId.INSERT_PARAGRAPH);
        assertEquals(2, user.draft().paragraphs().size());
    }

    @Test
    void what_needs_a_draft_waits_for_one() {
        for (ActionId id :
                List.of(
                        ActionId.SAVE,
                        ActionId.EXPORT_NEGOTIATING,
                        ActionId.NEXT_OPEN_POINT,
                        ActionId.UNDO,
                        ActionId.REDO)) {
            assertFalse(possible(id), id::toString);
            perform(id);
        }
        assertTrue(possible(ActionId.OPEN));
        user.run(() -> window.show(TestDrafts.english("We meet")));
        assertTrue(possible(ActionId.SAVE));
        assertTrue(possible(ActionId.NEXT_OPEN_POINT));
        assertFalse(possible(ActionId.UNDO));
    }

    @Test
    void looks_and_leaving_are_always_possible() {
        perform(ActionId.ZOOM_IN);
        assertTrue(window.appearance.zoomProperty().get() > 1);
        perform(ActionId.ZOOM_RESET);
        assertEquals(1, window.appearance.zoomProperty().get());
        perform(ActionId.ZOOM_OUT);
        assertTrue(window.appearance.zoomProperty().get() < 1);
        perform(ActionId.DARK_THEME);
        assertTrue(window.appearance.darkProperty().get());
        perform(ActionId.PANEL);
        assertFalse(window.appearance.panelProperty().get());
        perform(ActionId.QUIT);
        assertEquals(1, window.quits);
    }

    @Test
    void zoom_has_an_end_on_both_sides() {
        user.run(
                () -> {
                    for (int i = 0; i < 100; i++) {
                        window.appearance.zoomIn();
                    }
                });
        assertEquals(4, window.appearance.zoomProperty().get());
        user.run(
                () -> {
                    for (int i = 0; i < 100; i++) {
                        window.appearance.zoomOut();
                    }
                });
        assertEquals(0.6, window.appearance.zoomProperty().get());
    }

    @Test
    void what_stands_on_the_tool_bar_has_an_icon() {
        for (var node :
                user.on(() -> window.window.scene().getRoot().lookupAll(".tool-bar .tool"))) {
            Action shown =
                    user.on(() -> window.window.actions().all()).stream()
                            .filter(action -> action.nodeId("tool").equals(node.getId()))
                            .findFirst()
                            .orElseThrow();
            assertTrue(shown.icon() != null, shown::toString);
        }
    }

    /** An action is asked for by its id; by its name only where people type it. */
    @Test
    void nobody_asks_for_an_action_by_what_it_is_called() throws IOException {
        Set<String> names =
                Arrays.stream(ActionId.values()).map(ActionId::written).collect(Collectors.toSet());
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(ActionsTest::isElsewhere).toList()) {
                String source = Files.readString(file);
                Stream.concat(
                                COMPARED.matcher(source)
                                        .results()
                                        .map(match -> match.group(1))
                                        .filter(names::contains),
                                TEXT_KEY.matcher(source).results().map(match -> match.group(1)))
                        .forEach(text -> found.add(file.getFileName() + " " + text));
            }
        }
        assertEquals(Set.of(), found);
    }

    private static boolean isElsewhere(Path file) {
        return file.toString().endsWith(".java") && !file.startsWith(SOURCES.resolve("actions"));
    }
}
