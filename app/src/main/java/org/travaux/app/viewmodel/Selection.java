package org.travaux.app.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.markup.text.TextRange;

/**
 * What is selected: a stretch of the text that the caret is in, or several texts of its language as
 * wholes.
 */
public final class Selection {
    private final EditorModel model;
    private final ReadOnlyObjectWrapper<@Nullable RowSpan> span = new ReadOnlyObjectWrapper<>();
    private TextRange range = TextRange.at(0);

    Selection(EditorModel model) {
        this.model = model;
        model.caretProperty().addListener((_, _, _) -> leaveRows());
    }

    /** The selected stretch of the text that the caret is in; where the caret is if none is. */
    public TextRange range() {
        Place caret = model.caretProperty().get();
        if (caret == null) {
            return TextRange.at(0);
        }
        int length = model.textAt(caret).text().length();
        boolean atCaret = range.start() == caret.offset() || range.end() == caret.offset();
        return atCaret && range.end() <= length ? range : TextRange.at(caret.offset());
    }

    /** A stretch of the text that the caret is in was selected; an empty one selects nothing. */
    public void select(TextRange selected) {
        range = selected;
    }

    /** The rows that are selected as wholes, or null. */
    public ReadOnlyObjectProperty<@Nullable RowSpan> spanProperty() {
        return span.getReadOnlyProperty();
    }

    public @Nullable RowSpan span() {
        return span.get();
    }

    /** Selects a row more below, or above if negative; the caret's row is the first selected. */
    public void extend(int by) {
        Place caret = model.caretProperty().get();
        if (caret != null) {
            RowSpan now = span.get();
            extendTo((now == null ? caret.paragraph() : now.head()) + by);
        }
    }

    /** Selects the rows from the caret's to another. */
    public void extendTo(int row) {
        Place caret = model.caretProperty().get();
        if (caret != null && row >= 0 && row < model.rowIds().size()) {
            span.set(new RowSpan(caret.language(), caret.paragraph(), row));
        }
    }

    /** Selects no rows any more. */
    public void leaveRows() {
        span.set(null);
    }
}
