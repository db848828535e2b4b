package org.travaux.app.view.projection;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.projection.Projected;
import org.travaux.app.viewmodel.projection.Projection;
import org.travaux.app.viewmodel.settings.Appearance;

/**
 * The paragraph under discussion in large type, its neighbours above and below it as far as there
 * is room for them. A paragraph that is higher than the window is read on with the arrow keys.
 */
public final class ProjectionPage extends Region {
    /** How many lines of one language fill the window, and how many more for each other one. */
    private static final double LINES = 21;

    private static final double LINES_MORE = 4;

    /** How wide a column is at least, in widths of the type: Kazakh words are long. */
    private static final double LONGEST_WORD = 15;

    private static final double SMALLEST = 14;
    private static final double STEP = 0.75;

    private final Projection projection;
    private final Appearance appearance;
    private final ProjectedRow before;
    private final ProjectedRow here;
    private final ProjectedRow after;
    private final Region moreAbove = new Region();
    private final Region moreBelow = new Region();
    private double read;

    /** A page that shows one draft to the room. */
    public ProjectionPage(Projection projection, Appearance appearance, Sentences sentences) {
        this.projection = projection;
        this.appearance = appearance;
        before = new ProjectedRow("projected-neighbour", sentences);
        here = new ProjectedRow("projected-here", sentences);
        after = new ProjectedRow("projected-neighbour", sentences);
        getStyleClass().add("projection");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        moreAbove.getStyleClass().add("more-above");
        moreBelow.getStyleClass().add("more-below");
        getChildren().addAll(before, here, after, moreAbove, moreBelow);
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        styleProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> "-fx-font-size: " + textSize() + "px;",
                                appearance.zoomProperty(),
                                heightProperty(),
                                widthProperty(),
                                projection.shownProperty()));
        projection.shownProperty().addListener((_, _, shown) -> show(shown));
        setOnKeyPressed(this::pressed);
    }

    /** By the window, because nobody in the room can come nearer; several languages want room. */
    private long textSize() {
        Projected shown = projection.shownProperty().get();
        int languages = shown == null ? 1 : shown.columns().languages().size();
        double size =
                Math.min(
                        getHeight() / (LINES + LINES_MORE * (languages - 1)),
                        getWidth() / languages / LONGEST_WORD);
        return Math.round(Math.max(SMALLEST, size) * appearance.zoomProperty().get());
    }

    private void show(@Nullable Projected shown) {
        if (shown != null) {
            read = 0;
            before.show(shown.before(), shown.columns());
            here.show(shown.here(), shown.columns());
            after.show(shown.after(), shown.columns());
            setAccessibleText(here.said());
            requestLayout();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> projection.leave();
            case UP -> readOn(-1);
            case DOWN -> readOn(1);
            case PAGE_UP -> projection.move(-1);
            case PAGE_DOWN -> projection.move(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Shows what of the paragraph is out of sight; if nothing is, the next or the one before. */
    private void readOn(int by) {
        double to = Math.clamp(read + by * STEP * getHeight(), 0.0, outOfSight());
        if (to == read) {
            projection.move(by);
        } else {
            read = to;
            requestLayout();
        }
    }

    private double outOfSight() {
        return Math.max(0, here.getHeight() - (getHeight() - 2 * snappedTopInset()));
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double room = getHeight() - 2 * top;
        double above = before.heightFor(width);
        double height = here.heightFor(width);
        double below = after.heightFor(width);
        here.resize(width, height);
        read = Math.min(read, outOfSight());
        double y = Math.rint(top + (height > room ? -read : start(room, above, height, below)));
        here.relocate(left, y);
        before.resizeRelocate(left, y - above, width, above);
        after.resizeRelocate(left, y + height, width, below);
        double more = Math.rint(top * 2);
        moreAbove.resizeRelocate(0, 0, getWidth(), more);
        moreBelow.resizeRelocate(0, getHeight() - more, getWidth(), more);
        moreAbove.setVisible(y - above < 0);
        moreBelow.setVisible(y + height + below > getHeight());
    }

    /** All three in the middle; if they are too high, the paragraph itself, nothing left empty. */
    private static double start(double room, double above, double height, double below) {
        double spare = room - above - height - below;
        return spare >= 0
                ? above + spare / 2
                : Math.clamp((room - height) / 2, room - height - below, above);
    }
}
