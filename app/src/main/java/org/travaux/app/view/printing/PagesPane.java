package org.travaux.app.view.printing;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;

import org.jspecify.annotations.Nullable;

/**
 * Pages one below the other, as pictures of what would be on paper. Only those in sight are drawn.
 */
final class PagesPane extends ScrollPane {
    /** How much larger than on paper they are. */
    private static final double ENLARGED = 1.25;

    private static final double BETWEEN = 18;
    private static final double STEP = 40;

    private final VBox column = new VBox(BETWEEN);
    private @Nullable PrintedText printed;

    PagesPane() {
        column.getStyleClass().add("print-column");
        column.setAlignment(Pos.TOP_CENTER);
        setContent(column);
        setFitToWidth(true);
        setFocusTraversable(true);
        vvalueProperty().subscribe(this::draw);
        viewportBoundsProperty().subscribe(this::draw);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Keys go as far as they do in a text. */
    private void pressed(KeyEvent event) {
        double page = getViewportBounds().getHeight() - STEP;
        switch (event.getCode()) {
            case DOWN -> scroll(STEP);
            case UP -> scroll(-STEP);
            case PAGE_DOWN, SPACE -> scroll(page);
            case PAGE_UP -> scroll(-page);
            case HOME -> setVvalue(0);
            case END -> setVvalue(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void scroll(double by) {
        double hidden = column.getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            setVvalue(Math.clamp(getVvalue() + by / hidden, 0, 1));
        }
    }

    /** Shows the pages of a text from the first. */
    void show(PrintedText text) {
        printed = text;
        column.getChildren().clear();
        for (int page = 0; page < text.count(); page++) {
            StackPane paper = new StackPane();
            paper.getStyleClass().add("print-paper");
            double width = Math.ceil(text.format().paperWidth() * ENLARGED);
            double height = Math.ceil(text.format().paperHeight() * ENLARGED);
            paper.setMinSize(width, height);
            paper.setMaxSize(width, height);
            paper.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            paper.setAccessibleText(text.number(page));
            column.getChildren().add(paper);
        }
        setVvalue(0);
        draw();
    }

    private void draw() {
        if (printed == null || getViewportBounds().getHeight() <= 0) {
            return;
        }
        double height = Math.ceil(printed.format().paperHeight() * ENLARGED) + BETWEEN;
        Bounds viewport = getViewportBounds();
        double hidden = Math.max(0, height * printed.count() - viewport.getHeight());
        double top = getVvalue() * hidden;
        for (int page = 0; page < printed.count(); page++) {
            boolean inSight =
                    (page + 1) * height >= top - height
                            && page * height <= top + viewport.getHeight() + height;
            draw((StackPane) column.getChildren().get(page), printed, page, inSight);
        }
    }

    private static void draw(StackPane paper, PrintedText printed, int page, boolean inSight) {
        boolean drawn = !paper.getChildren().isEmpty();
        if (inSight && !drawn) {
            paper.getChildren().add(picture(printed.page(page)));
        } else if (!inSight && drawn) {
            paper.getChildren().clear();
        }
    }

    private static ImageView picture(Node page) {
        SnapshotParameters larger = new SnapshotParameters();
        larger.setTransform(Transform.scale(ENLARGED, ENLARGED));
        return new ImageView(page.snapshot(larger, null));
    }
}
