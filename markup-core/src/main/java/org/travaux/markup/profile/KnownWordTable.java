package org.travaux.markup.profile;

import org.jspecify.annotations.Nullable;

import java.util.Collection;

/**
 * The words that a language knows, found where they stand in a text: nothing is made of the text
 * for it, since this is asked of every word in brackets side by side.
 */
final class KnownWordTable {
    private static final int FACTOR = 31;

    /** So many places for each word that most words find theirs, or none, at once. */
    private static final int ROOM = 4;

    private final @Nullable KnownWord[] places;
    private final int mask;

    KnownWordTable(Collection<KnownWord> words) {
        int size = Integer.highestOneBit(Math.max(1, words.size()) * ROOM) * 2;
        this.places = new KnownWord[size];
        this.mask = size - 1;
        words.forEach(this::add);
    }

    private void add(KnownWord known) {
        int place = place(known.word(), 0, known.word().length());
        while (places[place] != null) {
            place = (place + 1) & mask;
        }
        places[place] = known;
    }

    /** The word that a text has there, in any letter case; null if it is not known. */
    @Nullable KnownWord find(String text, int from, int to) {
        int place = place(text, from, to);
        KnownWord known = places[place];
        while (known != null && !Folded.stands(text, from, to, known.word())) {
            place = (place + 1) & mask;
            known = places[place];
        }
        return known;
    }

    private int place(String text, int from, int to) {
        int key = 0;
        for (int i = from; i < to; i++) {
            key = key * FACTOR + Folded.of(text.charAt(i));
        }
        return (key ^ (key >>> 15)) & mask;
    }
}
