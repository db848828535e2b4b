package org.travaux.app.view;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Words on a screen with their colour and the one behind them, as they are resolved from the
 * styles.
 *
 * @param words as they stand there
 * @param look the styles of the words and of what they stand in
 * @param large whether they are so large or heavy that less contrast is enough
 */
record SeenWords(String words, String look, Color ink, Color ground, boolean large) {
    /** In pixels; WCAG calls 24 large, and 18.7 where it is bold. */
    private static final double LARGE = 24;

    private static final double LARGE_BOLD = 18.7;

    /** All words in sight below a node, except those of what can't be used now. */
    static List<SeenWords> in(Parent root, Color sheet) {
        List<SeenWords> found = new ArrayList<>();
        gather(root, sheet, 1, found);
        return found;
    }

    /** How far the words are from what is behind them. */
    double contrast() {
        return Contrast.between(ink, ground);
    }

    /** Whether they are hard to read. */
    boolean isFaint() {
        return contrast() < (large ? Contrast.LARGE : Contrast.TEXT);
    }

    @Override
    public String toString() {
        return "%.2f  %s on %s  %s  “%s”".formatted(contrast(), hex(ink), hex(ground), look, words);
    }

    private static void gather(Node node, Color behind, double opacity, List<SeenWords> found) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
            return;
        }
        double now = opacity * node.getOpacity();
        if (node instanceof Text text && !text.getText().isBlank()) {
            if (text.getFill() instanceof Color fill) {
                Color shape = tint(text, behind, now);
                Color ink = Contrast.over(faded(fill, now), shape);
                found.add(
                        new SeenWords(
                                text.getText().strip().lines().findFirst().orElse(""),
                                look(text),
                                ink,
                                shape,
                                isLarge(text)));
            }
        } else if (node instanceof Parent parent) {
            Color ground = node instanceof Region region ? ground(region, behind, now) : behind;
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, ground, now, found));
        }
    }

    private static boolean isLarge(Text text) {
        double size = text.getFont().getSize();
        boolean bold =
                text.getFont().getStyle().toLowerCase(java.util.Locale.ROOT).contains("bold");
        return size >= LARGE || (bold && size >= LARGE_BOLD);
    }

    private static Color ground(Region region, Color behind, double opacity) {
        Color ground = behind;
        if (region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color colour) {
                    ground = Contrast.over(faded(colour, opacity), ground);
                }
            }
        }
        return ground;
    }

    /** The last of the tints that are drawn behind a text of a row, where its middle is. */
    private static Color tint(Text text, Color behind, double opacity) {
        Color ground = behind;
        Node flow = text.getParent();
        Parent view = flow == null ? null : flow.getParent();
        if (view == null) {
            return ground;
        }
        Bounds words = text.localToScene(text.getBoundsInLocal());
        double x = words.getCenterX();
        double y = words.getCenterY();
        Deque<Node> left = new ArrayDeque<>(view.getChildrenUnmodifiable());
        while (!left.isEmpty()) {
            Node next = left.poll();
            if (next instanceof Shape shape
                    && !(shape instanceof Text)
                    && shape.isVisible()
                    && shape.getFill() instanceof Color fill
                    && shape.contains(shape.sceneToLocal(x, y))) {
                ground = Contrast.over(faded(fill, opacity), ground);
            } else if (next instanceof Parent parent && !next.equals(flow)) {
                left.addAll(parent.getChildrenUnmodifiable());
            }
        }
        return ground;
    }

    private static Color faded(Color colour, double opacity) {
        return colour.deriveColor(0, 1, 1, opacity);
    }

    private static String look(Text text) {
        String own = String.join(".", text.getStyleClass());
        Node parent = text.getParent();
        return (parent == null ? "" : String.join(".", parent.getStyleClass()) + " > ") + own;
    }

    private static String hex(Color colour) {
        return "#%02x%02x%02x"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
    }
}
