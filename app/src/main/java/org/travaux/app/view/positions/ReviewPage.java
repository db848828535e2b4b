package org.travaux.app.view.positions;

import javafx.application.Platform;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.printing.Printing;
import org.travaux.app.viewmodel.positions.HoldersModel;
import org.travaux.app.viewmodel.positions.MatrixModel;
import org.travaux.app.viewmodel.positions.ProgressModel;
import org.travaux.app.viewmodel.positions.Review;
import org.travaux.app.viewmodel.positions.Reviewed;
import org.travaux.app.viewmodel.positions.WhatIf;
import org.travaux.app.viewmodel.settings.Appearance;

import java.util.List;

/**
 * Who holds what, in the place of the text: the matrix, the chart, what would close if somebody
 * lifted, how far it was before. Escape leads back to the text.
 */
public final class ReviewPage extends BorderPane {
    private static final double SIZE = 13;

    private final Review review;
    private final Appearance appearance;
    private final MatrixModel matrixModel;
    private final HoldersModel holdersModel;
    private final Label figures = new Label();
    private final Label rule = new Label();
    private final TabPane parts = new TabPane();
    private final MatrixPane matrix;
    private final HoldersPane holders;
    private final WhatIfPane whatIf;
    private final ProgressPane progress;

    /**
     * The page for a review.
     *
     * @param kept the states of the draft that were kept
     */
    public ReviewPage(Review review, ProgressModel.KeptList kept, Appearance appearance) {
        this.review = review;
        this.appearance = appearance;
        this.matrixModel = new MatrixModel(review);
        this.holdersModel = new HoldersModel(review);
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
        matrix = new MatrixPane(review, matrixModel, em());
        holders = new HoldersPane(review, holdersModel);
        whatIf = new WhatIfPane(review, new WhatIf(review));
        progress = new ProgressPane(new ProgressModel(review, kept), sentences);
        parts.getStyleClass().add("review-parts");
        parts.setAccessibleText(sentences.say(ActionId.POSITIONS_BY_DELEGATION.textKey()));
        parts.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        parts.getTabs()
                .addAll(
                        part(sentences.say("review.matrix"), matrix),
                        part(sentences.say("review.holders"), holders),
                        part(sentences.say("review.what-if"), whatIf),
                        part(sentences.say("review.progress"), progress));
        // A part can have the keyboard only when it is seen.
        parts.getSelectionModel()
                .selectedItemProperty()
                .addListener((_, _, _) -> Platform.runLater(this::focusIfShown));
        setTop(head);
        setCenter(parts);
        setBottom(rule);
        review.reviewedProperty().subscribe(this::show);
        appearance.zoomProperty().addListener((_, _, _) -> zoom());
        zoom();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Gives the keyboard to the part that is shown. */
    public void focus() {
        switch (parts.getSelectionModel().getSelectedIndex()) {
            case 1 -> holders.focus();
            case 2 -> whatIf.focus();
            case 3 -> progress.focus();
            default -> matrix.focus();
        }
    }

    private void focusIfShown() {
        if (review.shownProperty().get()) {
            focus();
        }
    }

    /** Prints the matrix as it is sorted and filtered, and the chart; says what came of it. */
    public void print() {
        List<Sheet> printed =
                new PrintedReview(review.reviewedProperty().get(), review.sentences())
                        .pages(matrixModel.sheetProperty().get(), holdersModel.holders());
        Printing.Outcome outcome =
                Printing.print(
                        printed.size(),
                        printed::get,
                        Paper.A4,
                        PageOrientation.LANDSCAPE,
                        ReviewPage::centred,
                        getScene().getWindow());
        Printing.tell(outcome, "print.no-printer", review::tell);
    }

    /** A sheet as large as the printer's margins allow. */
    private static Transform centred(PageLayout layout) {
        double fit =
                Math.min(
                        layout.getPrintableWidth() / Sheet.WIDTH,
                        layout.getPrintableHeight() / Sheet.HEIGHT);
        return new Scale(fit, fit);
    }

    private static Tab part(String name, Node content) {
        Tab part = new Tab(name, content);
        part.setClosable(false);
        return part;
    }

    /** Escape leads back; Ctrl+Tab to the next part, and with Shift to the one before. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            review.leave();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
            int now = parts.getSelectionModel().getSelectedIndex();
            int by = event.isShiftDown() ? -1 : 1;
            parts.getSelectionModel().select(Math.floorMod(now + by, parts.getTabs().size()));
            event.consume();
        }
    }

    private double em() {
        return SIZE * appearance.zoomProperty().get();
    }

    /** What is read from afar is larger; what is set there stays as it is, so that it has room. */
    private void zoom() {
        matrix.setEm(em());
        holders.setEm(em());
        whatIf.setEm(em());
        progress.setEm(em());
    }

    private void show(Reviewed reviewed) {
        figures.setText(reviewed.figures());
        rule.setText(reviewed.rule());
    }
}
