package org.travaux.markup.merge;

import org.travaux.markup.compare.WordDiff.Gap;

import java.util.ArrayList;
import java.util.List;

/**
 * All that two sides changed as one stretch, with every bracket in it whole, and not within
 * brackets that hold something else than alternatives.
 */
final class ChangedWindow {
    private ChangedWindow() {}

    /** The words of the base from the first that a side changed to the last. */
    static Gap of(SideText base, ChangedSpans first, ChangedSpans second) {
        List<Gap> all = new ArrayList<>(first.spans());
        all.addAll(second.spans());
        for (int i = 0; i < base.size(); i++) {
            if (first.isNoted(i) || second.isNoted(i)) {
                all.add(new Gap(i, i + 1, 0, 0));
            }
        }
        int from = all.stream().mapToInt(Gap::from).min().orElse(0);
        int to = all.stream().mapToInt(Gap::to).max().orElse(0);
        boolean grown = true;
        while (grown) {
            int front = from;
            int back = base.size() - to;
            for (SideText side : List.of(first.side(), second.side())) {
                int end = side.size() - (base.size() - to);
                for (int i = 0; i < side.size(); i++) {
                    int partner = side.partner(i);
                    boolean inside = from <= i && i < end;
                    boolean around = i < from && partner >= end && side.choice(i) == SideText.NONE;
                    if (partner != SideText.NONE && (inside || around)) {
                        front = Math.min(front, Math.min(i, partner));
                        back = Math.min(back, side.size() - 1 - Math.max(i, partner));
                    }
                }
            }
            grown = front < from || back < base.size() - to;
            from = front;
            to = base.size() - back;
        }
        return new Gap(from, to, 0, 0);
    }
}
