package org.travaux.app.view.editor;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in a gutter, in as many lines as its width needs: words from the left, signs at the
 * right. What does not fit beside the rest stands in the next line, and words that are wider than a
 * line are broken, so that nothing ever overlaps or leaves the gutter.
 *
 * <p>Law (tested): no two of them share a point, and none reaches beyond the width.
 */
final class GutterLines {
    private static final double BETWEEN = 8;
    private static final double BETWEEN_LINES = 3;

    private final double left;
    private final double right;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Placed> line = new ArrayList<>();
    private double x;
    private double y;

    /** Where one of them is, in pixels from the inside of the gutter. */
    record Placed(Region what, boolean sign, double x, double y, double width, double height) {
        void layOut(double left, double top) {
            what.resizeRelocate(left + x, top + y, width, height);
        }
    }

    private GutterLines(double left, double right) {
        this.left = left;
        this.right = right;
        this.x = left;
    }

    /**
     * Where they are, those that are managed.
     *
     * @param dot stands in front of everything and is as large as it wants to be
     */
    static List<Placed> of(Region dot, List<Region> words, List<Region> signs, double width) {
        double dotWidth = Math.max(dot.minWidth(-1), dot.prefWidth(-1));
        double dotHeight = Math.max(dot.minHeight(-1), dot.prefHeight(-1));
        GutterLines lines = new GutterLines(dotWidth + BETWEEN, width);
        lines.line.add(new Placed(dot, false, 0, 0, dotWidth, dotHeight));
        words.stream().filter(Node::isManaged).forEach(each -> lines.add(each, false));
        signs.stream().filter(Node::isManaged).forEach(each -> lines.add(each, true));
        lines.endLine();
        return lines.placed;
    }

    private void add(Region what, boolean sign) {
        double width = Math.min(Math.ceil(what.prefWidth(-1)), Math.max(0, right - left));
        if (x > left && x + width > right) {
            endLine();
        }
        line.add(new Placed(what, sign, x, 0, width, Math.ceil(what.prefHeight(width))));
        x += width + BETWEEN;
    }

    /** All stand on one base line, and the signs at the right. */
    private void endLine() {
        double free = Math.max(0, right - (x - BETWEEN));
        double base = line.stream().mapToDouble(each -> baseline(each)).max().orElse(0);
        double bottom = 0;
        for (Placed each : line) {
            double top = y + base - baseline(each);
            double moved = each.sign ? each.x + free : each.x;
            placed.add(new Placed(each.what, each.sign, moved, top, each.width, each.height));
            bottom = Math.max(bottom, top + each.height);
        }
        line.clear();
        x = left;
        y = bottom + BETWEEN_LINES;
    }

    /** How far below its top the first line of a node stands; its whole height if it has none. */
    private static double baseline(Placed each) {
        double offset = each.what.getBaselineOffset();
        return offset == Node.BASELINE_OFFSET_SAME_AS_HEIGHT ? each.height : offset;
    }
}
