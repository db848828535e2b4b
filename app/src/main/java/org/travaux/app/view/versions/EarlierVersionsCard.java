package org.travaux.app.view.versions;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.GoingList;
import org.travaux.app.viewmodel.versions.EarlierVersionList;
import org.travaux.app.viewmodel.versions.VersionLine;

import java.util.function.Consumer;

/**
 * The earlier versions of a draft in a list, and what can be done with the one that is chosen.
 * Enter opens it beside the draft.
 */
final class EarlierVersionsCard extends VBox {
    private static final double LINE = 45;
    private static final int MOST_LINES = 7;

    private final Button done = new Button();
    private final Button open = new Button();
    private final Button compare = new Button();
    private final Button bringBack = new Button();
    private final GoingList<VersionLine> list;
    private Consumer<VersionLine> opened = _ -> {};

    /**
     * @param name of the draft
     * @param saved whether the draft has a file
     * @param close puts the card away
     */
    EarlierVersionsCard(
            EarlierVersionList versions,
            String name,
            boolean saved,
            Sentences sentences,
            Runnable close) {
        getStyleClass().addAll("popup-form", "versions-card");
        Label title = new Label(sentences.say("versions.title", name));
        title.getStyleClass().add("popup-title");
        boolean none = versions.lines().isEmpty();
        String key = saved ? "versions.none" : "versions.unsaved";
        Label summary = new Label(sentences.say(none ? key : "versions.hint"));
        summary.setId("versions-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        list = new GoingList<>(versions.lines(), this::openRead);
        list.setId("versions");
        list.setAccessibleText(title.getText());
        list.setCellFactory(_ -> new EarlierVersionCell(versions));
        list.setPrefHeight(LINE * Math.min(versions.lines().size(), MOST_LINES) + 4);
        list.getSelectionModel().selectFirst();
        name(open, "versions-open", sentences.say("versions.open"));
        name(compare, "versions-compare", sentences.say("versions.compare"));
        name(bringBack, "versions-back", sentences.say("versions.back"));
        name(done, "versions-done", sentences.say("settings.done"));
        done.setOnAction(_ -> close.run());
        (none ? done : open).getStyleClass().add("accent");
        BooleanBinding unread = unread(versions);
        open.disableProperty().bind(unread);
        compare.disableProperty().bind(unread);
        bringBack.disableProperty().bind(unread);
        HBox buttons = new HBox();
        buttons.getStyleClass().add("popup-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        if (!none) {
            buttons.getChildren().addAll(open, compare, bringBack);
        }
        buttons.getChildren().add(done);
        getChildren().addAll(title, summary);
        if (!none) {
            VBox.setVgrow(list, Priority.ALWAYS);
            getChildren().add(list);
        }
        getChildren().add(buttons);
    }

    private static void name(Button button, String id, String text) {
        button.setId(id);
        button.setText(text);
        button.setMinWidth(USE_PREF_SIZE);
    }

    /** Nothing can be done with a version that is not read. */
    private BooleanBinding unread(EarlierVersionList versions) {
        return Bindings.createBooleanBinding(
                () -> {
                    VersionLine chosen = chosen();
                    return chosen == null || chosen.draft() == null;
                },
                list.getSelectionModel().selectedIndexProperty(),
                versions.lines());
    }

    private @Nullable VersionLine chosen() {
        int index = list.getSelectionModel().getSelectedIndex();
        return index < 0 ? null : list.getItems().get(index);
    }

    private void openRead(VersionLine line) {
        if (line.draft() != null) {
            opened.accept(line);
        }
    }

    /** What is done with the version that is chosen when the buttons are pressed. */
    void whenWanted(
            Consumer<VersionLine> opening,
            Consumer<VersionLine> comparing,
            Consumer<VersionLine> bringingBack) {
        opened = opening;
        open.setOnAction(_ -> with(opening));
        compare.setOnAction(_ -> with(comparing));
        bringBack.setOnAction(_ -> with(bringingBack));
    }

    private void with(Consumer<VersionLine> wanted) {
        VersionLine chosen = chosen();
        if (chosen != null) {
            wanted.accept(chosen);
        }
    }

    /** What wants the keyboard: the versions if there are any. */
    Node first() {
        return list.getItems().isEmpty() ? done : list;
    }
}
