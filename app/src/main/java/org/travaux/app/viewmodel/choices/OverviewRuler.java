package org.travaux.app.viewmodel.choices;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.travaux.app.session.Session;
import org.travaux.app.session.SessionListener;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.concordance.DraftConcordance;
import org.travaux.markup.draft.DraftReading;

/** The marks of the open draft, gathered in the background each time it has been read. */
public final class OverviewRuler {
    private final EditorModel model;
    private final ReadOnlyObjectWrapper<OverviewRulerMarks> marks =
            new ReadOnlyObjectWrapper<>(OverviewRulerMarks.NONE);

    /** The marks of whatever draft a model shows. */
    public OverviewRuler(EditorModel model) {
        this.model = model;
        model.sessionProperty().subscribe(this::follow);
    }

    /** The marks beside the rows. */
    public ReadOnlyObjectProperty<OverviewRulerMarks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    private void follow(Session session) {
        session.addListener(SessionListener.onceRead(() -> gather(session)));
        gather(session);
    }

    private void gather(Session session) {
        DraftReading reading = session.reading();
        DraftConcordance concordance = session.concordance();
        model.background()
                .findOut(
                        () -> OverviewRulerMarks.of(reading, concordance),
                        found -> arrived(session, reading, found));
    }

    /** Marks of a reading that has been overtaken are not shown. */
    private void arrived(Session session, DraftReading reading, OverviewRulerMarks found) {
        if (model.session().equals(session) && session.reading().equals(reading)) {
            marks.set(found);
        }
    }
}
