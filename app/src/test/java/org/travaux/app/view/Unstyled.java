package org.travaux.app.view;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a scene draws without the look that its style sheets give it, because it came after the
 * styles of a pulse had been put on: shapes and letters in the black that they are made with, and
 * controls without a skin, which are not to be seen at all.
 */
final class Unstyled {
    private final Consumer<String> found;

    private Unstyled(Consumer<String> found) {
        this.found = found;
    }

    /**
     * Looks at a scene in every pulse from now on, when it is laid out and about to be drawn.
     *
     * @param found is told of each thing that has no look
     */
    static void in(Scene scene, Consumer<String> found) {
        Unstyled unstyled = new Unstyled(found);
        scene.addPostLayoutPulseListener(() -> unstyled.look(scene.getRoot()));
    }

    /** What a scene would draw without a look in the next pulse. */
    static Set<String> inNextPulse(Scene scene) {
        Set<String> found = new LinkedHashSet<>();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        new Unstyled(found::add).look(scene.getRoot());
        return found;
    }

    private void look(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Shape shape && isBlack(shape)) {
            found.accept("black: " + name(node));
        }
        if (node instanceof Control control && control.getSkin() == null) {
            found.accept("no skin: " + name(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    private static String name(Node node) {
        StringBuilder name = new StringBuilder();
        for (Node each = node; each != null; each = each.getParent()) {
            String looks = String.join(".", each.getStyleClass());
            name.append(name.isEmpty() ? "" : " in ").append(each.getClass().getSimpleName());
            name.append(looks.isEmpty() ? "" : "." + looks);
        }
        return name.toString();
    }

    /** Lines of no width are not drawn, whatever their colour. */
    private static boolean isBlack(Shape shape) {
        boolean drawn = !(shape instanceof Path path) || !path.getElements().isEmpty();
        boolean lined = shape.getStrokeWidth() > 0 && isUntouched(shape.getStroke());
        return drawn && (lined || isUntouched(shape.getFill()));
    }

    /** Style sheets that want black, as the one of high contrast does, make another of it. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isUntouched(@Nullable Paint paint) {
        return paint == Color.BLACK;
    }
}
