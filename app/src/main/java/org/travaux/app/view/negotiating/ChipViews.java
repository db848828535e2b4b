package org.travaux.app.view.negotiating;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ContextMenus;
import org.travaux.app.viewmodel.display.Chip;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Positions as chips outside the text. */
final class ChipViews {
    private ChipViews() {}

    /**
     * Chips in a row that breaks where it must, each with a button that lifts its position.
     *
     * @param lifting what the button says
     * @param lift is told which chip, counted from 0
     * @param menus show what can be done with a chip
     */
    static Node row(
            List<Chip> chips,
            Function<Chip, String> lifting,
            IntConsumer lift,
            ContextMenus menus) {
        FlowPane row = new FlowPane(6, 6);
        row.getStyleClass().add("chips");
        for (int i = 0; i < chips.size(); i++) {
            Chip chip = chips.get(i);
            int index = i;
            Button close = new Button("×");
            close.getStyleClass().setAll("button", "chip-lift");
            close.setAccessibleText(lifting.apply(chip));
            close.setTooltip(new Tooltip(lifting.apply(chip)));
            close.setOnAction(_ -> lift.accept(index));
            Label label = new Label(chip.label(), close);
            label.setContentDisplay(ContentDisplay.RIGHT);
            label.getStyleClass().setAll("label", "chip", chip.side().css());
            label.setTooltip(new Tooltip(chip.description()));
            label.setAccessibleText(chip.description());
            MenuItem withdraw = ContextMenus.item(lifting.apply(chip), () -> lift.accept(index));
            ContextMenus.onRequest(
                    label,
                    at ->
                            menus.show(
                                    label,
                                    at.getX(),
                                    at.getY(),
                                    List.of(
                                            List.of(withdraw),
                                            menus.items(ActionId.TAKE_POSITION))));
            row.getChildren().add(label);
        }
        return row;
    }
}
