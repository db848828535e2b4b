package org.travaux.markup.draft.records;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How far the negotiation was when the draft was saved, in figures: no words, no delegations, no
 * people.
 *
 * @param date the day, {@code 2027-05-14}; empty if it is not known
 * @param open how many choices were open
 * @param held how many of them somebody named held
 * @param settled how many had been settled and not reopened
 * @param unknown fields of the file that this version does not know, kept as they are
 */
public record Revision(
        String date, int open, int held, int settled, Map<String, JsonNode> unknown) {
    /** More than these are thinned out, the oldest days first. */
    static final int MOST = 400;

    /**
     * @throws IllegalArgumentException if the date is not empty and no date, or a figure is below 0
     */
    public Revision {
        unknown = Map.copyOf(unknown);
        if (!StatusChange.isDate(date)) {
            throw new IllegalArgumentException("not a date: " + date);
        }
        if (Math.min(open, Math.min(held, settled)) < 0) {
            throw new IllegalArgumentException("below 0");
        }
    }

    /** A revision with nothing unknown in it. */
    public static Revision of(String date, int open, int held, int settled) {
        return new Revision(date, open, held, settled, Map.of());
    }

    /**
     * Revisions with another one behind them; the same if it has the figures of the last. Of a day
     * that is long ago only the last revision stays, once there are very many.
     *
     * @param before in the order in which they were made
     */
    public static List<Revision> with(List<Revision> before, Revision latest) {
        if (!before.isEmpty() && latest.saysTheSameAs(before.getLast())) {
            return before;
        }
        List<Revision> all = new ArrayList<>(before);
        all.add(latest);
        while (all.size() > MOST) {
            all.remove(leastMissed(all));
        }
        return all;
    }

    private boolean saysTheSameAs(Revision other) {
        return open == other.open && held == other.held && settled == other.settled;
    }

    private static int leastMissed(List<Revision> all) {
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i).date.equals(all.get(i + 1).date)) {
                return i;
            }
        }
        return 0;
    }
}
