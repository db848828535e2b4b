package org.travaux.app.view.editor;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.CaretInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.display.Chip;
import org.travaux.app.viewmodel.display.DisplayRun;
import org.travaux.app.viewmodel.display.DisplayText;
import org.travaux.app.viewmodel.display.TextStyle;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A text that is only read: cheap to make, cheap to show another text in. */
public final class TextView extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final TextFlow flow = new TextFlow();
    private final Underlay underlay = new Underlay();
    private final List<Text> pool = new ArrayList<>();
    private DisplayText shown = new DisplayText(List.of(), 0);
    private @Nullable TextRange selected;

    public TextView() {
        getStyleClass().add("text-view");
        flow.getStyleClass().add("text-flow");
        flow.setFocusTraversable(false);
        underlay.setManaged(false);
        getChildren().addAll(underlay, flow);
    }

    /** Shows a text. */
    public void show(DisplayText text) {
        if (text.equals(shown)) {
            return;
        }
        shown = text;
        List<Node> nodes = new ArrayList<>(text.runs().size());
        for (DisplayRun run : text.runs()) {
            nodes.add(node(nodes.size(), run));
        }
        flow.getChildren().setAll(nodes);
        setAccessibleText(accessibleText(text));
        requestLayout();
    }

    /** Shows a stretch of the text as selected; null if none of it is. */
    void select(@Nullable TextRange range) {
        if (!Objects.equals(range, selected)) {
            selected = range;
            pseudoClassStateChanged(SELECTED, range != null);
            requestLayout();
        }
    }

    /** Where a caret at a place in the text would stand, in this view. */
    public Rectangle2D caretAt(int offset) {
        flow.layout();
        int at = shown.shownOffset(offset);
        CaretInfo caret = flow.getLayoutInfo().caretInfoAt(at, true);
        Rectangle2D box = caret.getSegmentAt(0);
        Point2D corner = flow.localToParent(box.getMinX(), box.getMinY());
        return new Rectangle2D(
                Math.max(0, corner.getX()), Math.max(0, corner.getY()), 0, box.getHeight());
    }

    /**
     * How much of the text stands in whole lines within a height; the first line always does.
     *
     * @return in characters as they are shown
     */
    public int fitting(double width, double height) {
        int end = 0;
        for (TextLineInfo line : laidOut(width)) {
            if (end > 0 && line.bounds().getMaxY() > height) {
                break;
            }
            end = line.end();
        }
        return end;
    }

    /** In how many lines the text stands over a width. */
    public int lines(double width) {
        return shown.runs().isEmpty() ? 0 : laidOut(width).size();
    }

    private List<TextLineInfo> laidOut(double width) {
        flow.resize(width - snappedLeftInset() - snappedRightInset(), flow.prefHeight(width));
        flow.layout();
        return flow.getLayoutInfo().getTextLines(true);
    }

    /** The place in the text nearest to a point of this view. */
    int offsetAt(double x, double y) {
        Point2D inFlow = flow.parentToLocal(x, y);
        return shown.sourceOffset(flow.getHitInfo(inFlow).getInsertionIndex());
    }

    private Text node(int index, DisplayRun run) {
        if (index == pool.size()) {
            pool.add(new Text());
        }
        Text node = pool.get(index);
        node.setText(run.text());
        node.setUserData(run.hint());
        List<String> classes = new ArrayList<>();
        if (run.chip() != null) {
            classes.add("chip-text");
        }
        for (TextStyle style : run.styles()) {
            classes.add(style.css());
        }
        if (!node.getStyleClass().equals(classes)) {
            node.getStyleClass().setAll(classes);
        }
        return node;
    }

    private static String accessibleText(DisplayText text) {
        StringBuilder said = new StringBuilder();
        for (DisplayRun run : text.runs()) {
            Chip chip = run.chip();
            said.append(chip == null ? run.text() : " (" + chip.description() + ")");
        }
        return said.toString();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + flow.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        flow.resizeRelocate(left, top, width, getHeight() - top - snappedBottomInset());
        flow.layout();
        underlay.relocate(left, top);
        underlay.draw(shown, flow, selected);
    }
}
