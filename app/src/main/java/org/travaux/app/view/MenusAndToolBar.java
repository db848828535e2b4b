package org.travaux.app.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
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
import org.travaux.app.view.actions.ActionMenu;
import org.travaux.app.view.actions.Actions;
import org.travaux.app.view.actions.Icon;
import org.travaux.app.view.columns.ColumnsMenu;

import java.util.List;

/** Makes the menus and the tool bar out of the table of actions. */
final class MenusAndToolBar {
    private static final String RULE = "-";
    private static final String SPACE = " ";

    private static final List<String> TOOLS =
            List.of(
                    "open",
                    "import",
                    "save",
                    "export-negotiating",
                    RULE,
                    "undo",
                    "redo",
                    RULE,
                    "previous-choice",
                    "next-choice",
                    SPACE,
                    "zoom-out",
                    "zoom-in",
                    RULE,
                    "dark",
                    "panel");

    private final Actions actions;
    private final Sentences sentences;

    MenusAndToolBar(Actions actions, Sentences sentences) {
        this.actions = actions;
        this.sentences = sentences;
    }

    MenuBar menuBar() {
        MenuBar bar = new MenuBar();
        for (ActionMenu each : actions.menus()) {
            Menu menu = new Menu(sentences.say(each.textKey()));
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
        for (String id : TOOLS) {
            bar.getItems().add(tool(id));
        }
        return bar;
    }

    private Node tool(String id) {
        if (id.equals(RULE)) {
            return new Separator(Orientation.VERTICAL);
        }
        if (id.equals(SPACE)) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            return space;
        }
        Action action = actions.get(id);
        String text = sentences.say(action.textKey());
        Button button = new Button();
        button.setId("tool-" + id);
        Icon icon = action.icon();
        if (icon != null) {
            button.setGraphic(icon.node());
        }
        button.getStyleClass().addAll("flat", "button-icon", "tool");
        button.setFocusTraversable(true);
        button.setAccessibleText(text);
        var key = action.key();
        button.setTooltip(new Tooltip(key == null ? text : text + "  " + key.getDisplayText()));
        button.disableProperty().bind(not(action));
        button.setOnAction(_ -> action.perform());
        return button;
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem(sentences.say(action.textKey()));
        item.setId("menu-" + action.id());
        item.setAccelerator(action.key());
        item.disableProperty().bind(not(action));
        if (ColumnsMenu.isToggle(action)) {
            item.visibleProperty().bind(action.possible());
        }
        item.setOnAction(_ -> action.perform());
        return item;
    }

    private static BooleanBinding not(Action action) {
        return Bindings.not(action.possible());
    }
}
