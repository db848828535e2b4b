package org.travaux.app.view.editor;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.display.DisplayRun;
import org.travaux.app.viewmodel.display.DisplayText;
import org.travaux.app.viewmodel.display.TextStyle;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lies behind a text: the tints and lines of contested text, the boxes of chips, the wavy
 * lines of findings: two for an error, one for a warning, a broken one for a doubt; a dotted line
 * for a remark on the language. One shape for each look, however many stretches have it.
 */
final class Underlay extends Pane {
    private static final double LINE_GAP = 2.5;
    private static final double WAVE = 2;
    private static final double EMPTY_SELECTION = 8;

    private static final Set<TextStyle> MARKS = Set.of(TextStyle.BOLD, TextStyle.ITALIC);

    private final Map<String, Path> paths = new LinkedHashMap<>();
    private final List<Node> chips = new ArrayList<>();

    Underlay() {
        setMouseTransparent(true);
    }

    /**
     * Draws what lies behind a text that has been laid out.
     *
     * @param selected what of the text is selected; null if it is not
     */
    void draw(DisplayText text, TextFlow flow, @Nullable TextRange selected) {
        paths.clear();
        chips.clear();
        LayoutInfo layout = null;
        int from = 0;
        for (DisplayRun run : text.runs()) {
            int to = from + run.text().length();
            if (hasUnderlay(run.styles()) && !run.text().isBlank()) {
                layout = layout == null ? flow.getLayoutInfo() : layout;
                for (Rectangle2D box : layout.getSelectionGeometry(from, to, false)) {
                    draw(run, box);
                }
            }
            from = to;
        }
        if (selected != null) {
            drawSelected(text, flow.getLayoutInfo(), selected);
        }
        List<Node> nodes = new ArrayList<>(paths.values());
        nodes.addAll(chips);
        getChildren().setAll(nodes);
        // The styles of this pulse have been put on before it came to the layout.
        applyCss();
    }

    /** The end of a line is selected with it, and so is an empty text. */
    private void drawSelected(DisplayText text, LayoutInfo layout, TextRange selected) {
        int from = text.shownOffset(selected.start());
        int to = text.shownOffset(selected.end());
        Path path = path("text-selection");
        for (Rectangle2D box : layout.getSelectionGeometry(from, to, false)) {
            fill(path, box);
        }
        if (text.length() == 0) {
            fill(
                    path,
                    new Rectangle2D(
                            0, 0, EMPTY_SELECTION, layout.getLogicalBounds(false).getHeight()));
        }
    }

    private static boolean hasUnderlay(Set<TextStyle> styles) {
        return !MARKS.containsAll(styles);
    }

    private void draw(DisplayRun run, Rectangle2D box) {
        Set<TextStyle> styles = run.styles();
        if (run.chip() != null) {
            chips.add(chip(run.chip().side(), box));
        }
        int depth = depth(styles);
        for (TextStyle style : styles) {
            switch (style) {
                case ALTERNATIVE_1, ALTERNATIVE_2, ALTERNATIVE_3 -> {
                    fill(path("tint " + style.css() + " depth-" + depth), box);
                    for (int line = 0; line < Math.min(depth, 3); line++) {
                        double y = Math.round(box.getMaxY() + line * LINE_GAP) + 0.5;
                        line(path("line " + style.css()), box, y);
                    }
                }
                case SPANNING -> {
                    if (depth == 0) {
                        fill(path("tint spanning"), box);
                    }
                }
                case ERROR -> {
                    wave(path("wave error"), box, 0);
                    wave(path("wave error"), box, WAVE + 1);
                }
                case WARNING, INFO, DIFFERENT -> wave(path("wave " + style.css()), box, 0);
                case LANGUAGE ->
                        line(path("dotted language"), box, Math.round(box.getMaxY()) + 0.5);
                case PLACEHOLDER, STATUS, EDITORS_NOTE -> fill(path("tint " + style.css()), box);
                case AGREED, AGREED_IN_WORKING_GROUP, AGREED_IN_PLENARY -> {
                    fill(path("tint " + style.css()), box);
                    int lines = style == TextStyle.AGREED_IN_PLENARY ? 2 : 1;
                    for (int line = 0; line < lines; line++) {
                        double y = Math.round(box.getMaxY() + line * LINE_GAP) + 0.5;
                        line(path("line " + style.css()), box, y);
                    }
                }
                case FOUND, FOUND_HERE -> fill(path(style.css()), box);
                default -> {}
            }
        }
    }

    private static int depth(Set<TextStyle> styles) {
        int depth = 0;
        for (int i = 1; i <= 4; i++) {
            depth = styles.contains(TextStyle.depth(i)) ? i : depth;
        }
        return depth;
    }

    private Path path(String look) {
        return paths.computeIfAbsent(
                look,
                _ -> {
                    Path path = new Path();
                    path.getStyleClass().setAll(look.split(" "));
                    return path;
                });
    }

    private static Rectangle chip(TextStyle side, Rectangle2D box) {
        double x = Math.round(box.getMinX()) + 0.5;
        double y = Math.round(box.getMinY()) + 0.5;
        Rectangle chip =
                new Rectangle(
                        x,
                        y,
                        Math.round(box.getMaxX()) - x - 0.5,
                        Math.round(box.getMaxY()) - y - 0.5);
        chip.getStyleClass().setAll("chip-box", side.css());
        return chip;
    }

    private static void fill(Path path, Rectangle2D box) {
        double left = Math.round(box.getMinX());
        double right = Math.round(box.getMaxX());
        double top = Math.round(box.getMinY());
        double bottom = Math.round(box.getMaxY());
        path.getElements()
                .addAll(
                        new MoveTo(left, top),
                        new LineTo(right, top),
                        new LineTo(right, bottom),
                        new LineTo(left, bottom),
                        new ClosePath());
    }

    private static void line(Path path, Rectangle2D box, double y) {
        path.getElements()
                .addAll(
                        new MoveTo(Math.round(box.getMinX()) + 0.5, y),
                        new LineTo(Math.round(box.getMaxX()) - 0.5, y));
    }

    private static void wave(Path path, Rectangle2D box, double below) {
        double y = Math.round(box.getMaxY()) + 0.5 + below;
        double end = Math.max(box.getMaxX(), box.getMinX() + 3 * WAVE);
        path.getElements().add(new MoveTo(box.getMinX(), y));
        boolean up = true;
        for (double x = box.getMinX() + WAVE; x <= end; x += WAVE) {
            path.getElements().add(new LineTo(x, up ? y - WAVE : y));
            up = !up;
        }
    }
}
