package org.travaux.markup.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What speaks for a pairing of alternatives, and what comes of it. */
final class Evidence {
    private static final int NONE = AlternativePairing.NONE;

    private final List<Set<PairingClue>> one;
    private final List<Set<PairingClue>> other;
    private final KeptPairing kept;
    private final int[] counterparts;
    private final boolean[] taken;

    Evidence(List<Set<PairingClue>> one, List<Set<PairingClue>> other, KeptPairing kept) {
        this.one = one;
        this.other = other;
        this.kept = kept;
        this.counterparts = new int[one.size()];
        this.taken = new boolean[other.size()];
        Arrays.fill(counterparts, NONE);
    }

    AlternativePairing pairing() {
        if (kept.confirmed()) {
            pair(kept.counterparts());
        }
        Map<Integer, Integer> witnessed = new TreeMap<>();
        BitSet byPositions = new BitSet();
        BitSet byWords = new BitSet();
        boolean agree = witnesses(witnessed, byPositions, byWords);
        int left = free();
        PairingDoubt doubt = doubt(witnessed, agree, left);
        pairInOrder();
        byPositions.and(byWords);
        boolean certain = byPositions.cardinality() == left;
        if (doubt == PairingDoubt.NONE && left > 0 && !isStraight() && !certain) {
            doubt = PairingDoubt.ANOTHER_ORDER;
        }
        if (!doubt.keepsOpen() && left > 0 && one.size() > 1 && contradicts()) {
            doubt = PairingDoubt.CONTRADICTION;
        }
        return new AlternativePairing(Arrays.stream(counterparts).boxed().toList(), doubt);
    }

    /** Pairs as far as there is evidence. */
    private PairingDoubt doubt(Map<Integer, Integer> witnessed, boolean agree, int left) {
        boolean complete = agree && witnessed.size() == left;
        if (complete || kept.confirmed() || kept.counterparts().isEmpty()) {
            boolean inOrder = agree && (complete || isInOrder(witnessed));
            if (agree) {
                pair(witnessed);
            }
            return one.size() != other.size()
                    ? PairingDoubt.NOT_AS_MANY
                    : inOrder || one.size() == 1 ? PairingDoubt.NONE : PairingDoubt.CONTRADICTION;
        }
        pair(kept.counterparts());
        boolean borneOut =
                agree
                        && witnessed.entrySet().stream()
                                .allMatch(each -> counterparts[each.getKey()] == each.getValue());
        return one.size() != other.size()
                ? PairingDoubt.NOT_AS_MANY
                : borneOut ? PairingDoubt.NONE : PairingDoubt.CONTRADICTION;
    }

    private void pair(Map<Integer, Integer> pairs) {
        pairs.forEach(
                (alternative, counterpart) -> {
                    if (alternative < one.size()
                            && counterpart < other.size()
                            && counterparts[alternative] == NONE
                            && !taken[counterpart]) {
                        counterparts[alternative] = counterpart;
                        taken[counterpart] = true;
                    }
                });
    }

    private void pairInOrder() {
        int next = 0;
        for (int i = 0; i < counterparts.length; i++) {
            while (next < taken.length && taken[next]) {
                next++;
            }
            if (counterparts[i] == NONE && next < taken.length) {
                counterparts[i] = next;
                taken[next] = true;
            }
        }
    }

    private int free() {
        return (int) Arrays.stream(counterparts).filter(each -> each == NONE).count();
    }

    private boolean isStraight() {
        return IntStream.range(0, counterparts.length).allMatch(i -> counterparts[i] == i);
    }

    /** Whether a delegation wants in one what it does not want in its counterpart. */
    private boolean contradicts() {
        for (int i = 0; i < counterparts.length; i++) {
            if (counterparts[i] != NONE) {
                Set<PairingClue> there = other.get(counterparts[i]);
                for (PairingClue said : one.get(i)) {
                    if (said instanceof PositionClue holding && isDenied(holding, there)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isDenied(PositionClue holding, Set<PairingClue> said) {
        for (PairingClue each : said) {
            if (holding.isDenied(each)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Pairs what is left by what is said on one alternative alone, in both.
     *
     * @param byPositions takes the alternatives of which positions say so
     * @param byWords takes those of which words do
     * @return whether all that is said leads to one pairing
     */
    private boolean witnesses(Map<Integer, Integer> witnessed, BitSet byPositions, BitSet byWords) {
        Map<PairingClue, Integer> places = new HashMap<>();
        for (int i = 0; i < counterparts.length; i++) {
            if (counterparts[i] == NONE) {
                addPlaces(places, one.get(i), i);
            }
        }
        Map<PairingClue, Integer> otherPlaces = new HashMap<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                addPlaces(otherPlaces, other.get(i), i);
            }
        }
        Map<Integer, Integer> back = new HashMap<>();
        boolean agree = true;
        for (Map.Entry<PairingClue, Integer> place : places.entrySet()) {
            int alternative = place.getValue();
            int counterpart = otherPlaces.getOrDefault(place.getKey(), NONE);
            if (alternative != NONE && counterpart != NONE) {
                agree &= witnessed.merge(alternative, counterpart, (was, _) -> was) == counterpart;
                switch (place.getKey()) {
                    case PositionClue _ -> byPositions.set(alternative);
                    case Sense _ -> byWords.set(alternative);
                    case Nesting _ -> {}
                }
                agree &= back.merge(counterpart, alternative, (was, _) -> was) == alternative;
            }
        }
        return agree;
    }

    private static void addPlaces(Map<PairingClue, Integer> places, Set<PairingClue> said, int at) {
        said.forEach(holding -> places.merge(holding, at, (_, _) -> NONE));
    }

    /** Whether what was witnessed stands at the same place among those left in both. */
    private boolean isInOrder(Map<Integer, Integer> witnessed) {
        List<Integer> left = left(counterparts.length, i -> counterparts[i] == NONE);
        List<Integer> otherLeft = left(taken.length, i -> !taken[i]);
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < otherLeft.size(); i++) {
            places.put(otherLeft.get(i), i);
        }
        for (int i = 0; i < left.size(); i++) {
            Integer counterpart = witnessed.get(left.get(i));
            if (counterpart != null && places.getOrDefault(counterpart, NONE) != i) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> left(int count, IntPredicate free) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (free.test(i)) {
                left.add(i);
            }
        }
        return left;
    }
}
