package org.travaux.markup.compile;

import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts what several changed together where it is about the same words, and what a copy changed in
 * several languages where it changed as much in each: the first change in the one is then the first
 * in the other.
 */
final class ContestedSpans {
    private final Map<Language, List<LanguageChanges>> changes;
    private final List<Found> found = new ArrayList<>();

    /** A change of a version by its number among those of the version in that language. */
    private record Key(int version, int number) {}

    private record Found(ContestedSpan cluster, Set<Key> keys) {}

    private record Place(Key key, Span span) {}

    private ContestedSpans(Map<Language, List<LanguageChanges>> changes) {
        this.changes = changes;
    }

    /**
     * The clusters of a paragraph, those of the first language first, each language's from the end
     * of the text to its beginning: what only another language has finds its place beside them.
     *
     * @param changes by language, in the draft's order, one for each version
     */
    static List<ContestedSpan> of(Map<Language, List<LanguageChanges>> changes) {
        ContestedSpans clusters = new ContestedSpans(changes);
        changes.keySet().forEach(clusters::add);
        List<ContestedSpan> ordered = new ArrayList<>();
        for (Language language : changes.keySet()) {
            clusters.found.reversed().stream()
                    .map(Found::cluster)
                    .filter(one -> one.languages().getFirst().equals(language))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    private void add(Language language) {
        List<LanguageChanges> versions = changes.getOrDefault(language, List.of());
        List<Place> places = new ArrayList<>();
        for (int version = 0; version < versions.size(); version++) {
            List<Span> spans = versions.get(version).words();
            for (int number = 0; number < spans.size(); number++) {
                places.add(new Place(new Key(version, number), spans.get(number)));
            }
        }
        places.sort(
                Comparator.comparingInt((Place place) -> place.span.from())
                        .thenComparingInt(place -> place.span.to()));
        List<Place> together = new ArrayList<>();
        for (Place place : places) {
            if (!together.isEmpty() && !whole(together).overlaps(place.span)) {
                add(language, together);
                together = new ArrayList<>();
            }
            together.add(place);
        }
        if (!together.isEmpty()) {
            add(language, together);
        }
    }

    private static Span whole(List<Place> together) {
        return together.stream().map(Place::span).reduce(Span::with).orElseThrow();
    }

    private void add(Language language, List<Place> together) {
        Span whole = whole(together);
        Map<Integer, Map<Language, String>> words = new LinkedHashMap<>();
        Set<Key> keys = new HashSet<>();
        together.stream()
                .map(Place::key)
                .sorted(Comparator.comparingInt(Key::version))
                .forEach(
                        key -> {
                            keys.add(key);
                            String own =
                                    changes.getOrDefault(language, List.of())
                                            .get(key.version)
                                            .instead(whole);
                            words.put(key.version, new LinkedHashMap<>(Map.of(language, own)));
                        });
        ContestedSpan cluster = new ContestedSpan(Map.of(language, whole), words);
        List<Found> same =
                found.stream().filter(other -> areSame(other, cluster, keys, language)).toList();
        if (same.size() == 1) {
            Found other = same.getFirst();
            other.keys.addAll(keys);
            found.set(found.indexOf(other), new Found(other.cluster.with(cluster), other.keys));
        } else {
            found.add(new Found(cluster, keys));
        }
    }

    private boolean areSame(Found other, ContestedSpan cluster, Set<Key> keys, Language language) {
        return !other.cluster.spans().containsKey(language)
                && other.keys.stream()
                        .anyMatch(
                                key ->
                                        keys.contains(key)
                                                && hasAsMany(key.version, other.cluster, cluster));
    }

    private boolean hasAsMany(int version, ContestedSpan one, ContestedSpan other) {
        Set<Integer> counts = new HashSet<>();
        for (ContestedSpan each : List.of(one, other)) {
            for (Language language : each.languages()) {
                int count = changes.getOrDefault(language, List.of()).get(version).words().size();
                if (count > 0) {
                    counts.add(count);
                }
            }
        }
        return counts.size() == 1;
    }
}
