package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordChange;
import org.travaux.app.docx.reading.notes.NoteName;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Square brackets that somebody put around words that stay, or lifted from around them, as what
 * that says about the words: who puts words in brackets does not want them as they stand, who lifts
 * the brackets wants them. Brackets with an author's own words in them stay, as do those that go
 * with all their words. One without a partner, or whose partner somebody else holds, is not taken
 * over, and that is told.
 */
final class TrackedBrackets {
    /** Footnote marks and characters that are only characters. */
    private static final Pattern SOLID = Pattern.compile(NoteName.MARK + "|\\\\[\\[\\]]");

    private static final int NONE = -1;

    private final List<Sign> signs;
    private final int[] before;
    private final int[] after;
    private final BitSet dropped = new BitSet();
    private final List<Lone> lone;

    /**
     * A changed bracket that is not taken over.
     *
     * @param put whether it was put in and not taken out
     */
    record Lone(String author, char bracket, boolean put) {}

    private TrackedBrackets(List<Sign> signs, List<Lone> lone) {
        this.signs = new ArrayList<>(signs);
        this.lone = lone;
        BitSet solid = new BitSet();
        Matcher marks = SOLID.matcher(Sign.text(signs));
        while (marks.find()) {
            solid.set(marks.start(), marks.end());
        }
        this.before = partners(solid, Sign::isInBase);
        this.after = partners(solid, Sign::isInNew);
    }

    /**
     * The characters without changed brackets.
     *
     * @param lone takes the brackets that were not taken over
     */
    static List<Sign> in(List<Sign> signs, List<Lone> lone) {
        TrackedBrackets brackets = new TrackedBrackets(signs, lone);
        for (int i = 0; i < signs.size(); i++) {
            brackets.resolve(i);
        }
        List<Sign> all = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            if (!brackets.dropped.get(i)) {
                all.add(brackets.signs.get(i));
            }
        }
        return all;
    }

    /** By index which bracket is whose partner in one of the two texts; -1 for none. */
    private int[] partners(BitSet solid, Predicate<Sign> there) {
        int[] partners = new int[signs.size()];
        Arrays.fill(partners, NONE);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < signs.size(); i++) {
            char unit = signs.get(i).unit();
            if (solid.get(i) || !there.test(signs.get(i))) {
                continue;
            }
            if (unit == '[') {
                open.push(i);
            } else if (unit == ']' && !open.isEmpty()) {
                int start = open.pop();
                partners[start] = i;
                partners[i] = start;
            }
        }
        for (int i = solid.nextSetBit(0); i >= 0; i = solid.nextSetBit(i + 1)) {
            partners[i] = i;
        }
        return partners;
    }

    private void resolve(int at) {
        Sign sign = signs.get(at);
        WordChange by = sign.change();
        boolean bracket = sign.unit() == '[' || sign.unit() == ']';
        if (!bracket || by == null || dropped.get(at) || after[at] == at || before[at] == at) {
            return;
        }
        if (sign.isInNew()) {
            put(at, by);
        } else {
            lifted(at, by);
        }
    }

    private void put(int at, WordChange by) {
        int partner = after[at];
        WordChange other = partner == NONE ? null : signs.get(partner).change();
        if (partner == NONE || other == null) {
            drop(at);
            lone.add(new Lone(by.author(), signs.get(at).unit(), true));
            return;
        }
        int start = Math.min(at, partner);
        int end = Math.max(at, partner);
        for (WordChange owner : List.of(by, other)) {
            if (isAll(start, end, sign -> !sign.isInNew() || sign.isBy(owner))) {
                signs.set(start, signs.get(start).with(owner, null));
                signs.set(end, signs.get(end).with(owner, null));
                return;
            }
        }
        drop(start);
        drop(end);
        change(start, end, sign -> sign.isInNew() && !sign.isBy(by), null, by);
    }

    private void lifted(int at, WordChange by) {
        int partner = before[at];
        if (partner == NONE) {
            drop(at);
            lone.add(new Lone(by.author(), signs.get(at).unit(), false));
            return;
        }
        if (signs.get(partner).isUnchanged() && after[partner] != NONE) {
            signs.set(at, signs.get(at).with(null, null));
            lone.add(new Lone(by.author(), signs.get(at).unit(), false));
            return;
        }
        int start = Math.min(at, partner);
        int end = Math.max(at, partner);
        boolean whole = isAll(start, end, sign -> !sign.isInBase() || !sign.isInNew());
        if (!whole) {
            drop(start);
            drop(end);
            change(start, end, Sign::isUnchanged, by, null);
        }
    }

    private void drop(int at) {
        dropped.set(at);
    }

    private boolean isAll(int start, int end, Predicate<Sign> which) {
        for (int i = start + 1; i < end; i++) {
            if (!dropped.get(i) && !which.test(signs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void change(
            int start,
            int end,
            Predicate<Sign> which,
            @Nullable WordChange insertion,
            @Nullable WordChange deletion) {
        for (int i = start + 1; i < end; i++) {
            Sign sign = signs.get(i);
            if (!dropped.get(i) && which.test(sign)) {
                signs.set(
                        i,
                        sign.with(
                                insertion == null ? sign.inserted() : insertion,
                                deletion == null ? sign.deleted() : deletion));
            }
        }
    }
}
