package org.travaux.app.view.actions;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** Line drawings on a field of 24 by 24. */
public enum Icon {
    NEW("M6 3.5h8l4.5 4.5v12.5h-12.5z M13.5 3.5v5h5 M12 11v6 M9 14h6"),
    OPEN("M3 6.5h6l2 2.5h10v10.5h-18z"),
    SAVE("M4.5 4.5h11.5l3.5 3.5v11.5h-15z M8 4.5v5h7v-5 M8 19.5v-6h8v6"),
    IMPORT("M12 4v11 M7.5 10.5l4.5 4.5 4.5-4.5 M4.5 20h15"),
    EXPORT("M12 15v-11 M7.5 8.5l4.5-4.5 4.5 4.5 M4.5 20h15"),
    PRINT("M7.5 9v-5h9v5 M7.5 16.5h-3v-7.5h15v7.5h-3 M7.5 13.5h9v6.5h-9z"),
    UNDO("M9 13.5l-5-5 5-5 M4 8.5h10a5.5 5.5 0 0 1 0 11h-4"),
    REDO("M15 13.5l5-5-5-5 M20 8.5h-10a5.5 5.5 0 0 0 0 11h4"),
    BACK("M15 6l-6 6 6 6"),
    PREVIOUS("M6 15l6-6 6 6"),
    NEXT("M6 9l6 6 6-6"),
    PROPOSE("M4.5 5h15v10h-8l-4.5 4.5v-4.5h-2.5z M12 7.5v5 M9.5 10h5"),
    POSITION("M8 5v14 M4.5 8.5h7 M13 15.5h7 M13.5 19.5l6-15"),
    ADOPT("M4.5 12.5l5 5 10-11"),
    LARGER("M12 5v14 M5 12h14"),
    SMALLER("M5 12h14"),
    DARK("M20 14.5a8.2 8.2 0 1 1-10-10.5a6.6 6.6 0 0 0 10 10.5z"),
    PANEL("M3.5 5h17v14h-17z M14.5 5v14"),
    CLOSE("M6.5 6.5l11 11 M17.5 6.5l-11 11");

    private static final double SIZE = 18;

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** The icon as something to draw, new each time. */
    public Node node() {
        SVGPath shape = new SVGPath();
        shape.setContent("M0 0M24 24" + path);
        shape.getStyleClass().add("icon");
        shape.setScaleX(SIZE / 24);
        shape.setScaleY(SIZE / 24);
        StackPane box = new StackPane(shape);
        box.setMinSize(SIZE, SIZE);
        box.setPrefSize(SIZE, SIZE);
        box.setMaxSize(SIZE, SIZE);
        return box;
    }
}
