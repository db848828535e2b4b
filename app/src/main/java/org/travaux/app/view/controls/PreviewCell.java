package org.travaux.app.view.controls;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A sentence as it reads, and below it as it would read. */
public final class PreviewCell extends LineCell<PreviewLine> {
    private final Label head = label("preview-head");
    private final Label before = label("preview-before");
    private final Label after = label("preview-after");
    private final VBox lines = new VBox(2, head, before, after);

    @Override
    protected double computePrefHeight(double width) {
        return heightOf(lines);
    }

    private static Label label(String look) {
        Label label = new Label();
        label.getStyleClass().add(look);
        label.setWrapText(true);
        return label;
    }

    @Override
    protected Node shown(PreviewLine line) {
        head.setText(line.head());
        before.setText(line.before());
        after.setText(line.after());
        after.setVisible(!line.after().isEmpty());
        after.setManaged(!line.after().isEmpty());
        return lines;
    }

    @Override
    protected String spoken(PreviewLine line) {
        return line.head() + ": " + line.before() + " → " + line.after();
    }
}
