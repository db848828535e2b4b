package org.travaux.app.view.procedure;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.LineCell;
import org.travaux.app.viewmodel.window.RecentDeadlines;

import java.time.Instant;

/** A draft with its deadline; one that is over stands out. */
final class DeadlineCell extends LineCell<RecentDeadlines.Line> {
    private static final PseudoClass PRESSING = PseudoClass.getPseudoClass("pressing");

    private final Sentences sentences;
    private final Instant now;

    DeadlineCell(Sentences sentences, Instant now) {
        this.sentences = sentences;
        this.now = now;
    }

    @Override
    protected Node shown(RecentDeadlines.Line line) {
        Label name = new Label(line.name());
        name.getStyleClass().add("deadline-name");
        Label said = new Label(line.said(sentences, now));
        said.getStyleClass().add("deadline-said");
        said.setWrapText(true);
        Label where = new Label(line.file().toString());
        where.getStyleClass().add("panel-hint");
        VBox whole = new VBox(2, name, said, where);
        whole.getStyleClass().add("deadline-line");
        whole.pseudoClassStateChanged(PRESSING, line.isOverdue(now));
        return whole;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof VBox whole
                ? heightOf(whole)
                : super.computePrefHeight(width);
    }

    @Override
    protected String spoken(RecentDeadlines.Line line) {
        return line.name() + " – " + line.said(sentences, now);
    }
}
