package org.travaux.app.view.positions;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.positions.HeldLine;
import org.travaux.app.viewmodel.positions.MatrixModel;
import org.travaux.app.viewmodel.positions.Review;
import org.travaux.app.viewmodel.positions.StandingMark;
import org.travaux.markup.report.ReportedStance;

/** The matrix, what of it is seen, and under it what the cell is about. */
final class MatrixPane extends BorderPane {
    private static final double LINES = 2;
    private static final double LINE = 2.6;

    private final MatrixGrid grid;
    private final HeldList<HeldLine> lines;

    /**
     * @param em the size of its type in pixels
     */
    MatrixPane(Review review, MatrixModel model, double em) {
        Sentences sentences = review.sentences();
        getStyleClass().add("matrix-pane");
        grid = new MatrixGrid(model, sentences, em);
        lines = new HeldList<>(review, model.lines(), sentences.say("review.lines"), false);
        lines.setId("review-lines");
        setTop(new MatrixFilters(review, model));
        Label nothing = new Label(sentences.say("list.none"));
        nothing.setId("matrix-nothing");
        nothing.visibleProperty()
                .bind(model.sheetProperty().map(sheet -> sheet.columns() == 0).orElse(true));
        setCenter(new StackPane(grid, nothing));
        setBottom(new VBox(legend(sentences), lines));
        setEm(em);
    }

    /** Gives the keyboard to the matrix. */
    void focus() {
        grid.requestFocus();
    }

    /** Another size of type, in pixels. */
    void setEm(double em) {
        TypeSize.set(grid, em);
        TypeSize.set(lines, em);
        grid.setEm(em);
        lines.setFixedCellSize(Math.rint(LINE * em));
        lines.setPrefHeight(Math.rint(LINES * LINE * em) + 2);
    }

    /** What the marks mean. */
    static FlowPane legend(Sentences sentences) {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("review-legend");
        for (ReportedStance standing : ReportedStance.values()) {
            Label sign = new Label(StandingMark.sign(standing));
            sign.getStyleClass().addAll("mark-sign", standing.id());
            HBox both = new HBox(sign, new Label(sentences.say("standing." + standing.id())));
            both.getStyleClass().add("review-named");
            legend.getChildren().add(both);
        }
        legend.getChildren()
                .add(new Label(StandingMark.ALONE + " " + sentences.say("review.legend.alone")));
        legend.getChildren()
                .add(new Label(StandingMark.WHOLE + " " + sentences.say("review.legend.whole")));
        return legend;
    }
}
