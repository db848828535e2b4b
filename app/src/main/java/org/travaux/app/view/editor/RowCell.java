package org.travaux.app.view.editor;

import org.fxmisc.flowless.Cell;
import org.travaux.app.i18n.Sentences;

import java.util.Set;

/** A place for a row in the list. Rows that leave the screen are used again for others. */
final class RowCell implements Cell<String, RowView> {
    private final RowView view;
    private final RowsView rows;
    private final Set<RowCell> live;
    private int index = -1;

    RowCell(RowsView rows, Sentences sentences, Set<RowCell> live) {
        this.rows = rows;
        this.live = live;
        this.view = new RowView(sentences, rows::columns, () -> index, () -> rows.speech(index));
    }

    @Override
    public RowView getNode() {
        return view;
    }

    int index() {
        return index;
    }

    @Override
    public boolean isReusable() {
        return true;
    }

    @Override
    public void updateItem(String paragraphId) {
        live.add(this);
    }

    @Override
    public void updateIndex(int newIndex) {
        live.add(this);
        index = newIndex;
        rows.fill(this);
    }

    @Override
    public void reset() {
        live.remove(this);
        index = -1;
        view.endEditing();
    }

    @Override
    public void dispose() {
        reset();
    }
}
