package org.travaux.app.view.positions;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.positions.HoldersModel;
import org.travaux.app.viewmodel.positions.Review;
import org.travaux.app.viewmodel.positions.ReviewLine;
import org.travaux.app.viewmodel.positions.StandingMark;

/** A bar for each delegation, and beside them all that the one that is chosen says. */
final class HoldersPane extends BorderPane {
    private final SideBySidePane halves;
    private final HolderList chart;

    HoldersPane(Review review, HoldersModel model) {
        Sentences sentences = review.sentences();
        chart = new HolderList(model.holders(), sentences);
        chart.setId("review-chart");
        chart.whenChosen(model.chosenProperty()::set);
        HeldList<ReviewLine> lines =
                new HeldList<>(review, model.lines(), sentences.say("review.lines.all"), true);
        lines.setId("review-holds");
        halves = new SideBySidePane(chart, lines);
        setCenter(halves);
        setBottom(legend(sentences));
    }

    /** Gives the keyboard to the chart. */
    void focus() {
        chart.requestFocus();
    }

    /** Another size of type, in pixels. */
    void setEm(double em) {
        TypeSize.set(halves, em);
    }

    /** What the two parts of a bar mean. */
    static FlowPane legend(Sentences sentences) {
        FlowPane legend =
                new FlowPane(
                        part(
                                "bar-alone",
                                StandingMark.ALONE + " " + sentences.say("review.legend.alone")),
                        part("bar-others", sentences.say("review.legend.others")));
        legend.getStyleClass().add("review-legend");
        return legend;
    }

    private static HBox part(String look, String text) {
        Region bar = new Region();
        bar.getStyleClass().addAll("bar-sample", look);
        HBox both = new HBox(bar, new Label(text));
        both.getStyleClass().add("review-named");
        return both;
    }
}
