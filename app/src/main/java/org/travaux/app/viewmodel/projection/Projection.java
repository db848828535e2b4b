package org.travaux.app.viewmodel.projection;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.session.SessionListener;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.display.PublicText;
import org.travaux.app.viewmodel.display.RowModel;

/**
 * The paragraph under discussion for the whole room. It is the one under the caret: whatever moves
 * the caret moves the projection, and the caret is there when the projection is over. It may be
 * held where it is.
 */
public final class Projection {
    private final EditorModel model;
    private final ReadOnlyObjectWrapper<@Nullable Projected> shown = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty held = new SimpleBooleanProperty();
    private int paragraph;

    /** A projection of a draft, which has not begun. */
    public Projection(EditorModel model) {
        this.model = model;
        model.caretProperty().addListener((_, _, place) -> followCaret(place));
        model.columnsProperty().addListener((_, _, _) -> refresh());
        model.fullNamesProperty().addListener((_, _, _) -> refresh());
        model.sessionProperty().subscribe(this::follow);
        held.addListener((_, _, _) -> followCaret(model.caretProperty().get()));
    }

    /** Whether the paragraph stays, wherever the caret goes. */
    public BooleanProperty heldProperty() {
        return held;
    }

    /** What the room sees, or null when nothing is projected. */
    public ReadOnlyObjectProperty<@Nullable Projected> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /**
     * Begins, or ends. The draft has paragraphs.
     *
     * @param inSight the index of the paragraph to begin with if there is no caret
     */
    public void toggle(int inSight) {
        if (shown.get() != null) {
            leave();
            return;
        }
        Place caret = model.caretProperty().get();
        if (caret == null) {
            model.placeCaret(new Place(inSight, model.languages().getFirst(), 0));
        }
        paragraph = caret == null ? inSight : caret.paragraph();
        shown.set(projected());
    }

    /** Ends it. */
    public void leave() {
        shown.set(null);
        held.set(false);
    }

    /** Goes some paragraphs further, or back if negative, as far as there are any. */
    public void move(int by) {
        Place caret = model.caretProperty().get();
        int to = Math.clamp(paragraph + by, 0, model.rowIds().size() - 1);
        if (shown.get() != null && held.get()) {
            paragraph = to;
            refresh();
        } else if (shown.get() != null && caret != null && to != paragraph) {
            model.placeCaret(new Place(to, caret.language(), 0));
        }
    }

    /** While a column is hidden the caret is nowhere for a moment; the paragraph stays. */
    private void followCaret(@Nullable Place caret) {
        if (caret != null && !held.get()) {
            paragraph = caret.paragraph();
            refresh();
        }
    }

    /** Another draft is not shown to the room before somebody asks for it. */
    private void follow(Session session) {
        leave();
        session.addListener(SessionListener.always(this::refresh));
    }

    private void refresh() {
        if (model.rowIds().isEmpty()) {
            leave();
        } else if (shown.get() != null) {
            paragraph = Math.min(paragraph, model.rowIds().size() - 1);
            shown.set(projected());
        }
    }

    private Projected projected() {
        return new Projected(
                paragraph == 0 ? null : row(paragraph - 1),
                row(paragraph),
                paragraph == model.rowIds().size() - 1 ? null : row(paragraph + 1),
                model.columnsProperty().get());
    }

    private RowModel row(int index) {
        RowModel row = model.rows().at(index);
        return row.withCells(
                row.cells().stream()
                        .map(cell -> new RowModel.Cell(cell.language(), PublicText.of(cell.text())))
                        .toList());
    }
}
