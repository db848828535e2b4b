package org.travaux.app.view.controls;

import javafx.scene.control.Label;

import org.travaux.app.viewmodel.display.Chip;

/** A position as a chip in a line. */
public final class ChipLabel extends Label {
    /** The chip in the colour of its side. */
    public ChipLabel(Chip chip) {
        super(chip.label());
        setAccessibleText(chip.description());
        getStyleClass().setAll("label", "chip", chip.side().css());
    }
}
