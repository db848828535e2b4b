package org.travaux.app.view.controls;

import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

/** What is wrong with what a form says; takes no room while nothing is. */
public final class ProblemLabel extends Label {
    /** One that says nothing yet. */
    public ProblemLabel() {
        setId("popup-problem");
        setWrapText(true);
        tell(null);
    }

    /** Says what is wrong; nothing if that is null. */
    public void tell(@Nullable String wrong) {
        setText(wrong == null ? "" : wrong);
        setVisible(wrong != null);
        setManaged(wrong != null);
    }
}
