package org.travaux.app.viewmodel.positions;

/**
 * What stands over a delegation's column.
 *
 * @param name its code, or its name in the language of the interface
 * @param totals how many choices it holds, and how many of them alone: {@code 4 · 1†}
 * @param spoken both as they are read aloud
 */
public record ColumnHead(String name, String totals, String spoken) {
    /** How many choices somebody holds, and how many of them alone if any. */
    static String totals(int holds, int alone) {
        return alone == 0 ? Integer.toString(holds) : holds + " · " + alone + StandingMark.ALONE;
    }
}
