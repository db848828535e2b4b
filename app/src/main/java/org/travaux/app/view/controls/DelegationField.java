package org.travaux.app.view.controls;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.negotiating.Negotiation;
import org.travaux.markup.profile.Delegation;

/**
 * A field for a delegation, by code or name in any language; Up and Down pick another one. Nobody
 * is meant while nothing is typed and nobody was picked.
 */
public final class DelegationField extends VBox {
    private static final double LINE = 28;
    private static final int MOST_LINES = 4;

    private final Negotiation negotiation;
    private final TextField typed = new TextField();
    private final PickList<Delegation> list;
    private final Runnable changed;

    /**
     * @param what what is asked for
     * @param changed is told when another delegation is meant
     */
    public DelegationField(Negotiation negotiation, String what, Runnable changed) {
        this.negotiation = negotiation;
        this.changed = changed;
        getStyleClass().add("delegation-field");
        typed.setId("delegation-field");
        typed.setAccessibleText(what);
        list = new PickList<>(what, LINE, MOST_LINES);
        list.setId("delegation-list");
        list.show(each -> each.code() + "   " + negotiation.name(each.code()));
        list.follow(typed);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> changed.run());
        typed.textProperty().addListener((_, _, _) -> refresh());
        getChildren().addAll(typed, list);
    }

    /** One that begins with the delegation that spoke last, and is in use only while that is so. */
    public static DelegationField onlyWhile(
            ObservableBooleanValue used, Negotiation negotiation, String what) {
        DelegationField field = new DelegationField(negotiation, what, () -> {});
        field.start();
        field.disableProperty().bind(Bindings.not(used));
        return field;
    }

    /** What is typed into, for the keyboard to go to. */
    public TextField field() {
        return typed;
    }

    /** Begins with the delegation that spoke last. */
    public void start() {
        typed.setText(negotiation.speaker());
        refresh();
        typed.selectAll();
    }

    /** The code of who is meant, or null if nobody is known by what was typed. */
    public @Nullable String code() {
        Delegation meant = list.getSelectionModel().getSelectedItem();
        return meant == null ? null : meant.code();
    }

    private void refresh() {
        list.offer(negotiation.delegations(typed.getText()));
        if (typed.getText().isBlank()) {
            list.getSelectionModel().clearSelection();
        }
        changed.run();
    }
}
