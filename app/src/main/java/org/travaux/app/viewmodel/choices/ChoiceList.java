package org.travaux.app.viewmodel.choices;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.session.SessionListener;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.report.DelegationHoldings;
import org.travaux.markup.report.OpenChoice;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * The open choices of the draft that a filter lets through, kept up with the draft while somebody
 * looks at them. Choices are put into words one by one, when a line is shown.
 */
public final class ChoiceList {
    private final EditorModel model;
    private final ObservableList<OpenChoice> choices = FXCollections.observableArrayList();
    private final ObservableList<String> delegations = FXCollections.observableArrayList();
    private final ObjectProperty<ChoiceFilter> filter =
            new SimpleObjectProperty<>(ChoiceFilter.ALL);
    private boolean watched;

    /** The choices of whatever draft a model shows. */
    public ChoiceList(EditorModel model) {
        this.model = model;
        filter.addListener((_, _, _) -> refresh());
        model.sessionProperty().subscribe(this::follow);
    }

    /** What is let through, in the order of the text. */
    public ObservableList<OpenChoice> choices() {
        return choices;
    }

    /** The codes of who holds something, most first. */
    public ObservableList<String> delegations() {
        return delegations;
    }

    /** Which of the choices are listed. */
    public ObjectProperty<ChoiceFilter> filterProperty() {
        return filter;
    }

    /** Whether somebody looks at the list; while nobody does it costs nothing. */
    public void setWatched(boolean nowWatched) {
        watched = nowWatched;
        refresh();
    }

    /** Whether delegations are called by their names. */
    public ReadOnlyBooleanProperty fullNamesProperty() {
        return model.fullNamesProperty();
    }

    /** How many choices are open, let through or not. */
    public int all() {
        return model.session().holdings().open().size();
    }

    /** A choice of this list in words. */
    public ChoiceLine line(OpenChoice choice) {
        return line(model.session().reading().draft(), choice);
    }

    /** An open choice of a draft in words. */
    public ChoiceLine line(Draft draft, OpenChoice choice) {
        return ChoiceLine.of(draft, choice, model.naming());
    }

    /** Puts the caret into a choice of this list. */
    public void go(OpenChoice choice) {
        TextRange words = choice.alternatives().getFirst();
        model.placeCaret(new Place(choice.paragraph(), choice.language(), words.start()));
    }

    private void follow(Session session) {
        session.addListener(SessionListener.onceRead(this::refresh));
        refresh();
    }

    private void refresh() {
        if (!watched) {
            return;
        }
        List<Paragraph> paragraphs = model.session().reading().draft().paragraphs();
        List<OpenChoice> accepted = new ArrayList<>();
        for (OpenChoice choice : model.session().holdings().open()) {
            if (filter.get().accepts(choice, paragraphs.get(choice.paragraph()))) {
                accepted.add(choice);
            }
        }
        if (!choices.equals(accepted)) {
            choices.setAll(accepted);
        }
        List<String> holders =
                model.session().holdings().delegations().stream()
                        .map(DelegationHoldings::delegation)
                        .toList();
        if (!delegations.equals(holders)) {
            delegations.setAll(holders);
        }
    }
}
