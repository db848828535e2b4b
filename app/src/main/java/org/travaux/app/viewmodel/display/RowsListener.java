package org.travaux.app.viewmodel.display;

/** Is told which rows to draw again. */
public interface RowsListener {
    /** The row shows the same paragraph, which says something else. */
    void rowChanged(int index);

    /** Every row in sight may look different. */
    void rowsChanged();
}
