package org.travaux.app.view.printing;

import javafx.geometry.Pos;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;

import java.util.function.Supplier;

/** A page in the preview: a picture of what would be on paper. */
final class PageCell extends ListCell<Integer> {
    /** How much larger than on paper it is. */
    private static final double ENLARGED = 1.25;

    private static final double BETWEEN = 18;

    private final Supplier<PrintedText> printed;
    private final ImageView picture = new ImageView();
    private final StackPane paper = new StackPane(picture);

    PageCell(Supplier<PrintedText> printed) {
        this.printed = printed;
        paper.getStyleClass().add("print-paper");
        paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
    }

    /** How high the line of a page is. */
    static double height(PageFormat format) {
        return Math.ceil(format.paperHeight() * ENLARGED) + BETWEEN;
    }

    @Override
    protected void updateItem(Integer page, boolean empty) {
        super.updateItem(page, empty);
        if (empty || page == null || page >= printed.get().count()) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        SnapshotParameters larger = new SnapshotParameters();
        larger.setTransform(Transform.scale(ENLARGED, ENLARGED));
        picture.setImage(printed.get().page(page).snapshot(larger, null));
        setGraphic(paper);
        setAccessibleText(printed.get().number(page));
    }
}
