package org.travaux.app.view.choices;

import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.choices.OverviewRuler;
import org.travaux.app.viewmodel.choices.OverviewRulerMarks;
import org.travaux.app.viewmodel.choices.OverviewRulerMarks.Kind;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The whole text beside the scroll bar, with a mark where there is something to look at: a bar for
 * what is open, a lozenge where languages differ, a triangle for a finding. However long the text
 * is, there are no more marks than there is room for.
 */
public final class OverviewRulerStrip extends Region {
    private static final double WIDTH = 27;
    private static final double MARK = 7;
    private static final double STEP = 4;

    private final EditorModel model;
    private final OverviewRuler ruler;
    private final Map<Kind, Path> paths =
            Map.of(
                    Kind.OPEN, path(Kind.OPEN),
                    Kind.DIFFERENT, path(Kind.DIFFERENT),
                    Kind.FOUND, path(Kind.FOUND));

    /** The strip beside the rows of one draft. */
    public OverviewRulerStrip(EditorModel model, OverviewRuler ruler) {
        this.model = model;
        this.ruler = ruler;
        getStyleClass().add("overview-ruler");
        setAccessibleText(model.sentences().say("ruler.accessible"));
        getChildren().addAll(List.of(paths.get(Kind.OPEN), paths.get(Kind.DIFFERENT)));
        getChildren().add(paths.get(Kind.FOUND));
        ruler.marksProperty().addListener((_, _, _) -> draw());
        heightProperty().addListener((_, _, _) -> draw());
        setOnMousePressed(event -> go(event.getY()));
    }

    private static Path path(Kind kind) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().setAll("mark", "mark-" + kind.name().toLowerCase(Locale.ROOT));
        return path;
    }

    private void draw() {
        OverviewRulerMarks marks = ruler.marksProperty().get();
        for (Map.Entry<Kind, Path> each : paths.entrySet()) {
            Path path = each.getValue();
            path.getElements().clear();
            double last = -STEP;
            for (int row : marks.marked().getOrDefault(each.getKey(), List.of())) {
                double y = y(row, marks.rows());
                if (y - last >= STEP) {
                    add(path, each.getKey(), y);
                    last = y;
                }
            }
        }
    }

    private double y(int row, int rows) {
        return Math.floor((getHeight() - MARK) * row / Math.max(1, rows - 1)) + MARK / 2;
    }

    private static void add(Path path, Kind kind, double y) {
        switch (kind) {
            case OPEN -> shape(path, 3, y - 1.5, 3 + MARK, y - 1.5, 3 + MARK, y + 1.5, 3, y + 1.5);
            case DIFFERENT -> shape(path, 14, y - 3.5, 17.5, y, 14, y + 3.5, 10.5, y);
            case FOUND -> shape(path, 22, y - 3, 25.5, y + 3, 18.5, y + 3);
        }
    }

    private static void shape(Path path, double... points) {
        path.getElements().add(new MoveTo(points[0], points[1]));
        for (int i = 2; i < points.length; i += 2) {
            path.getElements().add(new LineTo(points[i], points[i + 1]));
        }
        path.getElements().add(new ClosePath());
    }

    /** The caret goes to the marked paragraph nearest to a height of this strip. */
    private void go(double y) {
        OverviewRulerMarks marks = ruler.marksProperty().get();
        if (marks.rows() > 0 && !model.rowIds().isEmpty()) {
            double part = Math.clamp((y - MARK / 2) / (getHeight() - MARK), 0.0, 1.0);
            int row = marks.nearest((int) Math.round(part * (marks.rows() - 1)));
            Place caret = model.caretProperty().get();
            model.placeCaret(
                    new Place(
                            row,
                            caret == null ? model.languages().getFirst() : caret.language(),
                            0));
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }
}
