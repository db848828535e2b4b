package org.travaux.app.view.compiling;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.travaux.app.view.controls.LineCell;
import org.travaux.app.viewmodel.compiling.TracedProposals;
import org.travaux.markup.compile.TracedProposal;

/** A proposal: what has become of it, where and whose; under it the words. */
final class TracedCell extends LineCell<TracedProposal> {
    private final TracedProposals proposals;
    private final Label fate = new Label();
    private final Label head = new Label();
    private final Label words = new Label();
    private final VBox lines = new VBox(2, head, words);

    TracedCell(TracedProposals proposals) {
        this.proposals = proposals;
        fate.setMinWidth(USE_PREF_SIZE);
        head.getStyleClass().add("field-name");
        head.setGraphic(fate);
        words.getStyleClass().add("changed-words");
        lines.getStyleClass().add("change-lines");
    }

    @Override
    protected Node shown(TracedProposal one) {
        fate.setText(proposals.fate(one));
        fate.getStyleClass().setAll("label", "fate", one.fate().id());
        head.setText(proposals.head(one));
        words.setText(proposals.words(one).replaceAll("\\s+", " "));
        return lines;
    }

    @Override
    protected String spoken(TracedProposal one) {
        return fate.getText() + ": " + head.getText() + ": " + words.getText();
    }
}
