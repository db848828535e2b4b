package org.travaux.app.view.actions;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.travaux.app.i18n.Sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What can be done where the mouse is: menus of the actions of the one table, with the same texts
 * and keys as in the menus of the window. One is open at a time.
 */
public final class ContextMenus {
    private final Actions actions;
    private final Sentences sentences;
    private final ContextMenu open = new ContextMenu();

    /** Menus of the actions of one draft. */
    public ContextMenus(Actions actions, Sentences sentences) {
        this.actions = actions;
        this.sentences = sentences;
        open.setId("context-menu");
    }

    /** Opens a menu. Groups stand apart, an empty one is left out. */
    public void show(Node at, double screenX, double screenY, List<List<MenuItem>> groups) {
        open.hide();
        open.getItems().setAll(apart(groups));
        if (!open.getItems().isEmpty()) {
            open.show(at, screenX, screenY);
        }
    }

    /**
     * Has a menu asked for by the other button of the mouse, or by the key of the keyboard for it.
     *
     * @param ask is told where on the screen
     */
    public static void onRequest(Node node, Consumer<Point2D> ask) {
        node.addEventHandler(
                MouseEvent.MOUSE_RELEASED,
                event -> {
                    if (event.getButton() == MouseButton.SECONDARY) {
                        event.consume();
                        ask.accept(new Point2D(event.getScreenX(), event.getScreenY()));
                    }
                });
        node.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    event.consume();
                    if (event.isKeyboardTrigger()) {
                        ask.accept(new Point2D(event.getScreenX(), event.getScreenY()));
                    }
                });
    }

    /** Those of these actions that are possible now. */
    public List<MenuItem> items(ActionId... ids) {
        List<MenuItem> items = new ArrayList<>();
        for (ActionId id : ids) {
            Action action = actions.get(id);
            if (action.possible().get()) {
                items.add(item(action));
            }
        }
        return items;
    }

    /** A line that stands in no other menu. */
    public static MenuItem item(String text, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private MenuItem item(Action action) {
        MenuItem item = new ActionItem(action, sentences, "context");
        item.setAccelerator(actions.shortcuts().getValue().inMenu(action.id()));
        return item;
    }

    /** The lines of groups with a rule between two of them. */
    public static List<MenuItem> apart(List<List<MenuItem>> groups) {
        List<MenuItem> items = new ArrayList<>();
        for (List<MenuItem> group : groups) {
            if (!items.isEmpty() && !group.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.addAll(group);
        }
        return items;
    }
}
