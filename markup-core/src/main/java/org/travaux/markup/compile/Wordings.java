package org.travaux.markup.compile;

import org.travaux.markup.compare.WordTokens;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.TextRange;

import java.util.BitSet;
import java.util.List;

/**
 * A paragraph in one language with its words counted, without the notes that say who wants what.
 *
 * @param text all of it
 * @param reading what it says, read by itself
 * @param words its words and signs, brackets among them
 */
public record Wordings(String text, Reading reading, WordTokens words) {
    /** A paragraph's text, read by itself. */
    public static Wordings of(String text, Profile profile) {
        Reading reading = TextReading.of(List.of(text), profile).paragraph(0);
        if (reading.notes().isEmpty()) {
            return new Wordings(text, reading, WordTokens.of(text));
        }
        BitSet notes = new BitSet();
        for (TextRange note : reading.notes()) {
            notes.set(note.start(), note.end());
        }
        return new Wordings(text, reading, WordTokens.of(text, notes::get));
    }

    /** The paragraph as gestures take it. */
    Passage passage(Profile profile) {
        return new Passage(text, reading, profile);
    }

    /** The index of the first word that begins at an offset or behind it. */
    public int from(int offset) {
        return words.from(offset);
    }

    /** What stands from one word to before another, notes between them included. */
    public String between(int from, int to) {
        return from >= to ? "" : words.range(from, to).of(text);
    }
}
