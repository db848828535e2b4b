package org.travaux.app.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Session;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;

import java.util.function.Function;

/**
 * What would come of something, found out in the background. It is of the draft as it is: what the
 * draft has overtaken is found out anew, and what was asked for last counts.
 *
 * @param <T> what would come of it
 */
public final class Foresight<T> {
    private final EditorModel model;
    private final ReadOnlyObjectWrapper<@Nullable T> found = new ReadOnlyObjectWrapper<>();
    private @Nullable Function<DraftReading, T> asked;
    private Draft of;
    private long round;

    /** Nothing is asked for yet of the draft that a model shows. */
    public Foresight(EditorModel model) {
        this.model = model;
        this.of = model.session().draft();
    }

    /** What would come of it; null while that is not known. */
    public ReadOnlyObjectProperty<@Nullable T> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /**
     * Finds out something else from now on.
     *
     * @param find makes it of the draft, read; may take its time, on any thread
     */
    public void ask(Function<DraftReading, T> find) {
        asked = find;
        found.set(null);
        Session session = model.session();
        Draft draft = session.draft();
        DraftReading reading = session.reading();
        long own = ++round;
        model.background()
                .findOut(
                        () -> find.apply(reading.update(draft)),
                        result -> arrived(own, draft, find, result));
    }

    private void arrived(long own, Draft draft, Function<DraftReading, T> find, T result) {
        if (own != round) {
            return;
        }
        if (model.session().draft().equals(draft)) {
            of = draft;
            found.set(result);
        } else {
            ask(find);
        }
    }

    /** What would come of it now; null if that is found out yet, because the draft is another. */
    public @Nullable T now() {
        T known = found.get();
        Function<DraftReading, T> find = asked;
        if (known != null && find != null && !model.session().draft().equals(of)) {
            ask(find);
            return found.get();
        }
        return known;
    }
}
