package org.travaux.app.view.printing;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.travaux.app.view.editor.TextView;
import org.travaux.app.viewmodel.display.DisplayText;
import org.travaux.app.viewmodel.display.RowModel;

import java.util.ArrayList;
import java.util.List;

/** A paragraph, or a part of it, as it stands on paper: its label, its languages side by side. */
final class PieceView extends Region {
    private static final double ABOVE = 4;
    private static final double BELOW = 6;
    private static final double INDENT = 14;

    private final PageFormat format;
    private final double indent;
    private final Label label = new Label();
    private final List<TextView> views = new ArrayList<>();

    PieceView(PageFormat format, RowModel row, boolean first, List<DisplayText> texts) {
        this.format = format;
        this.indent = Math.min(row.level() * INDENT, format.columnWidth() / 3);
        getStyleClass().addAll("printed-row", "kind-" + row.kind().id());
        label.getStyleClass().add("row-label");
        label.setWrapText(true);
        label.setText(first ? row.label() : "");
        getChildren().add(label);
        for (DisplayText text : texts) {
            TextView view = new TextView();
            view.show(text);
            views.add(view);
            getChildren().add(view);
        }
    }

    private double textWidth() {
        return format.columnWidth() - indent;
    }

    /** How high it is, once it has its style. */
    double height() {
        double height = label.getText().isEmpty() ? 0 : label.prefHeight(format.labels() - 4);
        for (TextView view : views) {
            height = Math.max(height, view.prefHeight(textWidth()));
        }
        return Math.ceil(ABOVE + height + BELOW);
    }

    /**
     * How much of each language stands in whole lines within a height, in characters that are
     * shown.
     */
    List<Integer> fitting(double height) {
        return views.stream()
                .map(view -> view.fitting(textWidth(), height - ABOVE - BELOW))
                .toList();
    }

    /** How many lines the longest of its languages has. */
    int lines() {
        return views.stream().mapToInt(view -> view.lines(textWidth())).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height();
    }

    @Override
    protected void layoutChildren() {
        label.resizeRelocate(0, ABOVE, format.labels() - 4, label.prefHeight(format.labels() - 4));
        for (int i = 0; i < views.size(); i++) {
            double height = views.get(i).prefHeight(textWidth());
            views.get(i).resizeRelocate(format.x(i) + indent, ABOVE, textWidth(), height);
        }
    }
}
