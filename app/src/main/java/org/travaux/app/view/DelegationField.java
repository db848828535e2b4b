package org.travaux.app.view;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.gestures.Negotiation;
import org.travaux.markup.profile.Delegation;

import java.util.List;

/** A field for a delegation, by code or name in any language; Up and Down pick another one. */
final class DelegationField extends VBox {
    private static final double LINE = 28;
    private static final int MOST_LINES = 4;

    private final Negotiation negotiation;
    private final TextField typed = new TextField();
    private final ListView<Delegation> list = new ListView<>();
    private final Runnable changed;

    /**
     * @param what what is asked for
     * @param changed is told when another delegation is meant
     */
    DelegationField(Negotiation negotiation, String what, Runnable changed) {
        this.negotiation = negotiation;
        this.changed = changed;
        getStyleClass().add("delegation-field");
        typed.setId("delegation-field");
        typed.setAccessibleText(what);
        typed.textProperty().addListener((_, _, _) -> refresh());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("delegation-list");
        list.setAccessibleText(what);
        list.setFocusTraversable(false);
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new Line());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> changed.run());
        getChildren().addAll(typed, list);
    }

    /** What is typed into, for the keyboard to go to. */
    TextField field() {
        return typed;
    }

    /** Begins with the delegation that spoke last. */
    void start() {
        typed.setText(negotiation.speaker());
        refresh();
        typed.selectAll();
    }

    /** The code of who is meant, or null if nobody is known by what was typed. */
    @Nullable String code() {
        Delegation meant = list.getSelectionModel().getSelectedItem();
        return meant == null ? null : meant.code();
    }

    private void refresh() {
        List<Delegation> found = negotiation.delegations(typed.getText());
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(LINE * Math.clamp(found.size(), 1, MOST_LINES) + 2);
        changed.run();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, last);
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - 1));
        }
    }

    private final class Line extends ListCell<Delegation> {
        @Override
        protected void updateItem(@Nullable Delegation delegation, boolean empty) {
            super.updateItem(delegation, empty);
            setText(
                    delegation == null
                            ? ""
                            : delegation.code() + "   " + negotiation.name(delegation.code()));
        }
    }
}
