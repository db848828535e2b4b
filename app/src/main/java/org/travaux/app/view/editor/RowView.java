package org.travaux.app.view.editor;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.display.RowModel;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** One paragraph: its gutter, and its languages beside each other, level. */
final class RowView extends Region {
    private static final double INDENT = 22;

    private final RowGutter gutter;
    private final DoubleFunction<Columns> columns;
    private final IntSupplier index;
    private final Supplier<String> speech;
    private final List<TextView> views = new ArrayList<>();
    private final List<Region> rules = new ArrayList<>();
    private @Nullable CellEditor editor;
    private int editedColumn = -1;
    private int level;
    private @Nullable RowModel shown;

    /**
     * @param columns where the columns are in a row of a width
     * @param index of the row in the draft; -1 while it shows none
     * @param speech the row as it is read aloud, put together only when it is asked for
     */
    RowView(
            Sentences sentences,
            DoubleFunction<Columns> columns,
            IntSupplier index,
            Supplier<String> speech) {
        this.index = index;
        this.speech = speech;
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        this.columns = columns;
        gutter = new RowGutter(sentences);
        getChildren().add(gutter);
    }

    /** Shows a paragraph. The column that is being edited is left to its editor. */
    void show(RowModel row) {
        String where = row.place() == null ? "row-outside" : "row-in-table";
        List<String> looks =
                List.of("row", where, "kind-" + row.kind().id(), "row-" + row.state().id());
        if (!getStyleClass().equals(looks)) {
            getStyleClass().setAll(looks);
        }
        gutter.show(row);
        if (views.size() != row.cells().size() || level != row.level()) {
            requestLayout();
        }
        level = row.level();
        while (views.size() < row.cells().size()) {
            addColumn();
        }
        while (views.size() > row.cells().size()) {
            getChildren().removeAll(views.removeLast(), rules.removeLast());
        }
        shown = row;
        for (int i = 0; i < views.size(); i++) {
            if (i != editedColumn) {
                views.get(i).show(row.cells().get(i).text());
            }
        }
        growOrShrink();
    }

    /** The editor does not ask for room itself: most keys leave the row as tall as it is. */
    private void growOrShrink() {
        if (editor != null && Math.abs(computePrefHeight(getWidth()) - getHeight()) >= 1) {
            requestLayout();
        }
    }

    private void addColumn() {
        TextView view = new TextView();
        Region rule = new Region();
        rule.getStyleClass().add("column-rule");
        views.add(view);
        rules.add(rule);
        getChildren().addAll(rule, view);
    }

    /** Puts the editor in place of a column's text. */
    void edit(int column, CellEditor with) {
        if (editor != with || editedColumn != column) {
            endEditing();
            editor = with;
            editedColumn = column;
            views.get(column).setVisible(false);
            getChildren().add(with.area());
            with.shownAgain();
            with.area().setOnLaidOut(() -> Platform.runLater(this::growOrShrink));
            requestLayout();
        }
    }

    /** Shows the text again where the editor was. */
    void endEditing() {
        if (editor != null) {
            editor.hidden();
            getChildren().remove(editor.area());
            editor.area().setOnLaidOut(() -> {});
            editor = null;
        }
        if (shown != null && editedColumn >= 0 && editedColumn < views.size()) {
            views.get(editedColumn).show(shown.cells().get(editedColumn).text());
            views.get(editedColumn).setVisible(true);
        }
        editedColumn = -1;
        requestLayout();
    }

    /**
     * Shows a stretch of a column's text as selected, and nothing of the others. The text that is
     * edited shows by itself what is selected.
     */
    void select(int column, @Nullable TextRange range) {
        for (int i = 0; i < views.size(); i++) {
            views.get(i).select(i == column ? range : null);
        }
    }

    /** The column at a place of this row, or -1. */
    int columnAt(double x) {
        Columns at = columns.apply(getWidth());
        for (int i = 0; i < views.size(); i++) {
            if (x >= at.x(i) && x < at.x(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** The place in a column's text nearest to a point of this row. */
    int offsetAt(int column, double x, double y) {
        TextView view = views.get(column);
        return view.offsetAt(x - view.getLayoutX(), y - view.getLayoutY());
    }

    /** The text of a column, as it is read. */
    TextView text(int column) {
        return views.get(column);
    }

    private Node content(int column) {
        return column == editedColumn && editor != null ? editor.area() : views.get(column);
    }

    private double indent() {
        return level * INDENT;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> speech.get();
            case INDEX -> index.getAsInt();
            case SELECTED -> editor != null;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Columns at = columns.apply(width);
        double height = gutter.prefHeight(at.gutter());
        for (int i = 0; i < views.size(); i++) {
            double textWidth = at.width(i) - 2 * Columns.PADDING - indent();
            height = Math.max(height, content(i).prefHeight(textWidth));
        }
        return Math.ceil(snappedTopInset() + height + snappedBottomInset());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected void layoutChildren() {
        Columns at = columns.apply(getWidth());
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        gutter.resizeRelocate(0, top, at.gutter(), height);
        for (int i = 0; i < views.size(); i++) {
            rules.get(i).resizeRelocate(at.x(i), 0, 1, getHeight());
            content(i)
                    .resizeRelocate(
                            at.x(i) + Columns.PADDING + indent(),
                            top,
                            at.width(i) - 2 * Columns.PADDING - indent(),
                            height);
        }
    }
}
