package org.travaux.app.view.positions;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.viewmodel.positions.Holder;

import java.util.function.Consumer;

/** The chart of who holds how many: a bar a line. In some charts bars can be ticked. */
final class HolderList extends ListView<Holder> {
    private static final String TICKED = "☑";
    private static final String NOT_TICKED = "☐";

    private @Nullable ObservableSet<String> ticked;
    private @Nullable String remembered;

    /** A chart whose bars are only looked at. */
    HolderList(ObservableList<Holder> holders, Sentences sentences) {
        getStyleClass().addAll("held-list", "holder-list");
        setAccessibleText(sentences.say("review.holders"));
        setPlaceholder(new Label(sentences.say("list.none")));
        setCellFactory(_ -> new HolderCell(this));
        // Told before the list itself, which forgets its selection when its lines are replaced.
        holders.addListener((ListChangeListener<Holder>) _ -> remember());
        setItems(holders);
        holders.addListener((ListChangeListener<Holder>) _ -> selectAgain());
        getSelectionModel().selectFirst();
    }

    /**
     * Has the space bar, and a click, tick a delegation.
     *
     * @param codes of those that are ticked
     * @param toggle ticks one, or takes its tick away
     */
    void letTick(ObservableSet<String> codes, Consumer<String> toggle) {
        ticked = codes;
        codes.addListener((SetChangeListener<String>) _ -> refresh());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.SPACE) {
                        toggleSelected(toggle);
                        event.consume();
                    }
                });
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> toggleSelected(toggle));
    }

    /** Tells who is chosen now, and whenever another one is. */
    void whenChosen(Consumer<String> chosen) {
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        holder -> {
                            if (holder != null) {
                                chosen.accept(holder.code());
                            }
                        });
    }

    /** The sign of whether a delegation is ticked; empty where none can be. */
    String tick(Holder holder) {
        ObservableSet<String> codes = ticked;
        if (codes == null) {
            return "";
        }
        return codes.contains(holder.code()) ? TICKED : NOT_TICKED;
    }

    private void toggleSelected(Consumer<String> toggle) {
        Holder chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            toggle.accept(chosen.code());
        }
    }

    private void remember() {
        Holder selected = getSelectionModel().getSelectedItem();
        remembered = selected == null ? null : selected.code();
    }

    private void selectAgain() {
        getSelectionModel().clearSelection();
        for (Holder each : getItems()) {
            if (each.code().equals(remembered)) {
                getSelectionModel().select(each);
            }
        }
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }
}
