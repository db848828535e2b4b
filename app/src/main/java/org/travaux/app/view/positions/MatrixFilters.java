package org.travaux.app.view.positions;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.FilterBox;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.viewmodel.positions.ColumnOrder;
import org.travaux.app.viewmodel.positions.MatrixFilter;
import org.travaux.app.viewmodel.positions.MatrixModel;
import org.travaux.app.viewmodel.positions.Review;
import org.travaux.app.viewmodel.positions.RowOrder;
import org.travaux.markup.report.ReportedStance;

import java.util.List;
import java.util.Optional;

/** What of the matrix is seen, and in which order. */
final class MatrixFilters extends FlowPane {
    private final MatrixModel model;
    private final Sentences sentences;
    private final FilterBox<String> delegation;
    private final FilterBox<ReportedStance> standing;
    private final CheckBox onlyOpen = new CheckBox();
    private final CheckBox onlyAlone = new CheckBox();
    private boolean filling;

    MatrixFilters(Review review, MatrixModel model) {
        this.model = model;
        this.sentences = review.sentences();
        getStyleClass().add("review-filters");
        delegation =
                new FilterBox<>(
                        "review-delegation",
                        sentences.say("list.delegation"),
                        code -> review.reviewedProperty().get().called(code));
        standing =
                new FilterBox<>(
                        "review-standing",
                        sentences.say("list.stance"),
                        each -> sentences.say("standing." + each.id()));
        standing.offer(List.of(ReportedStance.values()));
        onlyOpen.setText(sentences.say("review.only-open"));
        onlyOpen.setId("review-only-open");
        onlyAlone.setText(sentences.say("review.only-alone"));
        onlyAlone.setId("review-only-alone");
        NamedBox<RowOrder> rows =
                new NamedBox<>(
                        "review-rows",
                        List.of(RowOrder.values()),
                        each -> sentences.say("roworder." + each.id()));
        rows.valueProperty().bindBidirectional(model.rowOrderProperty());
        NamedBox<ColumnOrder> columns =
                new NamedBox<>(
                        "review-columns",
                        List.of(ColumnOrder.values()),
                        each -> sentences.say("columnorder." + each.id()));
        columns.valueProperty().bindBidirectional(model.columnOrderProperty());
        getChildren()
                .addAll(
                        delegation,
                        standing,
                        onlyOpen,
                        onlyAlone,
                        NamedField.of(sentences.say("review.rows"), rows),
                        NamedField.of(sentences.say("review.columns"), columns));
        delegation.valueProperty().addListener((_, _, _) -> filter());
        standing.valueProperty().addListener((_, _, _) -> filter());
        onlyOpen.selectedProperty().addListener((_, _, _) -> filter());
        onlyAlone.selectedProperty().addListener((_, _, _) -> filter());
        model.sheetProperty().addListener((_, _, _) -> show());
        show();
    }

    private void filter() {
        if (!filling) {
            model.filterProperty()
                    .set(
                            MatrixFilter.OPEN
                                    .withDelegation(delegation.chosen())
                                    .withStanding(standing.chosen())
                                    .withOnlyOpen(onlyOpen.isSelected())
                                    .withOnlyAlone(onlyAlone.isSelected()));
        }
    }

    /** Who can be chosen, and what is chosen, as the model has it. */
    private void show() {
        filling = true;
        MatrixFilter filter = model.filterProperty().get();
        delegation.offer(model.delegations());
        delegation.setValue(Optional.ofNullable(filter.delegation()));
        standing.setValue(Optional.ofNullable(filter.standing()));
        onlyOpen.setSelected(filter.onlyOpen());
        onlyAlone.setSelected(filter.onlyAlone());
        filling = false;
    }
}
