package org.travaux.markup.draft;

import org.travaux.markup.draft.ChoiceShape.Stands;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which choices of one language are which of the languages before: those that are held alike, then
 * those on which the same delegation stands alone, then those that say the same in words, where
 * that explains all that stands in another order; the others in their order.
 */
final class ChoiceMatching {
    /** Beyond this many comparisons choices are matched by their order alone. */
    private static final long MOST_COMPARISONS = 1_000_000;

    private ChoiceMatching() {}

    record Match(ChoiceShape choice, Identity identity) {}

    static List<Match> match(List<ChoiceShape> choices, List<Identity> free) {
        if (choices.size() == 1 && free.size() == 1) {
            return List.of(new Match(choices.getFirst(), free.getFirst()));
        }
        List<Match> matches = alike(choices.stream().filter(ChoiceShape::isHeld).toList(), free);
        List<ChoiceShape> left = left(choices, matches);
        List<Identity> leftFree = leftFree(free, matches);
        List<Match> byDelegations = told(left, leftFree, ChoiceShape::delegations);
        matches.addAll(byDelegations);
        matches.addAll(unheld(left(left, byDelegations), leftFree(leftFree, byDelegations)));
        return matches;
    }

    /** By what their words say, if that explains every other order; else by shape and order. */
    private static List<Match> unheld(List<ChoiceShape> choices, List<Identity> free) {
        List<Match> ordered = byShape(choices, free);
        if (choices.size() < 2 || free.size() < 2) {
            return ordered;
        }
        List<Match> told =
                told(choices, free, choice -> choice.senses().get()).stream()
                        .filter(match -> match.identity().hasAsMany(match.choice()))
                        .toList();
        List<Match> all = new ArrayList<>(told);
        all.addAll(byShape(left(choices, told), leftFree(free, told)));
        return all.stream().allMatch(each -> told.contains(each) || ordered.contains(each))
                ? all
                : ordered;
    }

    private static List<Match> byShape(List<ChoiceShape> choices, List<Identity> free) {
        List<Match> matches = alike(choices, free);
        matches.addAll(inOrder(left(choices, matches), leftFree(free, matches)));
        return matches;
    }

    private static List<ChoiceShape> left(List<ChoiceShape> choices, List<Match> matches) {
        Set<Integer> matched = new HashSet<>();
        matches.forEach(match -> matched.add(match.choice.start()));
        return choices.stream().filter(one -> !matched.contains(one.start())).toList();
    }

    private static List<Identity> leftFree(List<Identity> free, List<Match> matches) {
        Set<Identity> taken = new HashSet<>();
        matches.forEach(match -> taken.add(match.identity));
        return free.stream().filter(one -> !taken.contains(one)).toList();
    }

    /** Those of which something is said that is said of them alone, in both; nothing else of it. */
    private static <T> List<Match> told(
            List<ChoiceShape> choices,
            List<Identity> free,
            Function<ChoiceShape, ? extends Set<? extends T>> said) {
        if (choices.isEmpty() || free.isEmpty()) {
            return List.of();
        }
        Map<T, Integer> here = new HashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            addPlaces(here, said.apply(choices.get(i)), i);
        }
        Map<T, Integer> there = new HashMap<>();
        for (int i = 0; i < free.size(); i++) {
            ChoiceShape shape = free.get(i).shape;
            if (shape != null && !here.isEmpty()) {
                addPlaces(there, said.apply(shape), i);
            }
        }
        Map<Integer, Integer> identities = new LinkedHashMap<>();
        Map<Integer, Integer> back = new HashMap<>();
        here.forEach(
                (clue, choice) -> {
                    int identity = there.getOrDefault(clue, -1);
                    if (choice >= 0 && identity >= 0) {
                        identities.merge(choice, identity, ChoiceMatching::same);
                        back.merge(identity, choice, ChoiceMatching::same);
                    }
                });
        List<Match> matches = new ArrayList<>();
        identities.forEach(
                (choice, identity) -> {
                    if (identity >= 0 && choice.equals(back.get(identity))) {
                        matches.add(new Match(choices.get(choice), free.get(identity)));
                    }
                });
        return matches;
    }

    private static <T> void addPlaces(Map<T, Integer> places, Set<? extends T> said, int at) {
        said.forEach(each -> places.merge(each, at, (_, _) -> -1));
    }

    private static int same(int one, int other) {
        return one == other ? one : -1;
    }

    /** Those that look alike, where both have as many of them. */
    static List<Match> alike(List<ChoiceShape> choices, List<Identity> free) {
        Map<Stands, Deque<Identity>> others = new HashMap<>();
        for (Identity identity : free) {
            ChoiceShape shape = identity.shape;
            if (shape != null) {
                others.computeIfAbsent(shape.stands(), _ -> new ArrayDeque<>()).add(identity);
            }
        }
        Map<Stands, List<ChoiceShape>> alike = new LinkedHashMap<>();
        for (ChoiceShape choice : choices) {
            alike.computeIfAbsent(choice.stands(), _ -> new ArrayList<>()).add(choice);
        }
        List<Match> matches = new ArrayList<>();
        alike.forEach(
                (stands, group) -> {
                    Deque<Identity> identities = others.getOrDefault(stands, new ArrayDeque<>());
                    if (group.size() == identities.size()) {
                        group.forEach(
                                choice -> matches.add(new Match(choice, identities.remove())));
                    }
                });
        return matches;
    }

    /** The best matching that keeps the order of both. */
    private static List<Match> inOrder(List<ChoiceShape> choices, List<Identity> free) {
        List<Match> matches = new ArrayList<>();
        int n = choices.size();
        int m = free.size();
        if (n == m || (long) n * m > MOST_COMPARISONS) {
            for (int i = 0; i < Math.min(n, m); i++) {
                matches.add(new Match(choices.get(i), free.get(i)));
            }
            return matches;
        }
        int[][] best = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                best[i][j] =
                        Math.max(
                                likeness(choices.get(i), free.get(j)) + best[i + 1][j + 1],
                                Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            int likeness = likeness(choices.get(i), free.get(j));
            if (likeness > 0 && best[i][j] == likeness + best[i + 1][j + 1]) {
                matches.add(new Match(choices.get(i++), free.get(j++)));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return matches;
    }

    private static int likeness(ChoiceShape choice, Identity identity) {
        return identity.shape == null ? 0 : identity.shape.likeness(choice);
    }
}
