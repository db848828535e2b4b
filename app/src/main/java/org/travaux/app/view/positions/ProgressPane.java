package org.travaux.app.view.positions;

import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.util.StringConverter;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.positions.ProgressModel;
import org.travaux.app.viewmodel.positions.ProgressPoint;

import java.util.function.ToIntFunction;

/** How many choices were open and settled from one time of saving to the next. */
final class ProgressPane extends BorderPane {
    private static final double LINE = 2.2;
    private static final double LINES = 5;
    private static final int MOST_TICKS = 8;

    private final ObservableList<ProgressPoint> points;
    private final NumberAxis times = new NumberAxis();
    private final NumberAxis counts = new NumberAxis();
    private final LineChart<Number, Number> chart = new LineChart<>(times, counts);
    private final XYChart.Series<Number, Number> open = new XYChart.Series<>();
    private final XYChart.Series<Number, Number> settled = new XYChart.Series<>();
    private final ListView<String> said = new ListView<>();

    ProgressPane(ProgressModel model, Sentences sentences) {
        points = model.points();
        chart.setId("progress-chart");
        chart.setAnimated(false);
        chart.setVerticalZeroLineVisible(false);
        chart.setMinSize(0, 0);
        chart.setAccessibleText(sentences.say("review.progress"));
        open.setName(sentences.say("progress.open"));
        settled.setName(sentences.say("progress.settled"));
        chart.getData().add(open);
        chart.getData().add(settled);
        times.setAutoRanging(false);
        times.setMinorTickVisible(false);
        times.setTickLabelFormatter(
                new StringConverter<>() {
                    @Override
                    public String toString(Number at) {
                        int index = at.intValue();
                        return index >= 0 && index < points.size() ? points.get(index).day() : "";
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
        int last = points.size() - 1;
        // One more on either side, so that the first and last day can be read.
        times.setLowerBound(-1);
        times.setUpperBound(last + 1);
        times.setTickUnit(Math.max(1, Math.ceilDiv(points.size(), MOST_TICKS)));
        scale(
                points.stream()
                        .mapToInt(point -> Math.max(point.open(), point.settled()))
                        .max()
                        .orElse(0));
        fill(open, ProgressPoint::open);
        fill(settled, ProgressPoint::settled);
        said.getItems().setAll(points.reversed().stream().map(ProgressPoint::spoken).toList());
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
            series.getData().add(new XYChart.Data<>(i, figure.applyAsInt(points.get(i))));
        }
    }
}
