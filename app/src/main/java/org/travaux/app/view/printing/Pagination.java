package org.travaux.app.view.printing;

import org.travaux.app.viewmodel.display.DisplayText;
import org.travaux.app.viewmodel.display.RowModel;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts paragraphs on pages. A page ends between two paragraphs, or between two lines of one; no
 * line is cut.
 *
 * <p>Laws (tested): every text stands on the pages once, in order; no page is fuller than it has
 * room.
 */
final class Pagination {
    /** A line less than these at the foot of a page goes to the next with the others. */
    private static final int LEAST_LINES = 2;

    private final PageFormat format;
    private final MeasuringSheet measure;
    private final List<List<PrintedPiece>> pages = new ArrayList<>();
    private List<PrintedPiece> page = new ArrayList<>();
    private double used;

    /**
     * @param styleSheets those that the pages will have
     */
    Pagination(PageFormat format, List<String> styleSheets) {
        this.format = format;
        this.measure = new MeasuringSheet(format, styleSheets);
        pages.add(page);
    }

    /** The pages as far as they are laid out, at least one. */
    List<List<PrintedPiece>> pages() {
        return pages;
    }

    /** Puts the next paragraph on as many pages as it needs. */
    void add(RowModel row) {
        boolean first = true;
        List<DisplayText> rest = row.cells().stream().map(RowModel.Cell::text).toList();
        while (true) {
            PieceView whole = measure.view(row, first, rest);
            double height = whole.height();
            if (height <= room()) {
                put(new PrintedPiece(row, first, rest, height));
                return;
            }
            List<Integer> ends = ends(row, first, rest);
            PieceView begun = measure.view(row, first, parts(rest, ends, true));
            boolean fits = begun.height() <= room() && begun.lines() >= LEAST_LINES;
            if (fits || page.isEmpty()) {
                put(new PrintedPiece(row, first, parts(rest, ends, true), begun.height()));
                rest = parts(rest, ends, false);
                first = false;
            }
            turn();
        }
    }

    private double room() {
        return format.room() - used;
    }

    /**
     * Where each language ends if as many lines stand on this page as there is room for. Cut off,
     * lines may be a little higher than they were; then fewer of them do.
     */
    private List<Integer> ends(RowModel row, boolean first, List<DisplayText> texts) {
        double limit = room();
        List<Integer> ends = measure.view(row, first, texts).fitting(limit);
        double height = measure.view(row, first, parts(texts, ends, true)).height();
        while (height > room() && limit > 0) {
            limit -= Math.max(1, height - room());
            ends = measure.view(row, first, texts).fitting(limit);
            height = measure.view(row, first, parts(texts, ends, true)).height();
        }
        return ends;
    }

    private static List<DisplayText> parts(
            List<DisplayText> texts, List<Integer> ends, boolean before) {
        List<DisplayText> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            DisplayText text = texts.get(i);
            int length = text.text().length();
            parts.add(before ? text.shown(0, ends.get(i)) : text.shown(ends.get(i), length));
        }
        return parts;
    }

    private void put(PrintedPiece piece) {
        page.add(piece);
        used += piece.height();
    }

    private void turn() {
        page = new ArrayList<>();
        pages.add(page);
        used = 0;
    }
}
