package org.travaux.app.view.versions;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.travaux.app.view.controls.LineCell;
import org.travaux.app.viewmodel.versions.EarlierVersionList;
import org.travaux.app.viewmodel.versions.VersionLine;

/** An earlier version in the list: when it was saved; under it what is in it. */
final class EarlierVersionCell extends LineCell<VersionLine> {
    private final EarlierVersionList list;
    private final Label when = new Label();
    private final Label details = new Label();
    private final VBox both = new VBox(when, details);

    EarlierVersionCell(EarlierVersionList list) {
        this.list = list;
        when.getStyleClass().add("version-when");
        details.getStyleClass().add("field-name");
        details.setWrapText(true);
        both.getStyleClass().add("change-lines");
    }

    @Override
    protected double computePrefHeight(double width) {
        return heightOf(both);
    }

    @Override
    protected Node shown(VersionLine line) {
        when.setText(list.when(line));
        details.setText(list.details(line));
        return both;
    }

    @Override
    protected String spoken(VersionLine line) {
        return list.when(line) + ", " + list.details(line);
    }
}
