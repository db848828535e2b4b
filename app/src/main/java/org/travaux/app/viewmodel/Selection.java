package org.travaux.app.viewmodel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.display.RowSpan;
import org.travaux.markup.text.TextRange;

/** What is selected: a stretch of the text that the caret is in, or one that goes on over rows. */
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

    /** What is selected over several rows, or null. */
    public ReadOnlyObjectProperty<@Nullable RowSpan> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /** The rows that are selected, or null where the selection is within one text. */
    public @Nullable RowSpan span() {
        return span.get();
    }

    /**
     * Selects from where selecting began in the caret's text to a place in another row; in the same
     * row nothing is selected over rows.
     */
    public void extendTo(Place head) {
        Place caret = model.caretProperty().get();
        if (caret == null) {
            return;
        }
        RowSpan now = span.get();
        Place anchor = now == null ? caret.at(anchor(caret)) : now.anchor();
        boolean there = head.paragraph() >= 0 && head.paragraph() < model.rowIds().size();
        if (head.paragraph() == anchor.paragraph()) {
            leaveRows();
        } else if (there) {
            span.set(new RowSpan(anchor, head));
        }
    }

    /** Selects the texts of the caret's language from the first row to the last. */
    public void selectAllRows() {
        Place caret = model.caretProperty().get();
        int last = model.rowIds().size() - 1;
        if (caret != null && last > 0) {
            Place end = new Place(last, caret.language(), 0);
            int length = model.textAt(end).text().length();
            span.set(new RowSpan(new Place(0, caret.language(), 0), end.at(length)));
        }
    }

    private int anchor(Place caret) {
        TextRange selected = range();
        return selected.start() == caret.offset() ? selected.end() : selected.start();
    }

    /** Selects nothing over rows any more. */
    public void leaveRows() {
        span.set(null);
    }
}
