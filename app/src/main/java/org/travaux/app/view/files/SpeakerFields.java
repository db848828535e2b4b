package org.travaux.app.view.files;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.travaux.app.files.ImportQuestion;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.PickList;
import org.travaux.app.viewmodel.files.Speaker;
import org.travaux.markup.profile.Delegation;

import java.util.ArrayList;
import java.util.List;

/**
 * A field for each author of a document, and beside it for whom they speak. Below stands who may be
 * meant in the field with the keyboard; Up and Down pick another one.
 */
final class SpeakerFields extends VBox {
    private static final double LINE = 28;
    private static final int MOST_LINES = 4;
    private static final int MOST_AUTHORS = 6;
    private static final double ROW = 42;

    private final Sentences sentences;
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<TextField> fields = new ArrayList<>();
    private final List<Label> meanings = new ArrayList<>();
    private final PickList<Delegation> list;
    private int current;

    SpeakerFields(ImportQuestion.Authors authors, Sentences sentences) {
        super(8);
        this.sentences = sentences;
        Label hint = new Label(sentences.say("ask.authors-hint"));
        hint.setWrapText(true);
        list = new PickList<>(sentences.say("ask.authors"), LINE, MOST_LINES);
        list.setId("speaker-list");
        list.setPrefHeight(list.height(MOST_LINES));
        list.setMinHeight(USE_PREF_SIZE);
        list.show(this::shown);
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener((_, _, index) -> choose(index.intValue()));
        getChildren().addAll(hint, fields(authors), list);
    }

    private Node fields(ImportQuestion.Authors authors) {
        GridPane grid = new GridPane(12, 8);
        for (int share : List.of(34, 26, 40)) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        for (String author : authors.names()) {
            add(grid, new Speaker(author, authors.delegations()));
        }
        if (speakers.size() <= MOST_AUTHORS) {
            return grid;
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(ROW * MOST_AUTHORS);
        return scroll;
    }

    private void add(GridPane grid, Speaker speaker) {
        int row = speakers.size();
        TextField field = new TextField();
        field.setId("speaker-" + row);
        String name =
                speaker.author().isEmpty() ? sentences.say("author.unnamed") : speaker.author();
        field.setAccessibleText(name);
        field.textProperty().addListener((_, _, typed) -> typed(row, typed));
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (focused) {
                                offer(row);
                            }
                        });
        list.follow(field);
        Label author = new Label(name);
        author.setWrapText(true);
        author.setLabelFor(field);
        Label meaning = new Label();
        meaning.setWrapText(true);
        meaning.getStyleClass().add("speaker-meant");
        speakers.add(speaker);
        fields.add(field);
        meanings.add(meaning);
        tellMeaning(row);
        grid.addRow(row, author, field, meaning);
    }

    /** For whom the authors speak, as typed so far. */
    List<Speaker> speakers() {
        return speakers;
    }

    /** Where the keyboard begins. */
    Node first() {
        return fields.getFirst();
    }

    private void typed(int row, String text) {
        speakers.get(row).type(text);
        tellMeaning(row);
        offer(row);
    }

    /** Shows who may be meant in a field. */
    private void offer(int row) {
        Speaker speaker = speakers.get(row);
        int chosen = speaker.chosen();
        current = row;
        list.getItems().setAll(speaker.offers());
        list.pick(chosen);
    }

    private void choose(int offer) {
        if (offer >= 0) {
            speakers.get(current).choose(offer);
            tellMeaning(current);
        }
    }

    private void tellMeaning(int row) {
        Speaker speaker = speakers.get(row);
        Delegation meant = speaker.meant();
        String said =
                meant != null
                        ? shown(meant)
                        : speaker.typed().isEmpty()
                                ? sentences.say("ask.author-kept")
                                : sentences.say("gesture.nobody");
        meanings.get(row).setText(said);
    }

    private String shown(Delegation delegation) {
        return delegation.code() + "   " + delegation.name(sentences.locale().getLanguage());
    }
}
