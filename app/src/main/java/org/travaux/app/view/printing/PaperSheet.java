package org.travaux.app.view.printing;

import atlantafx.base.theme.PrimerLight;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import java.util.List;

/** A page of paper, black on white whatever the window looks like. Lengths are in points. */
public class PaperSheet extends StackPane {
    /**
     * A page with nothing on it.
     *
     * @param em the size of its type
     * @param styleSheets those of the window
     */
    protected PaperSheet(double width, double height, double em, List<String> styleSheets) {
        getStyleClass().addAll("travaux", "light", "paper");
        setStyle("-fx-font-size: " + em + "px;");
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        Scene scene = new Scene(this, width, height);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().addAll(styleSheets);
    }

    /** Lays everything out as it will be on paper. */
    public final void prepare() {
        applyCss();
        layout();
        // What draws itself is there from the first layout on, and has its style from here on.
        applyCss();
        layout();
    }
}
