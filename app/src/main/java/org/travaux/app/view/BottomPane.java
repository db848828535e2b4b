package org.travaux.app.view;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.travaux.app.view.actions.ContextMenus;
import org.travaux.app.view.choices.ChoiceListPane;
import org.travaux.app.view.controls.Panes;
import org.travaux.app.view.settling.AdoptionPopups;
import org.travaux.app.view.settling.ReadinessPane;
import org.travaux.app.view.settling.WaysOut;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.choices.ChoiceList;
import org.travaux.app.viewmodel.negotiating.Negotiation;
import org.travaux.app.viewmodel.settling.AdoptionQuestions;
import org.travaux.app.viewmodel.settling.ReadyToAdopt;

import java.util.List;

/**
 * What is shown under the rows when it is asked for: the list of open choices, or what is missing
 * before the text can be adopted. What is not shown is not watched.
 */
final class BottomPane extends StackPane {
    private final ChoiceList choices;
    private final ChoiceListPane choiceList;
    private final ReadyToAdopt ready;
    private final ReadinessPane readiness;
    private final Runnable toText;

    /**
     * @param silence asks what became of the text that is under silence
     * @param toText gives the keyboard back to the text
     */
    BottomPane(
            EditorModel model,
            ChoiceList choices,
            AdoptionQuestions questions,
            AdoptionPopups popups,
            Negotiation negotiation,
            Runnable silence,
            Runnable toText) {
        this.choices = choices;
        this.ready = new ReadyToAdopt(model);
        this.toText = toText;
        choiceList = new ChoiceListPane(model.sentences(), choices, this::toggleList);
        WaysOut ways = new WaysOut(ready, questions, popups, negotiation, silence);
        readiness = new ReadinessPane(model.sentences(), ready, ways, this::toggleReadiness);
    }

    /** What the other button of the mouse shows on a line of what is shown here. */
    void useMenus(ContextMenus menus) {
        choiceList.useMenus(menus);
        readiness.useMenus(menus);
    }

    /** What F6 leads to, as far as it is shown. */
    List<Panes.Pane> panes() {
        return List.of(
                new Panes.Pane(choiceList, choiceList::focus),
                new Panes.Pane(readiness, readiness::focus));
    }

    /** Shows the list of open choices and gives it the keyboard, or puts it away. */
    void toggleList() {
        toggle(choiceList, choiceList::focus);
    }

    /** Shows what is missing and gives it the keyboard, or puts it away. */
    void toggleReadiness() {
        toggle(readiness, readiness::focus);
    }

    /** Whether one of them is shown. */
    boolean isShown() {
        return !getChildren().isEmpty();
    }

    /** Puts away what is shown. */
    void close() {
        if (getChildren().contains(choiceList)) {
            toggleList();
        } else if (getChildren().contains(readiness)) {
            toggleReadiness();
        }
    }

    private void toggle(Region pane, Runnable focus) {
        boolean shown = getChildren().contains(pane);
        getChildren().clear();
        if (!shown) {
            getChildren().add(pane);
        }
        choices.setWatched(getChildren().contains(choiceList));
        ready.setWatched(getChildren().contains(readiness));
        (shown ? toText : focus).run();
    }
}
