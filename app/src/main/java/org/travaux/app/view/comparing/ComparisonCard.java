package org.travaux.app.view.comparing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.GoingList;
import org.travaux.app.view.controls.NamedBox;
import org.travaux.app.viewmodel.comparing.ComparedChanges;
import org.travaux.markup.compare.ChangeKind;
import org.travaux.markup.compare.DraftChange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The changes from one text to another: the list, the most serious first, and under it both
 * wordings of the paragraph beside each other. Up and Down lead from change to change, Enter to the
 * place in the draft.
 */
final class ComparisonCard extends VBox {
    private final ComparedChanges changes;
    private final GoingList<DraftChange> list;
    private final Button done = new Button();
    private final ParagraphPane before;
    private final ParagraphPane after;

    /**
     * @param file the name of the earlier text
     * @param go leads to a change in the draft
     * @param close puts the card away
     */
    ComparisonCard(
            ComparedChanges changes,
            String file,
            Sentences sentences,
            BiConsumer<ComparedChanges, DraftChange> go,
            Runnable close) {
        this.changes = changes;
        list = new GoingList<>(changes.shown(), change -> go.accept(changes, change));
        getStyleClass().addAll("popup-form", "comparison-card");
        before = new ParagraphPane("compare-before", sentences.say("heading.before"));
        after = new ParagraphPane("compare-after", sentences.say("heading.after"));
        Label title = new Label(sentences.say("compare.since", file));
        title.getStyleClass().add("popup-title");
        getChildren().addAll(title, head(sentences));
        fillList();
        if (!list.getItems().isEmpty()) {
            HBox both = new HBox(before, after);
            both.getStyleClass().add("compared-wordings");
            HBox.setHgrow(before, Priority.ALWAYS);
            HBox.setHgrow(after, Priority.ALWAYS);
            VBox.setVgrow(list, Priority.ALWAYS);
            getChildren().addAll(list, both);
        }
        done.setText(sentences.say("settings.done"));
        done.setId("compare-done");
        done.getStyleClass().add("accent");
        done.setOnAction(_ -> close.run());
        HBox buttons = new HBox(done);
        buttons.getStyleClass().add("popup-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(buttons);
    }

    private HBox head(Sentences sentences) {
        Label sign = new Label(changes.alarms() ? "!" : "✓");
        sign.getStyleClass().add(changes.alarms() ? "traces-sign" : "ready-sign");
        sign.setMinWidth(USE_PREF_SIZE);
        Label summary = new Label(changes.summary());
        summary.setId("compare-summary");
        summary.setWrapText(true);
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        HBox head = new HBox(10, sign, summary);
        head.setAlignment(Pos.CENTER_LEFT);
        if (!changes.kinds().isEmpty()) {
            List<Optional<ChangeKind>> kinds = new ArrayList<>();
            kinds.add(Optional.empty());
            changes.kinds().forEach(kind -> kinds.add(Optional.of(kind)));
            NamedBox<Optional<ChangeKind>> filter =
                    new NamedBox<>("compare-kind", kinds, kind -> changes.name(kind.orElse(null)));
            filter.setAccessibleText(sentences.say("compare.filter"));
            filter.valueProperty()
                    .subscribe(
                            kind -> {
                                changes.show(kind.orElse(null));
                                list.getSelectionModel().selectFirst();
                            });
            head.getChildren().add(filter);
        }
        return head;
    }

    private void fillList() {
        list.setId("changes");
        list.setAccessibleText(changes.summary());
        list.setCellFactory(_ -> new ChangeCell(changes));
        list.getSelectionModel().selectedItemProperty().subscribe(this::showWordings);
        list.getSelectionModel().selectFirst();
    }

    private void showWordings(@Nullable DraftChange change) {
        before.show(change == null ? List.of() : changes.before(change));
        after.show(change == null ? List.of() : changes.after(change));
    }

    /** What wants the keyboard: the changes if there are any. */
    Node first() {
        return list.getItems().isEmpty() ? done : list;
    }
}
