package org.travaux.app.view.positions;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.positions.Holder;
import org.travaux.app.viewmodel.positions.MatrixSheet;
import org.travaux.app.viewmodel.positions.Reviewed;

import java.util.ArrayList;
import java.util.List;

/** The review on paper: the matrix as it is sorted and filtered, then the chart. */
final class PrintedReview {
    private static final double LINE = 2;

    private final Reviewed reviewed;
    private final Sentences sentences;
    private final List<Region> contents = new ArrayList<>();
    private final List<Region> legends = new ArrayList<>();

    PrintedReview(Reviewed reviewed, Sentences sentences) {
        this.reviewed = reviewed;
        this.sentences = sentences;
    }

    /** Its pages. */
    List<Sheet> pages(MatrixSheet matrix, List<Holder> holders) {
        addMatrix(matrix);
        addChart(holders);
        List<Sheet> pages = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            Sheet page =
                    new Sheet(
                            title(),
                            contents.get(i),
                            List.of(
                                    legends.get(i),
                                    said(reviewed.rule()),
                                    said(sentences.say("print.page", i + 1, contents.size()))));
            page.prepare();
            pages.add(page);
        }
        return pages;
    }

    private String title() {
        String symbol = reviewed.draft().symbol();
        return symbol.isEmpty() ? reviewed.figures() : symbol + ": " + reviewed.figures();
    }

    private void addMatrix(MatrixSheet matrix) {
        MatrixMeasures size = MatrixMeasures.of(matrix, Sheet.EM, Sheet.WIDTH);
        int rows = (int) ((Sheet.room() - size.headHeight()) / size.rowHeight());
        int columns = (int) ((Sheet.WIDTH - size.headWidth()) / size.columnWidth());
        for (Tile tile : Tile.all(matrix.rows(), matrix.columns(), rows, columns)) {
            contents.add(new PrintedTile(matrix, size, tile, sentences.say("review.corner")));
            legends.add(MatrixPane.legend(sentences));
        }
    }

    private void addChart(List<Holder> holders) {
        int most = (int) (Sheet.room() / (LINE * Sheet.EM));
        for (int from = 0; from < holders.size(); from += most) {
            VBox chart = new VBox();
            for (Holder holder : holders.subList(from, Math.min(holders.size(), from + most))) {
                HolderLine line = new HolderLine();
                line.show(holder, "");
                line.setMinHeight(LINE * Sheet.EM);
                line.setMaxHeight(LINE * Sheet.EM);
                chart.getChildren().add(line);
            }
            contents.add(chart);
            legends.add(HoldersPane.legend(sentences));
        }
    }

    private static Label said(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Sheet.WIDTH);
        return label;
    }
}
