package org.travaux.app.view.positions;

import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.viewmodel.positions.ProgressModel;
import org.travaux.app.viewmodel.positions.ProgressPoint;
import org.travaux.app.viewmodel.positions.ProgressSince;

import java.util.function.ToIntFunction;

/** How far it was from one time of saving, or from one revision, to the next. */
final class ProgressPane extends BorderPane {
    private static final double LINE = 2.2;
    private static final double LINES = 5;
    private static final int MOST_TICKS = 8;

    private final ProgressModel model;
    private final ObservableList<ProgressPoint> points;
    private final NumberAxis times = new NumberAxis();
    private final NumberAxis counts = new NumberAxis();
    private final LineChart<Number, Number> chart = new LineChart<>(times, counts);
    private final XYChart.Series<Number, Number> open = new XYChart.Series<>();
    private final XYChart.Series<Number, Number> closed = new XYChart.Series<>();
    private final XYChart.Series<Number, Number> alarms = new XYChart.Series<>();
    private final ListView<String> said = new ListView<>();

    ProgressPane(ProgressModel model, Sentences sentences) {
        this.model = model;
        points = model.points();
        chart.setId("progress-chart");
        chart.setAnimated(false);
        chart.setVerticalZeroLineVisible(false);
        chart.setMinSize(0, 0);
        chart.setAccessibleText(sentences.say("review.progress"));
        open.setName(sentences.say("progress.open"));
        alarms.setName(sentences.say("progress.alarms"));
        chart.getData().add(open);
        chart.getData().add(closed);
        times.setAutoRanging(false);
        times.setMinorTickVisible(false);
        times.setTickLabelFormatter(
                new StringConverter<>() {
                    @Override
                    public String toString(Number at) {
                        int index = at.intValue();
                        return index >= 0 && index < points.size() ? points.get(index).at() : "";
                    }

                    @Override
                    public Number fromString(String typed) {
                        return 0;
                    }
                });
        counts.setAutoRanging(false);
        counts.setMinorTickVisible(false);
        said.setId("progress-said");
        said.getStyleClass().add("held-list");
        said.setAccessibleText(sentences.say("review.progress"));
        NamedBox<ProgressSince> since =
                new NamedBox<>("progress-since", model.choices(), model::called);
        since.setItems(model.choices());
        since.valueProperty().bindBidirectional(model.sinceProperty());
        FlowPane choice = new FlowPane(NamedField.of(sentences.say("progress.times"), since));
        choice.getStyleClass().add("review-filters");
        setTop(choice);
        setCenter(chart);
        setBottom(said);
        points.addListener((InvalidationListener) _ -> show());
        show();
    }

    /** Gives the keyboard to the figures. */
    void focus() {
        said.requestFocus();
    }

    /** Another size of type, in pixels. */
    void setEm(double em) {
        TypeSize.set(chart, em);
        TypeSize.set(said, em);
        said.setFixedCellSize(Math.rint(LINE * em));
        said.setPrefHeight(Math.rint(LINES * LINE * em) + 2);
    }

    private void show() {
        closed.setName(model.closedName());
        showAlarms(points.stream().anyMatch(point -> point.alarms() >= 0));
        int last = points.size() - 1;
        // One more on either side, so that the first and last day can be read.
        times.setLowerBound(-1);
        times.setUpperBound(last + 1);
        times.setTickUnit(Math.max(1, Math.ceilDiv(points.size(), MOST_TICKS)));
        scale(points.stream().mapToInt(ProgressPane::highest).max().orElse(0));
        fill(open, ProgressPoint::open);
        fill(closed, ProgressPoint::closed);
        fill(alarms, ProgressPoint::alarms);
        said.getItems().setAll(points.reversed().stream().map(ProgressPoint::spoken).toList());
    }

    private void showAlarms(boolean counted) {
        if (counted && !chart.getData().contains(alarms)) {
            chart.getData().add(alarms);
        } else if (!counted) {
            chart.getData().remove(alarms);
        }
    }

    private static int highest(ProgressPoint point) {
        return Math.max(point.open(), Math.max(point.closed(), point.alarms()));
    }

    /** From nothing to a little more than the highest figure, in whole numbers. */
    private void scale(int most) {
        int step = Math.max(1, Math.ceilDiv(most, MOST_TICKS));
        counts.setTickUnit(step);
        counts.setUpperBound((most / step + 1) * step);
    }

    private void fill(XYChart.Series<Number, Number> series, ToIntFunction<ProgressPoint> figure) {
        series.getData().clear();
        for (int i = 0; i < points.size(); i++) {
            int count = figure.applyAsInt(points.get(i));
            if (count >= 0) {
                series.getData().add(new XYChart.Data<>(i, count));
            }
        }
    }
}
