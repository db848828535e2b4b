package org.travaux.app.view;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.Action;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ActionItem;
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.view.actions.Actions;
import org.travaux.app.view.actions.Icon;
import org.travaux.app.view.actions.MenuLetters;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes the menus and the tool bar out of the table of actions. */
final class MenusAndToolBar {
    /** A rule stands between two groups. */
    private static final List<List<ActionId>> TOOLS =
            List.of(
                    List.of(
                            ActionId.OPEN,
                            ActionId.IMPORT,
                            ActionId.SAVE,
                            ActionId.EXPORT_NEGOTIATING),
                    List.of(ActionId.UNDO, ActionId.REDO),
                    List.of(ActionId.PROPOSE, ActionId.TAKE_POSITION, ActionId.ADOPT),
                    List.of(ActionId.PREVIOUS_OPEN_POINT, ActionId.NEXT_OPEN_POINT));

    /** What is done most has a word beside its icon. */
    private static final Set<ActionId> IN_WORDS =
            EnumSet.of(
                    ActionId.PROPOSE,
                    ActionId.TAKE_POSITION,
                    ActionId.ADOPT,
                    ActionId.PREVIOUS_OPEN_POINT,
                    ActionId.NEXT_OPEN_POINT);

    /** At the other end of the tool bar. */
    private static final List<List<ActionId>> TOOLS_FOR_LOOKS =
            List.of(
                    List.of(ActionId.ZOOM_OUT, ActionId.ZOOM_IN),
                    List.of(ActionId.DARK_THEME, ActionId.PANEL));

    private final Actions actions;
    private final Sentences sentences;

    MenusAndToolBar(Actions actions, Sentences sentences) {
        this.actions = actions;
        this.sentences = sentences;
    }

    MenuBar menuBar() {
        MenuBar bar = new MenuBar();
        List<String> names =
                MenuLetters.marked(
                        actions.menus().stream()
                                .map(menu -> sentences.say(menu.textKey()))
                                .toList());
        for (ActionMenu each : actions.menus()) {
            Menu menu = new Menu(names.get(bar.getMenus().size()));
            for (List<Action> group : each.groups()) {
                if (!menu.getItems().isEmpty()) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                group.forEach(action -> menu.getItems().add(item(action)));
            }
            bar.getMenus().add(menu);
        }
        return bar;
    }

    ToolBar toolBar() {
        ToolBar bar = new ToolBar();
        bar.getItems().addAll(tools(TOOLS));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getItems().add(space);
        bar.getItems().addAll(tools(TOOLS_FOR_LOOKS));
        return bar;
    }

    private List<Node> tools(List<List<ActionId>> groups) {
        List<Node> tools = new ArrayList<>();
        for (List<ActionId> group : groups) {
            if (!tools.isEmpty()) {
                tools.add(new Separator(Orientation.VERTICAL));
            }
            group.forEach(id -> tools.add(tool(actions.get(id))));
        }
        return tools;
    }

    private Button tool(Action action) {
        String text = sentences.say(action.textKey());
        Button button = new Button();
        button.setId(action.nodeId("tool"));
        Icon icon = action.icon();
        if (icon != null) {
            button.setGraphic(icon.node());
        }
        button.getStyleClass().addAll("flat", "tool");
        if (IN_WORDS.contains(action.id())) {
            button.setText(sentences.say(action.id().toolKey()));
        } else {
            button.getStyleClass().add("button-icon");
        }
        button.setFocusTraversable(true);
        button.setAccessibleText(text);
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(actions.shortcuts().map(keys -> text + "  " + keys.shown(action.id())));
        button.setTooltip(tip);
        button.disableProperty().bind(Bindings.not(action.possible()));
        button.setOnAction(_ -> action.perform());
        return button;
    }

    private MenuItem item(Action action) {
        MenuItem item = new ActionItem(action, sentences, "menu");
        item.acceleratorProperty().bind(actions.shortcuts().map(keys -> keys.inMenu(action.id())));
        if (action.id().isLeftOut()) {
            item.visibleProperty().bind(action.possible());
        }
        return item;
    }
}
