package org.travaux.markup.reading;

import org.travaux.markup.profile.BracketKind;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds editors' notes in doubled angles, {@code <<Note: see para. 5>>}. What stands in such angles
 * without saying that it is a note is a quotation, typed without the marks of its language.
 */
final class AngledNotes {
    private static final String OPEN = "<<";
    private static final String CLOSE = ">>";
    private static final int LONGEST = 4_000;

    private AngledNotes() {}

    /** The notes of a paragraph, with their angles, in order. */
    static List<TextRange> find(String source, Profile profile) {
        int open = source.indexOf(OPEN);
        if (open < 0) {
            return List.of();
        }
        List<TextRange> notes = new ArrayList<>();
        while (open >= 0) {
            int start = open + OPEN.length();
            int close = source.indexOf(CLOSE, start, Math.min(source.length(), start + LONGEST));
            if (close >= 0
                    && profile.kindOf(source, new TextRange(start, close)) == BracketKind.NOTE) {
                notes.add(new TextRange(open, close + CLOSE.length()));
                start = close + CLOSE.length();
            }
            open = source.indexOf(OPEN, start);
        }
        return notes;
    }
}
