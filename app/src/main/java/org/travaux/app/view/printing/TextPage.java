package org.travaux.app.view.printing;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;

import java.util.List;

/** A page of a text: the names of the languages, the paragraphs, the number of the page. */
final class TextPage extends PaperSheet {
    /**
     * @param names what stands above each column; empty for nothing
     * @param number the number of the page, in words
     */
    TextPage(
            PageFormat format,
            List<String> names,
            List<PrintedPiece> pieces,
            String number,
            List<String> styleSheets) {
        super(format.paperWidth(), format.paperHeight(), format.em(), styleSheets);
        setPadding(new Insets(PageFormat.MARGIN));
        Pane head = new Pane();
        head.setMinHeight(format.head());
        head.setMaxHeight(format.head());
        for (int i = 0; i < names.size(); i++) {
            Label name = new Label(names.get(i));
            name.getStyleClass().add("printed-name");
            name.relocate(format.x(i), 0);
            name.setMaxWidth(format.columnWidth());
            head.getChildren().add(name);
        }
        Pane rows = new Pane();
        double y = 0;
        for (PrintedPiece piece : pieces) {
            PieceView view = new PieceView(format, piece.row(), piece.first(), piece.texts());
            view.setPrefWidth(format.width());
            view.relocate(0, y);
            y += piece.height();
            rows.getChildren().add(view);
        }
        Label foot = new Label(number);
        foot.getStyleClass().add("printed-number");
        foot.setMinHeight(format.foot());
        foot.setMaxWidth(Double.MAX_VALUE);
        foot.setAlignment(Pos.BOTTOM_CENTER);
        BorderPane page = new BorderPane(rows, head, null, foot, null);
        getChildren().add(page);
    }
}
