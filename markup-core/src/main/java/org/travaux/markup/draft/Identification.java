package org.travaux.markup.draft;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the choices of one paragraph their ids. Choices that have one keep it; the others are
 * matched with those of the languages before, in order, by structure.
 */
final class Identification {
    /** Beyond this many comparisons choices are matched by their order alone. */
    private static final long MOST_COMPARISONS = 1_000_000;

    private final Paragraph paragraph;
    private final Map<Language, List<ChoiceShape>> shapes;
    private final Ids ids;
    private final List<Identity> identities = new ArrayList<>();

    private static final class Identity {
        final String id;
        final Map<Language, Integer> at = new HashMap<>();
        @Nullable ChoiceShape shape;

        Identity(String id) {
            this.id = id;
        }
    }

    Identification(Paragraph paragraph, Map<Language, List<ChoiceShape>> shapes, Ids ids) {
        this.paragraph = paragraph;
        this.shapes = shapes;
        this.ids = ids;
    }

    Paragraph identified() {
        for (ChoiceIdentity choice : paragraph.choices()) {
            Identity identity = new Identity(choice.id());
            identity.at.putAll(choice.at());
            identities.add(identity);
        }
        shapes.forEach(this::identify);
        List<ChoiceIdentity> identified =
                identities.stream()
                        .map(identity -> new ChoiceIdentity(identity.id, identity.at))
                        .toList();
        return identified.equals(paragraph.choices())
                ? paragraph
                : paragraph.withChoices(identified);
    }

    private void identify(Language language, List<ChoiceShape> choices) {
        Map<Integer, Identity> byStart = new HashMap<>();
        for (Identity identity : identities) {
            Integer start = identity.at.get(language);
            if (start != null) {
                byStart.put(start, identity);
            }
        }
        List<ChoiceShape> unnamed = new ArrayList<>();
        for (ChoiceShape choice : choices) {
            Identity identity = byStart.get(choice.start());
            if (identity == null) {
                unnamed.add(choice);
            } else if (identity.shape == null) {
                identity.shape = choice;
            }
        }
        List<Identity> free =
                identities.stream()
                        .filter(identity -> identity.shape != null)
                        .filter(identity -> !identity.at.containsKey(language))
                        .toList();
        Set<ChoiceShape> matched = new HashSet<>();
        for (Match match : match(unnamed, free)) {
            match.identity.at.put(language, match.choice.start());
            matched.add(match.choice);
        }
        for (ChoiceShape choice : unnamed) {
            if (!matched.contains(choice)) {
                Identity identity = new Identity(ids.next('c'));
                identity.at.put(language, choice.start());
                identity.shape = choice;
                identities.add(identity);
            }
        }
    }

    private record Match(ChoiceShape choice, Identity identity) {}

    /** The best matching that keeps the order of both. */
    private static List<Match> match(List<ChoiceShape> choices, List<Identity> free) {
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
