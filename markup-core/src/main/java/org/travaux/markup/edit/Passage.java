package org.travaux.markup.edit;

import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.ChangeSet;

import java.util.List;

/**
 * A paragraph's text in one language and what it says: what a gesture begins with, and what it is
 * checked against when it is done.
 */
public record Passage(String text, Reading reading, Profile profile) {
    /** Reads a text as a paragraph by itself. */
    public static Passage of(String text, Profile profile) {
        return new Passage(text, TextReading.of(List.of(text), profile).paragraph(0), profile);
    }

    /** The passage after a change. */
    Passage after(ChangeSet change) {
        return of(change.apply(text), profile);
    }
}
