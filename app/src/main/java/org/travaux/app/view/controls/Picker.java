package org.travaux.app.view.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.picking.Offer;

import java.util.List;
import java.util.function.Function;

/** A field to type in and below it what may be meant; Up, Down and Enter pick. */
public final class Picker extends VBox {
    private static final double LINE = 32;
    private static final int MOST_LINES = 11;

    private final GuidePage topic;
    private final Overlay overlay;
    private final Function<String, List<Offer>> offers;
    private final TextField typed = new TextField();
    private final PickList<Offer> list;
    private final Label none;

    /**
     * @param topic the page of the guide that tells of it
     * @param title what is asked for
     * @param nothing what to say where nothing is offered
     * @param offers what may be meant by what was typed
     */
    public Picker(
            GuidePage topic,
            Overlay overlay,
            String title,
            String nothing,
            Function<String, List<Offer>> offers) {
        this.topic = topic;
        this.overlay = overlay;
        this.offers = offers;
        this.none = new Label(nothing);
        getStyleClass().add("picker");
        Label heading = new Label(title);
        heading.getStyleClass().add("popup-title");
        heading.setLabelFor(typed);
        typed.setId("picker-field");
        typed.setAccessibleText(title);
        typed.textProperty().addListener((_, _, _) -> refresh());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list = new PickList<>(title, LINE, MOST_LINES);
        list.setId("picker-list");
        list.setCellFactory(_ -> new Line());
        list.follow(typed);
        none.getStyleClass().add("picker-nothing");
        getChildren().addAll(heading, typed, list, none);
        refresh();
    }

    /** Shows it in place of whatever the overlay showed. */
    public void open() {
        overlay.show(topic, this, typed);
    }

    private void refresh() {
        List<Offer> found = offers.apply(typed.getText());
        list.offer(found);
        list.setVisible(!found.isEmpty());
        list.setManaged(!found.isEmpty());
        none.setVisible(found.isEmpty());
        none.setManaged(found.isEmpty());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> choose(list.getSelectionModel().getSelectedItem());
            case TAB -> {}
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(@Nullable Offer offer) {
        if (offer != null && offer.possible()) {
            overlay.hide();
            offer.choose().run();
        }
    }

    private final class Line extends LineCell<Offer> {
        private final Label text = new GrowingLabel("offer-text");
        private final Label detail = new Label();
        private final HBox line = new HBox(text, detail);

        Line() {
            detail.getStyleClass().add("offer-detail");
            detail.setMinWidth(USE_PREF_SIZE);
            line.getStyleClass().add("offer");
            line.setAlignment(Pos.CENTER_LEFT);
            addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose(getItem()));
        }

        @Override
        protected Node shown(Offer offer) {
            text.setText(offer.text());
            detail.setText(offer.detail());
            line.setDisable(!offer.possible());
            return line;
        }

        @Override
        protected String spoken(Offer offer) {
            return offer.text() + ", " + offer.detail();
        }
    }
}
