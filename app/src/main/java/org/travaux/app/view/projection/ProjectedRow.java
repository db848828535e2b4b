package org.travaux.app.view.projection;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.editor.TextView;
import org.travaux.app.viewmodel.ColumnLayout;
import org.travaux.app.viewmodel.display.RowModel;
import org.travaux.app.viewmodel.display.RowStatus;

import java.util.List;

/** A paragraph for the room: its name, and under it the languages beside each other. */
final class ProjectedRow extends VBox {
    private static final String BETWEEN = " · ";

    private final String look;
    private final Sentences sentences;
    private final Label name = new Label();
    private final GridPane texts = new GridPane();

    /**
     * @param look the style class of what it is: the paragraph itself or a neighbour
     */
    ProjectedRow(String look, Sentences sentences) {
        this.look = look;
        this.sentences = sentences;
        name.getStyleClass().add("projected-name");
        texts.getStyleClass().add("projected-texts");
        getChildren().addAll(name, texts);
    }

    /** Shows a paragraph, or nothing. */
    void show(@Nullable RowModel row, ColumnLayout columns) {
        setVisible(row != null);
        texts.getChildren().clear();
        if (row == null) {
            return;
        }
        getStyleClass().setAll("projected", look, "kind-" + row.kind().id());
        name.setText(name(row));
        name.setManaged(!name.getText().isEmpty());
        List<ColumnLayout.Column> shown = columns.shown();
        double all = shown.stream().mapToDouble(ColumnLayout.Column::share).sum();
        texts.getColumnConstraints().setAll(shown.stream().map(each -> part(each, all)).toList());
        for (int i = 0; i < row.cells().size(); i++) {
            TextView text = new TextView();
            text.show(row.cells().get(i).text());
            GridPane.setValignment(text, VPos.TOP);
            texts.add(text, i, 0);
        }
    }

    /**
     * Its label, its cell of a table, and that it was agreed, reserved or reopened; why is not for
     * the room.
     */
    private String name(RowModel row) {
        RowStatus status = row.status();
        String said = status == null ? "" : sentences.say("state." + status.id());
        String called = row.called(sentences);
        return said.isEmpty() || called.isEmpty() ? called + said : called + BETWEEN + said;
    }

    /** How high it wants to be; 0 if it shows nothing. */
    double heightFor(double width) {
        return isVisible() ? Math.ceil(prefHeight(width)) : 0;
    }

    /** It as it is read aloud. */
    String said() {
        StringBuilder said = new StringBuilder(name.getText());
        texts.getChildren().forEach(text -> said.append('\n').append(text.getAccessibleText()));
        return said.toString();
    }

    private static ColumnConstraints part(ColumnLayout.Column column, double all) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setPercentWidth(100 * column.share() / all);
        return constraints;
    }
}
