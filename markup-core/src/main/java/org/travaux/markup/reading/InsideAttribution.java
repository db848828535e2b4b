package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.profile.Attribution;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.text.TextRange;

import java.util.List;

/** Reads who wants what inside a bracket, where the house writes it there. */
final class InsideAttribution {
    private static final int LONGEST_IN_FRONT = 200;
    private static final int LONGEST_AT_END = 400;
    private static final String DASHES = "-–—−";

    private final String source;
    private final Profile profile;
    private final List<Diagnostic> diagnostics;

    InsideAttribution(String source, Profile profile, List<Diagnostic> diagnostics) {
        this.source = source;
        this.profile = profile;
        this.diagnostics = diagnostics;
    }

    /**
     * Takes the attribution out of the words of {@code entry}. It never holds a bracket.
     *
     * @param firstInner where the first bracket inside begins, or -1
     * @param lastInner where the last bracket inside ends, or -1
     */
    void read(Entry entry, int firstInner, int lastInner) {
        if (profile.reads(Attribution.FRONT)) {
            readFront(entry, firstInner);
        }
        if (profile.reads(Attribution.INSIDE_END)) {
            readEnd(entry, lastInner);
        }
    }

    /** {@code [EU, G77: text]} */
    private void readFront(Entry entry, int firstInner) {
        int start = entry.words().start();
        int end = entry.words().end();
        int limit = Math.min(firstInner >= 0 ? firstInner : end, start + LONGEST_IN_FRONT);
        int colon = source.indexOf(':', start, limit);
        if (colon < 0) {
            return;
        }
        Note note = NoteReader.read(source, new TextRange(start, colon), profile);
        if (note != null && note.positions().stream().allMatch(DelegationPosition::known)) {
            add(entry, note);
            int words = colon + 1;
            while (words < end && source.charAt(words) == ' ') {
                words++;
            }
            entry.words(new TextRange(words, end));
        }
    }

    /** {@code [text - US; G77 delete]}: from the earliest dash behind which all reads as a note. */
    private void readEnd(Entry entry, int lastInner) {
        int start = Math.max(entry.words().start(), lastInner);
        int end = entry.words().end();
        int earliest = Math.max(start, end - LONGEST_AT_END);
        @Nullable Note found = null;
        int foundAt = -1;
        for (int i = end - 1; i >= earliest; i--) {
            boolean dash = DASHES.indexOf(source.charAt(i)) >= 0;
            if (dash && (i == start || Character.isWhitespace(source.charAt(i - 1)))) {
                Note note = NoteReader.read(source, new TextRange(i + 1, end), profile);
                if (note == null) {
                    break;
                }
                found = note;
                foundAt = i;
            }
        }
        if (found != null && found.namesSomebodyKnown()) {
            add(entry, found);
            while (foundAt > start && Character.isWhitespace(source.charAt(foundAt - 1))) {
                foundAt--;
            }
            entry.words(new TextRange(entry.words().start(), foundAt));
        }
    }

    private void add(Entry entry, Note note) {
        entry.note(note);
        diagnostics.addAll(note.diagnostics());
    }
}
