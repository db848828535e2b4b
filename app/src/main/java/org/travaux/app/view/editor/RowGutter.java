package org.travaux.app.view.editor;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.editor.GutterLines.Placed;
import org.travaux.app.viewmodel.display.RowMatch;
import org.travaux.app.viewmodel.display.RowModel;
import org.travaux.app.viewmodel.display.RowState;
import org.travaux.app.viewmodel.display.RowStatus;
import org.travaux.markup.draft.looks.TableCell;

import java.util.List;

/**
 * The narrow field in front of a row: its label, its cell of a table, its state, what was settled
 * in it, whether its languages differ.
 */
final class RowGutter extends Region {
    private static final String SETTLED = "✓";
    private static final String NOTED = "✎";

    private final Sentences sentences;
    private final Label label = new Label();
    private final Label place = new Label();
    private final Region state = new Region();
    private final Label settled = new Label(SETTLED);
    private final Label noted = new Label(NOTED);
    private final Label match = new Label();
    private final Tooltip tooltip = new Tooltip();

    RowGutter(Sentences sentences) {
        this.sentences = sentences;
        getStyleClass().add("gutter");
        label.getStyleClass().add("row-label");
        label.setWrapText(true);
        Region table = new Region();
        table.getStyleClass().add("table-sign");
        place.setGraphic(table);
        place.getStyleClass().add("row-place");
        state.getStyleClass().add("state");
        settled.getStyleClass().add("settled");
        noted.getStyleClass().add("noted");
        match.getStyleClass().add("match");
        getChildren().addAll(state, label, place, settled, noted, match);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(HoverHints.WIDTH);
        Tooltip.install(this, tooltip);
    }

    void show(RowModel row) {
        label.setText(row.label());
        label.setManaged(!row.label().isEmpty());
        TableCell cell = row.place();
        place.setText(cell == null ? "" : cell.row() + "·" + cell.column());
        place.setVisible(cell != null);
        place.setManaged(cell != null);
        RowStatus status = row.status();
        set(state, "state", status == null ? row.state().id() : status.id());
        settled.setVisible(row.settled() > 0);
        settled.setManaged(row.settled() > 0);
        noted.setVisible(row.notes() > 0);
        noted.setManaged(row.notes() > 0);
        set(match, "match", row.match().id());
        match.setText(
                switch (row.match()) {
                    case SAME -> "";
                    case MISSING -> "∅";
                    case DIFFERENT -> "≠";
                });
        match.setVisible(row.match() != RowMatch.SAME);
        match.setManaged(row.match() != RowMatch.SAME);
        String said = describe(row);
        tooltip.setText(said);
        setAccessibleText(said);
    }

    private String describe(RowModel row) {
        StringBuilder said = new StringBuilder(row.called(sentences));
        RowStatus status = row.status();
        if (status != null) {
            add(said, status.description());
        }
        if (row.state() != RowState.CLEAR) {
            add(said, sentences.say("row." + row.state().id()));
        }
        if (row.settled() > 0) {
            add(said, sentences.say("row.settled", row.settled()));
        }
        if (row.notes() > 0) {
            add(said, sentences.say("row.noted", row.notes()));
        }
        if (row.match() != RowMatch.SAME) {
            add(said, sentences.say("row." + row.match().id()));
        }
        row.disagreements().forEach(each -> said.append('\n').append(each));
        return said.isEmpty() ? sentences.say("row.clear") : said.toString();
    }

    private static void add(StringBuilder said, String sentence) {
        said.append(said.isEmpty() ? "" : " · ").append(sentence);
    }

    private static void set(Region node, String base, String look) {
        List<String> looks = List.of(base, base + "-" + look);
        if (!node.getStyleClass().equals(looks)) {
            node.getStyleClass().setAll(looks);
        }
    }

    private List<Placed> lines(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        return GutterLines.of(state, List.of(label, place), List.of(settled, noted, match), inside);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height =
                lines(width).stream().mapToDouble(each -> each.y() + each.height()).max().orElse(0);
        return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        lines(getWidth()).forEach(each -> each.layOut(snappedLeftInset(), snappedTopInset()));
    }
}
