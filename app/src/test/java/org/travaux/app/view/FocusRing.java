package org.travaux.app.view;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** How much of the screen shows that something has the keyboard. */
final class FocusRing {
    /** The ring may be drawn around it. */
    private static final double AROUND = 6;

    private FocusRing() {}

    /** What a node is, whatever it says: all of a kind look the same. */
    static String kind(Node node) {
        return node.getTypeSelector() + node.getStyleClass();
    }

    /** Whether all of a node is in sight and not scrolled away. */
    static boolean isInSight(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            boolean cuts = each.getClip() != null || each.getParent() == null;
            if (cuts && !each.localToScene(each.getLayoutBounds()).contains(at)) {
                return false;
            }
        }
        return at.getWidth() > 0;
    }

    /** What is on the screen at a node and around it; a dot where it is out of sight. */
    static WritableImage picture(Scene scene, Node node) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Bounds at = node.localToScene(node.getBoundsInLocal());
        double x = Math.max(0, at.getMinX() - AROUND);
        double y = Math.max(0, at.getMinY() - AROUND);
        double width = Math.min(scene.getWidth(), at.getMaxX() + AROUND) - x;
        double height = Math.min(scene.getHeight(), at.getMaxY() + AROUND) - y;
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(new Rectangle2D(x, y, Math.max(1, width), Math.max(1, height)));
        return scene.getRoot().snapshot(part, null);
    }

    /** How many pixels of two pictures are so far apart that everybody sees it. */
    static int changed(WritableImage before, WritableImage after) {
        PixelReader one = before.getPixelReader();
        PixelReader other = after.getPixelReader();
        int changed = 0;
        int width = (int) Math.min(before.getWidth(), after.getWidth());
        int height = (int) Math.min(before.getHeight(), after.getHeight());
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                if (one.getArgb(x, y) != other.getArgb(x, y)
                        && Contrast.between(opaque(one, x, y), opaque(other, x, y))
                                >= Contrast.LARGE) {
                    changed++;
                }
            }
        }
        return changed;
    }

    private static Color opaque(PixelReader pixels, int x, int y) {
        return Contrast.over(pixels.getColor(x, y), Color.WHITE);
    }
}
