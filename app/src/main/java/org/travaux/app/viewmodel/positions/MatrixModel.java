package org.travaux.app.viewmodel.positions;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.report.DelegationHoldings;
import org.travaux.markup.report.Holdings.OnParagraph;
import org.travaux.markup.report.OpenChoice;
import org.travaux.markup.report.PositionsMatrix.Row;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The matrix of the review: what it lets through, in which order, and the cell somebody is at. */
public final class MatrixModel {
    private final Review review;
    private final ObjectProperty<MatrixFilter> filter =
            new SimpleObjectProperty<>(MatrixFilter.OPEN);
    private final ObjectProperty<RowOrder> rowOrder = new SimpleObjectProperty<>(RowOrder.TEXT);
    private final ObjectProperty<ColumnOrder> columnOrder =
            new SimpleObjectProperty<>(ColumnOrder.HOLDS);
    private final ReadOnlyObjectWrapper<MatrixSheet> sheet;
    private final ReadOnlyObjectWrapper<@Nullable MatrixCursor> cursor =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<HeldLine> lines = FXCollections.observableArrayList();

    /** The matrix of whatever is reviewed. */
    public MatrixModel(Review review) {
        this.review = review;
        this.sheet = new ReadOnlyObjectWrapper<>(made());
        InvalidationListener again = _ -> refresh();
        filter.addListener(again);
        rowOrder.addListener(again);
        columnOrder.addListener(again);
        review.reviewedProperty().addListener(again);
    }

    /** What of the matrix is shown. */
    public ObjectProperty<MatrixFilter> filterProperty() {
        return filter;
    }

    /** In which order the paragraphs are shown. */
    public ObjectProperty<RowOrder> rowOrderProperty() {
        return rowOrder;
    }

    /** In which order the delegations are shown. */
    public ObjectProperty<ColumnOrder> columnOrderProperty() {
        return columnOrder;
    }

    /** What is drawn. */
    public ReadOnlyObjectProperty<MatrixSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** The cell somebody is at, or null where there is none. */
    public ReadOnlyObjectProperty<@Nullable MatrixCursor> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /** What the cell is about: the choices in which its delegation stands, or all of the row. */
    public ObservableList<HeldLine> lines() {
        return lines;
    }

    /** The codes of all who say something, who holds most first. */
    public List<String> delegations() {
        return review.reviewedProperty().get().matrix().delegations();
    }

    /** Goes to a cell, or to the nearest there is. */
    public void moveTo(int row, int column) {
        if (hasCells()) {
            cursor.set(MatrixCursor.at(row, column, sheet.get()));
            fillLines();
        }
    }

    /** Puts the caret into the first choice that the cell is about. */
    public void enter() {
        MatrixCursor at = cursor.get();
        if (!lines.isEmpty()) {
            review.go(lines.getFirst());
        } else if (at != null) {
            review.goToParagraph(at.paragraph());
        }
    }

    private boolean hasCells() {
        return sheet.get().rows() > 0 && sheet.get().columns() > 0;
    }

    private void refresh() {
        MatrixFilter wanted = filter.get();
        String asked = wanted.delegation();
        if (asked != null && !delegations().contains(asked)) {
            // Tells this listener again, with a filter that lets something through.
            filter.set(wanted.withDelegation(null));
            return;
        }
        sheet.set(made());
        MatrixCursor before = cursor.get();
        if (!hasCells() || !review.shownProperty().get()) {
            // Not shown: another draft, in which nobody has been anywhere yet.
            cursor.set(null);
        } else if (before == null) {
            cursor.set(MatrixCursor.at(rowOfCaret(), 0, sheet.get()));
        } else {
            cursor.set(before.on(sheet.get()));
        }
        fillLines();
    }

    private int rowOfCaret() {
        int paragraph = review.caretParagraph();
        for (int i = 0; i < sheet.get().rows(); i++) {
            if (sheet.get().row(i).paragraph() >= paragraph) {
                return i;
            }
        }
        return 0;
    }

    private MatrixSheet made() {
        Reviewed reviewed = review.reviewedProperty().get();
        return new MatrixSheet(
                ShownMatrix.of(
                        reviewed.matrix(),
                        filter.get(),
                        rowOrder.get(),
                        columnOrder.get(),
                        new DelegationSorting(reviewed.naming())),
                filter.get(),
                reviewed.draft(),
                reviewed.language(),
                reviewed.naming(),
                reviewed.holdings().delegations().stream()
                        .collect(
                                Collectors.toMap(
                                        DelegationHoldings::delegation, Function.identity())));
    }

    private void fillLines() {
        MatrixCursor at = cursor.get();
        if (at == null) {
            lines.clear();
            return;
        }
        Reviewed reviewed = review.reviewedProperty().get();
        Row row = sheet.get().row(at.row());
        List<HeldLine> held =
                row.choices().stream()
                        .filter(choice -> concerns(choice, at.delegation()))
                        .map(choice -> reviewed.line(choice, at.delegation()))
                        .collect(Collectors.toList());
        for (OnParagraph on : reviewed.holdings().onParagraphs()) {
            if (on.paragraph() == row.paragraph()
                    && on.position().delegation().equals(at.delegation())) {
                held.add(reviewed.line(on));
            }
        }
        if (held.isEmpty()) {
            row.choices().forEach(choice -> held.add(reviewed.line(choice, null)));
        }
        lines.setAll(held);
    }

    private static boolean concerns(OpenChoice choice, String delegation) {
        return choice.positions().stream()
                .anyMatch(stand -> stand.position().delegation().equals(delegation));
    }
}
