package org.travaux.app.viewmodel;

import java.util.List;

/** The rows of a list that is shown. */
final class Rows {
    private Rows() {}

    /**
     * Puts other rows in place of some. Those at either end that stay are not touched: the row that
     * is being edited is not taken out of the window and put back.
     */
    static void replace(List<String> rows, int from, int before, List<String> ids) {
        int shorter = Math.min(before, ids.size());
        int same = 0;
        while (same < shorter && rows.get(from + same).equals(ids.get(same))) {
            same++;
        }
        int sameBehind = 0;
        while (sameBehind < shorter - same
                && rows.get(from + before - 1 - sameBehind)
                        .equals(ids.get(ids.size() - 1 - sameBehind))) {
            sameBehind++;
        }
        rows.subList(from + same, from + before - sameBehind).clear();
        rows.addAll(from + same, ids.subList(same, ids.size() - sameBehind));
    }
}
