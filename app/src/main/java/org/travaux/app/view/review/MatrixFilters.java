package org.travaux.app.view.review;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.review.ColumnOrder;
import org.travaux.app.viewmodel.review.MatrixFilter;
import org.travaux.app.viewmodel.review.MatrixModel;
import org.travaux.app.viewmodel.review.Review;
import org.travaux.app.viewmodel.review.RowOrder;
import org.travaux.markup.report.Standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of the matrix is seen, and in which order. */
final class MatrixFilters extends FlowPane {
    private final MatrixModel model;
    private final Sentences sentences;
    private final NamedBox<Optional<String>> delegation;
    private final NamedBox<Optional<Standing>> standing;
    private final CheckBox onlyOpen = new CheckBox();
    private final CheckBox onlyAlone = new CheckBox();
    private boolean filling;

    MatrixFilters(Review review, MatrixModel model) {
        this.model = model;
        this.sentences = review.sentences();
        getStyleClass().add("review-filters");
        String everybody = sentences.say("list.delegation");
        delegation =
                new NamedBox<>(
                        everybody,
                        code ->
                                code.map(review.reviewedProperty().get()::called)
                                        .orElse(everybody));
        delegation.setId("review-delegation");
        String any = sentences.say("list.stance");
        standing =
                new NamedBox<>(
                        any,
                        each -> each.map(one -> sentences.say("standing." + one.id())).orElse(any));
        standing.setId("review-standing");
        standing.getItems().add(Optional.empty());
        List.of(Standing.values()).forEach(each -> standing.getItems().add(Optional.of(each)));
        onlyOpen.setText(sentences.say("review.only-open"));
        onlyOpen.setId("review-only-open");
        onlyAlone.setText(sentences.say("review.only-alone"));
        onlyAlone.setId("review-only-alone");
        NamedBox<RowOrder> rows =
                new NamedBox<>(
                        sentences.say("review.rows"),
                        each -> sentences.say("roworder." + each.id()));
        rows.setId("review-rows");
        rows.getItems().setAll(RowOrder.values());
        rows.valueProperty().bindBidirectional(model.rowOrderProperty());
        NamedBox<ColumnOrder> columns =
                new NamedBox<>(
                        sentences.say("review.columns"),
                        each -> sentences.say("columnorder." + each.id()));
        columns.setId("review-columns");
        columns.getItems().setAll(ColumnOrder.values());
        columns.valueProperty().bindBidirectional(model.columnOrderProperty());
        getChildren()
                .addAll(
                        delegation,
                        standing,
                        onlyOpen,
                        onlyAlone,
                        named("review.rows", rows),
                        named("review.columns", columns));
        delegation.valueProperty().addListener((_, _, _) -> filter());
        standing.valueProperty().addListener((_, _, _) -> filter());
        onlyOpen.selectedProperty().addListener((_, _, _) -> filter());
        onlyAlone.selectedProperty().addListener((_, _, _) -> filter());
        model.sheetProperty().addListener((_, _, _) -> show());
        show();
    }

    private Node named(String key, Node box) {
        Label name = new Label(sentences.say(key));
        name.setLabelFor(box);
        name.getStyleClass().add("field-name");
        HBox both = new HBox(name, box);
        both.getStyleClass().add("review-named");
        return both;
    }

    private void filter() {
        if (!filling) {
            model.filterProperty()
                    .set(
                            MatrixFilter.OPEN
                                    .withDelegation(chosen(delegation).orElse(null))
                                    .withStanding(chosen(standing).orElse(null))
                                    .withOnlyOpen(onlyOpen.isSelected())
                                    .withOnlyAlone(onlyAlone.isSelected()));
        }
    }

    private static <T> Optional<T> chosen(NamedBox<Optional<T>> box) {
        Optional<T> value = box.getValue();
        return value == null ? Optional.empty() : value;
    }

    /** Who can be chosen, and what is chosen, as the model has it. */
    private void show() {
        filling = true;
        MatrixFilter filter = model.filterProperty().get();
        List<Optional<String>> codes = new ArrayList<>();
        codes.add(Optional.empty());
        model.delegations().forEach(code -> codes.add(Optional.of(code)));
        if (!delegation.getItems().equals(codes)) {
            delegation.getItems().setAll(codes);
        }
        delegation.setValue(Optional.ofNullable(filter.delegation()));
        standing.setValue(Optional.ofNullable(filter.standing()));
        onlyOpen.setSelected(filter.onlyOpen());
        onlyAlone.setSelected(filter.onlyAlone());
        filling = false;
    }
}
