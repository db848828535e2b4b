package org.travaux.app.view.revisions;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.KeptRevision;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.GoingList;
import org.travaux.app.viewmodel.revisions.RevisionWords;

import java.util.Comparator;
import java.util.List;

/**
 * The states of a draft that were kept, the latest first. Enter looks at one; one is compared with
 * the draft as it is, two that are picked with each other.
 */
final class RevisionsCard extends VBox {
    /** What can be done with a state. */
    interface Wishes {
        void look(KeptRevision revision);

        /**
         * Shows what changed.
         *
         * @param later null for the draft as it is
         */
        void compare(KeptRevision earlier, @Nullable KeptRevision later);

        void bringBack(KeptRevision revision);

        void close();
    }

    private final GoingList<KeptRevision> list;
    private final Wishes wishes;

    RevisionsCard(RevisionWords words, Sentences sentences, Wishes wishes) {
        this.wishes = wishes;
        list =
                new GoingList<>(
                        FXCollections.observableArrayList(words.latestFirst()), wishes::look);
        getStyleClass().addAll("popup-form", "compile-card");
        Label title = new Label(sentences.say("revision.title"));
        title.getStyleClass().add("popup-title");
        list.setId("revisions");
        list.setAccessibleText(title.getText());
        list.setCellFactory(_ -> new RevisionCell(words));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectFirst();
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, list, buttons(sentences));
    }

    private HBox buttons(Sentences sentences) {
        List<KeptRevision> picked = list.getSelectionModel().getSelectedItems();
        var count = Bindings.size(list.getSelectionModel().getSelectedItems());
        Button look = button("revision-look", sentences.say("revision.look"));
        look.setOnAction(_ -> wishes.look(picked.getFirst()));
        look.disableProperty().bind(count.isNotEqualTo(1));
        Button compare = button("revision-compare", "");
        compare.textProperty()
                .bind(
                        Bindings.when(count.isEqualTo(2))
                                .then(sentences.say("revision.compare-both"))
                                .otherwise(sentences.say("revision.compare")));
        compare.setOnAction(_ -> compare(List.copyOf(picked)));
        compare.disableProperty().bind(count.lessThan(1).or(count.greaterThan(2)));
        Button back = button("revision-bring-back", sentences.say("revision.bring-back"));
        back.setOnAction(_ -> wishes.bringBack(picked.getFirst()));
        back.disableProperty().bind(count.isNotEqualTo(1));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button done = button("revision-done", sentences.say("settings.done"));
        done.getStyleClass().add("accent");
        done.setOnAction(_ -> wishes.close());
        HBox buttons = new HBox(look, compare, back, between, done);
        buttons.getStyleClass().add("popup-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        return button;
    }

    private void compare(List<KeptRevision> picked) {
        List<KeptRevision> inOrder =
                picked.stream().sorted(Comparator.comparingInt(KeptRevision::number)).toList();
        wishes.compare(inOrder.getFirst(), inOrder.size() == 1 ? null : inOrder.getLast());
    }

    /** What wants the keyboard. */
    Node first() {
        return list;
    }
}
