package org.travaux.app.view.controls;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The parts of a page between which F6 moves the keyboard, in order. */
public final class Panes {
    /**
     * One part.
     *
     * @param whole everything in it
     * @param focus gives the keyboard to it
     */
    public record Pane(Parent whole, Runnable focus) {}

    private final List<Pane> panes;

    /** The parts of one page, in the order in which F6 visits them. */
    public Panes(List<Pane> panes) {
        this.panes = List.copyOf(panes);
    }

    /** Goes {@code by} parts on from the one that has the keyboard, passing over hidden ones. */
    public void turn(int by) {
        List<Pane> shown = panes.stream().filter(pane -> isShown(pane.whole)).toList();
        if (shown.isEmpty()) {
            return;
        }
        Node owner = shown.getFirst().whole.getScene().getFocusOwner();
        int now = 0;
        for (int i = 0; i < shown.size(); i++) {
            now = isIn(owner, shown.get(i).whole) ? i : now;
        }
        shown.get(Math.floorMod(now + by, shown.size())).focus.run();
    }

    private static boolean isShown(Parent pane) {
        return pane.getScene() != null && pane.isVisible();
    }

    private static boolean isIn(@Nullable Node node, Parent pane) {
        Node each = node;
        while (each != null && !each.equals(pane)) {
            each = each.getParent();
        }
        return each != null;
    }
}
