package org.travaux.app.view.positions;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.positions.MatrixCursor;
import org.travaux.app.viewmodel.positions.MatrixModel;
import org.travaux.app.viewmodel.positions.MatrixSheet;

/**
 * The matrix with its scroll bars. It has the keyboard as a whole: the arrow keys move the cell,
 * Enter goes to the text.
 */
final class MatrixGrid extends Region {
    private final MatrixModel model;
    private final MatrixSight sight;
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private double em;

    /**
     * @param em the size of its type in pixels
     */
    MatrixGrid(MatrixModel model, Sentences sentences, double em) {
        this.model = model;
        this.em = em;
        sight = new MatrixSight(sentences.say("review.corner"));
        getStyleClass().add("matrix");
        setId("matrix");
        setMinHeight(0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        across.setOrientation(Orientation.HORIZONTAL);
        down.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(sight, down, across);
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        down.valueProperty().addListener((_, _, _) -> requestLayout());
        across.valueProperty().addListener((_, _, _) -> requestLayout());
        model.sheetProperty().addListener((_, _, _) -> requestLayout());
        model.cursorProperty().subscribe(this::moved);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        sight.setOnMousePressed(this::clicked);
    }

    /** Another size of type, in pixels. */
    void setEm(double size) {
        em = size;
        requestLayout();
    }

    private MatrixSheet sheet() {
        return model.sheetProperty().get();
    }

    private MatrixMeasures measures() {
        return MatrixMeasures.of(sheet(), em, getWidth());
    }

    private double thick() {
        return Math.ceil(down.prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        MatrixMeasures size = measures();
        double thick = thick();
        double width = getWidth() - thick;
        double height = getHeight() - thick;
        sight.resizeRelocate(0, 0, Math.max(0, width), Math.max(0, height));
        down.resizeRelocate(width, size.headHeight(), thick, height - size.headHeight());
        across.resizeRelocate(size.headWidth(), height, width - size.headWidth(), thick);
        measure(down, sheet().rows() * size.rowHeight(), height - size.headHeight());
        measure(across, sheet().columns() * size.columnWidth(), width - size.headWidth());
        sight.draw(
                sheet(),
                size,
                Math.rint(across.getValue()),
                Math.rint(down.getValue()),
                model.cursorProperty().get());
    }

    private static void measure(ScrollBar bar, double content, double room) {
        double beyond = Math.max(0, content - room);
        bar.setMax(beyond);
        bar.setVisibleAmount(content == 0 ? 0 : beyond * room / content);
        bar.setUnitIncrement(room / 10);
        bar.setBlockIncrement(room);
        bar.setVisible(beyond > 0);
        bar.setValue(Math.clamp(bar.getValue(), 0, beyond));
    }

    private void moved(@Nullable MatrixCursor at) {
        if (at != null) {
            setAccessibleText(sheet().cell(at.row(), at.column()).spoken());
            MatrixMeasures size = measures();
            double height = getHeight() - thick() - size.headHeight();
            double width = getWidth() - thick() - size.headWidth();
            bring(down, at.row(), size.rowHeight(), sheet().rows(), height);
            bring(across, at.column(), size.columnWidth(), sheet().columns(), width);
        }
        requestLayout();
    }

    /** Scrolls as little as brings a row, or column, into sight. */
    private static void bring(ScrollBar bar, int index, double each, int count, double room) {
        double start = index * each;
        double value = Math.max(Math.min(bar.getValue(), start), start + each - room);
        bar.setMax(Math.max(0, count * each - room));
        bar.setValue(Math.clamp(value, 0, bar.getMax()));
    }

    private void scrolled(ScrollEvent event) {
        down.setValue(Math.clamp(down.getValue() - event.getDeltaY(), 0, down.getMax()));
        across.setValue(Math.clamp(across.getValue() - event.getDeltaX(), 0, across.getMax()));
        event.consume();
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        MatrixMeasures size = measures();
        MatrixCursor at = model.cursorProperty().get();
        double x = event.getX() - size.headWidth();
        double y = event.getY() - size.headHeight();
        int row = y < 0 ? row(at) : (int) ((y + down.getValue()) / size.rowHeight());
        int column = x < 0 ? column(at) : (int) ((x + across.getValue()) / size.columnWidth());
        model.moveTo(row, column);
        if (event.getClickCount() == 2) {
            model.enter();
        }
    }

    private static int row(@Nullable MatrixCursor at) {
        return at == null ? 0 : at.row();
    }

    private static int column(@Nullable MatrixCursor at) {
        return at == null ? 0 : at.column();
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShiftDown()) {
            return;
        }
        MatrixCursor at = model.cursorProperty().get();
        int row = row(at);
        int column = column(at);
        boolean far = event.isShortcutDown();
        int page = Math.max(1, (int) (sight.getHeight() / measures().rowHeight()) - 3);
        switch (event.getCode()) {
            case UP -> model.moveTo(far ? 0 : row - 1, column);
            case DOWN -> model.moveTo(far ? sheet().rows() : row + 1, column);
            case LEFT -> model.moveTo(row, far ? 0 : column - 1);
            case RIGHT -> model.moveTo(row, far ? sheet().columns() : column + 1);
            case HOME -> model.moveTo(far ? 0 : row, 0);
            case END -> model.moveTo(far ? sheet().rows() : row, sheet().columns());
            case PAGE_UP -> model.moveTo(row - page, column);
            case PAGE_DOWN -> model.moveTo(row + page, column);
            case ENTER -> model.enter();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
