package org.travaux.app.view.comparing;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.comparing.ComparedChanges;
import org.travaux.markup.compare.DraftChange;

/** A change in the list: how much it matters, where and what; under it the words. */
final class ChangeCell extends ListCell<DraftChange> {
    private static final double NARROW = 100;

    private final ComparedChanges changes;
    private final Label severity = new Label();
    private final Label line = new Label();
    private final Label words = new Label();
    private final VBox both;

    ChangeCell(ComparedChanges changes) {
        this.changes = changes;
        severity.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("field-name");
        words.getStyleClass().add("changed-words");
        line.setGraphic(severity);
        both = new VBox(line, words);
        both.getStyleClass().add("change-lines");
        // The list is never wider than it is seen.
        setPrefWidth(NARROW);
    }

    @Override
    protected void updateItem(@Nullable DraftChange change, boolean empty) {
        super.updateItem(change, empty);
        if (change == null || empty) {
            setGraphic(null);
            return;
        }
        severity.setText(changes.severity(change.severity()));
        severity.getStyleClass().setAll("label", "severity", change.severity().id());
        line.setText(changes.line(change));
        words.setText(changes.words(change).replaceAll("\\s+", " "));
        setGraphic(both);
    }
}
