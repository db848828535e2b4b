package org.travaux.app.view.positions;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.travaux.app.view.printing.PaperSheet;

import java.util.List;
import java.util.Objects;

/**
 * One page of paper: A4 across, inside its margins, black on white whatever the window looks like.
 * It has what is counted at its head, and the rule and its number at its foot.
 */
final class Sheet extends PaperSheet {
    /** How wide and high it is, in points. */
    static final double WIDTH = 770;

    static final double HEIGHT = 523;

    /** The size of its type. */
    static final double EM = 9;

    private static final String STYLES =
            Objects.requireNonNull(Sheet.class.getResource("../travaux.css")).toExternalForm();

    private static final double HEAD = 4;
    private static final double FOOT = 8.5;

    private final BorderPane page = new BorderPane();

    /**
     * @param head what it says above its content
     * @param below what it says below it, the last line the number of the page
     */
    Sheet(String head, Region content, List<Region> below) {
        super(WIDTH, HEIGHT, EM, List.of(STYLES));
        Label title = new Label(head);
        title.setId("review-figures");
        title.setWrapText(true);
        title.setMinHeight(HEAD * EM);
        title.setMaxWidth(WIDTH);
        VBox foot = new VBox();
        foot.getChildren().addAll(below);
        foot.setMinHeight(FOOT * EM);
        foot.setMaxHeight(FOOT * EM);
        page.setTop(title);
        page.setCenter(content);
        page.setBottom(foot);
        page.getStyleClass().addAll("review", "sheet");
        getChildren().add(page);
    }

    /** How high its content can be. */
    static double room() {
        return HEIGHT - (HEAD + FOOT) * EM;
    }
}
