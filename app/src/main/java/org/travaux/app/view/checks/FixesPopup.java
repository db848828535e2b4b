package org.travaux.app.view.checks;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.SaidCell;
import org.travaux.app.view.editor.RowsView;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.app.viewmodel.checks.Finding;
import org.travaux.app.viewmodel.checks.Findings;
import org.travaux.app.viewmodel.checks.WayOut;

/**
 * What is found at the caret and the ways out of it, under the caret. Enter goes the chosen one.
 */
public final class FixesPopup extends VBox {
    private static final double WIDTH = 440;
    private static final double LINE = 34;
    private static final double GAP = 6;

    private final EditorModel model;
    private final Findings findings;
    private final RowsView rows;
    private final Label sentence = new Label();
    private final ListView<WayOut> fixes = new ListView<>();

    /** A popup that is to lie over {@code rows}, in the same parent. */
    public FixesPopup(EditorModel model, Findings findings, RowsView rows) {
        this.model = model;
        this.findings = findings;
        this.rows = rows;
        getStyleClass().addAll("opened", "fixes-popup");
        setManaged(false);
        setVisible(false);
        sentence.setWrapText(true);
        sentence.setId("finding");
        fixes.setId("fixes");
        fixes.setFixedCellSize(LINE);
        fixes.setAccessibleText(model.sentences().say("fixes.title"));
        fixes.setCellFactory(_ -> line());
        getChildren().addAll(sentence, fixes);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fixes.focusedProperty().addListener((_, _, focused) -> closeWithout(focused));
        model.caretProperty().addListener((_, _, _) -> setVisible(false));
        findings.hereProperty().addListener((_, _, found) -> follow(found));
    }

    /** Shows what is found at the caret, or says that nothing is. */
    public void open() {
        Sentences sentences = model.sentences();
        Finding finding = findings.hereProperty().get();
        Bounds caret = rows.caretBounds();
        if (finding == null || caret == null) {
            model.tell(new Notice(Notice.Kind.TOLD, sentences.say("notice.no-finding-here")));
            return;
        }
        show(finding);
        setVisible(true);
        place(rows.localToParent(caret));
        fixes.requestFocus();
    }

    private void show(Finding finding) {
        Sentences sentences = model.sentences();
        boolean none = finding.fixes().isEmpty();
        sentence.setText(
                none ? finding.sentence() + " " + sentences.say("fixes.none") : finding.sentence());
        fixes.getItems().setAll(finding.fixes());
        fixes.getSelectionModel().selectFirst();
        fixes.setPrefHeight(none ? 0 : finding.fixes().size() * LINE + 2);
    }

    /** Ways out may be thought of while the popup is there. */
    private void follow(@Nullable Finding found) {
        Bounds caret = rows.caretBounds();
        if (isVisible() && found != null && caret != null) {
            show(found);
            place(rows.localToParent(caret));
        }
    }

    private void place(Bounds caret) {
        applyCss();
        double height = prefHeight(WIDTH);
        double x = Math.clamp(caret.getMinX(), 0.0, Math.max(0.0, rows.getWidth() - WIDTH));
        double below = caret.getMaxY() + GAP;
        boolean fits = below + height <= rows.getHeight();
        resizeRelocate(x, fits ? below : caret.getMinY() - GAP - height, WIDTH, height);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
            apply(fixes.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void apply(@Nullable WayOut out) {
        close();
        if (out != null) {
            findings.apply(out);
        }
    }

    private void close() {
        rows.focusText();
        setVisible(false);
    }

    private void closeWithout(boolean focus) {
        if (!focus) {
            setVisible(false);
        }
    }

    private SaidCell<WayOut> line() {
        SaidCell<WayOut> line = new SaidCell<>(WayOut::sentence);
        line.setOnMouseClicked(_ -> apply(line.getItem()));
        return line;
    }
}
