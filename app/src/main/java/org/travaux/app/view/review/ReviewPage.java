package org.travaux.app.view.review;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.Appearance;
import org.travaux.app.viewmodel.review.MatrixModel;
import org.travaux.app.viewmodel.review.Review;
import org.travaux.app.viewmodel.review.Reviewed;

/** Who holds what, in the place of the text. Escape leads back to it. */
public final class ReviewPage extends BorderPane {
    private static final double SIZE = 13;

    private final Appearance appearance;
    private final Label figures = new Label();
    private final Label rule = new Label();
    private final MatrixPane matrix;

    /** The page for a review, whose type is as large as that of the text around it. */
    public ReviewPage(Review review, Appearance appearance) {
        this.appearance = appearance;
        Sentences sentences = review.sentences();
        getStyleClass().add("review");
        setId("review");
        figures.setId("review-figures");
        figures.setWrapText(true);
        figures.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(figures, Priority.ALWAYS);
        CheckBox byMember = new CheckBox(sentences.say("review.by-member"));
        byMember.setId("review-by-member");
        byMember.setMinWidth(USE_PREF_SIZE);
        byMember.selectedProperty().bindBidirectional(review.byMemberProperty());
        HBox head = new HBox(figures, byMember);
        head.getStyleClass().add("review-head");
        rule.getStyleClass().add("review-rule");
        rule.setId("review-rule");
        rule.setWrapText(true);
        rule.setMaxWidth(Double.MAX_VALUE);
        matrix = new MatrixPane(review, new MatrixModel(review), em());
        setTop(head);
        setCenter(matrix);
        setBottom(rule);
        review.reviewedProperty().subscribe(this::show);
        appearance.zoomProperty().subscribe(this::zoom);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        review.leave();
                        event.consume();
                    }
                });
    }

    /** Gives the keyboard to it. */
    public void focus() {
        matrix.focus();
    }

    private double em() {
        return SIZE * appearance.zoomProperty().get();
    }

    private void zoom() {
        setStyle("-fx-font-size: " + em() + "px;");
        matrix.setEm(em());
    }

    private void show(Reviewed reviewed) {
        figures.setText(reviewed.figures());
        rule.setText(reviewed.rule());
    }
}
