package org.travaux.app.view.revisions;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.exchange.RevisionKind;
import org.travaux.app.view.controls.LineCell;
import org.travaux.app.viewmodel.revisions.RevisionWords;

/** A state that was kept: its name with how far the text was; under it when, by whom and why. */
final class RevisionCell extends LineCell<KeptRevision> {
    private static final PseudoClass WORKING = PseudoClass.getPseudoClass("working");

    private final RevisionWords words;
    private final Label name = new Label();
    private final Label figures = new Label();
    private final Label alarms = new Label();
    private final Label head = new Label();
    private final Label why = new Label();
    private final VBox lines;

    RevisionCell(RevisionWords words) {
        this.words = words;
        name.getStyleClass().add("revision-name");
        name.setMinWidth(USE_PREF_SIZE);
        figures.getStyleClass().add("field-name");
        alarms.getStyleClass().setAll("label", "severity", "alarm");
        alarms.setMinWidth(USE_PREF_SIZE);
        head.getStyleClass().add("field-name");
        why.getStyleClass().add("changed-words");
        HBox first = new HBox(10, name, figures, alarms);
        first.getStyleClass().add("revision-line");
        lines = new VBox(2, first, head, why);
        lines.getStyleClass().addAll("change-lines", "revision");
    }

    @Override
    protected Node shown(KeptRevision one) {
        lines.pseudoClassStateChanged(WORKING, one.kind() != RevisionKind.REVISION);
        name.setText(one.name());
        show(figures, words.figures(one));
        show(alarms, words.alarms(one));
        head.setText(words.head(one));
        show(why, words.why(one));
        return lines;
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    @Override
    protected String spoken(KeptRevision one) {
        return String.join(
                ". ",
                name.getText(),
                figures.getText(),
                alarms.getText(),
                head.getText(),
                why.getText());
    }
}
