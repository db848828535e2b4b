package org.travaux.app.view.printing;

import javafx.print.PageOrientation;

/**
 * What pages are like on which a text is printed. Lengths are in points.
 *
 * @param columns how many languages stand side by side
 */
record PageFormat(PageSize size, boolean landscape, int columns) {
    /** Free on each side of the paper, as printers have it where nothing else is asked for. */
    static final double MARGIN = 54;

    private static final double LABELS = 4.6;
    private static final double BETWEEN = 14;
    private static final double LINE = 2.4;

    /** The size of the type: smaller where many languages share a page. */
    double em() {
        return columns == 1 ? 11 : columns <= 3 ? 9.5 : 8;
    }

    /** How wide the paper is. */
    double paperWidth() {
        return landscape ? size.paper().getHeight() : size.paper().getWidth();
    }

    /** How high the paper is. */
    double paperHeight() {
        return landscape ? size.paper().getWidth() : size.paper().getHeight();
    }

    /** How wide a row is. */
    double width() {
        return paperWidth() - 2 * MARGIN;
    }

    /** How high the line is that stands above the rows. */
    double head() {
        return Math.ceil(LINE * em());
    }

    /** How high the line is that stands below them. */
    double foot() {
        return Math.ceil(LINE * em());
    }

    /** How high all rows of a page can be together. */
    double room() {
        return Math.floor(paperHeight() - 2 * MARGIN - head() - foot());
    }

    /** How wide the field with the paragraph's label is. */
    double labels() {
        return LABELS * em();
    }

    /** Where the text of a language begins in a row. */
    double x(int column) {
        return labels() + column * (columnWidth() + BETWEEN);
    }

    /** How wide the text of a language is. */
    double columnWidth() {
        return Math.floor((width() - labels() - (columns - 1) * BETWEEN) / columns);
    }

    PageOrientation orientation() {
        return landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
    }
}
