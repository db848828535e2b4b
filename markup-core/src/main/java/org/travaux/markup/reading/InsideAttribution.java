package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.profile.Attribution;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/** Reads who wants what inside a bracket, where the house writes it there. */
final class InsideAttribution {
    private static final int LONGEST_IN_FRONT = 200;
    private static final int LONGEST_AT_END = 400;
    private static final int MOST_COLONS = 4;
    private static final int MOST_DASHES = 6;
    private static final int LONGEST_TOLD = 60;
    private static final int MOST_PARTS = 12;
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
        } else {
            tellFront(entry, firstInner);
        }
        if (profile.reads(Attribution.INSIDE_END)) {
            readEnd(entry, lastInner);
        }
    }

    /** {@code [EU, G77: text]}, {@code [JP/US propose; KR oppose: text]} */
    private void readFront(Entry entry, int firstInner) {
        int start = entry.words().start();
        int end = entry.words().end();
        int limit = Math.min(firstInner >= 0 ? firstInner : end, start + LONGEST_IN_FRONT);
        int colon = source.indexOf(':', start, limit);
        for (int tried = 0; colon >= 0 && tried < MOST_COLONS; tried++) {
            Note note = NoteReader.readKnown(source, new TextRange(start, colon), profile);
            if (note != null) {
                add(entry, note);
                int words = colon + 1;
                while (words < end && source.charAt(words) == ' ') {
                    words++;
                }
                entry.words(new TextRange(words, end));
                return;
            }
            colon = source.indexOf(':', colon + 1, limit);
        }
    }

    /** A house that does not write who wants what in front is told where it seems to be so. */
    private void tellFront(Entry entry, int firstInner) {
        int start = entry.words().start();
        int end = entry.words().end();
        if (start == end || !Character.isUpperCase(source.charAt(start))) {
            return;
        }
        int limit = Math.min(firstInner >= 0 ? firstInner : end, start + LONGEST_TOLD);
        int colon = source.indexOf(':', start, limit);
        if (colon < 0) {
            return;
        }
        TextRange names = new TextRange(start, colon);
        if (NoteReader.readKnown(source, names, profile) != null) {
            diagnostics.add(Note.unread(names, names.of(source)));
        }
    }

    /** {@code [text - US; G77 delete]} */
    private void readEnd(Entry entry, int lastInner) {
        TextRange content = entry.words();
        if (lastInner < 0) {
            List<Alternative> parts = alternatives(content);
            if (!parts.isEmpty()) {
                entry.parts(parts);
                return;
            }
        }
        Attributed found =
                attributed(content, Math.max(content.start(), lastInner), profile.bare());
        if (found != null) {
            add(entry, found.note);
            entry.words(found.words);
        }
    }

    /** Words with a note at their end. */
    private record Attributed(TextRange words, Note note) {}

    /** The words and the note, from the earliest dash behind which all reads as one; or null. */
    private @Nullable Attributed attributed(TextRange content, int start, Stance bare) {
        int end = content.end();
        int earliest = Math.max(start, end - LONGEST_AT_END);
        @Nullable Note found = null;
        int foundAt = -1;
        int tried = 0;
        for (int i = end - 1; i >= earliest && tried < MOST_DASHES; i--) {
            boolean dash = DASHES.indexOf(source.charAt(i)) >= 0;
            if (dash && (i == start || Character.isWhitespace(source.charAt(i - 1)))) {
                Note note = NoteReader.read(source, new TextRange(i + 1, end), profile, bare);
                tried++;
                if (note != null) {
                    found = note;
                    foundAt = i;
                }
            }
        }
        if (found == null || !found.namesSomebodyKnown()) {
            return null;
        }
        while (foundAt > start && Character.isWhitespace(source.charAt(foundAt - 1))) {
            foundAt--;
        }
        return new Attributed(new TextRange(content.start(), foundAt), found);
    }

    /**
     * {@code [alter - EU, G77 retain / promote - US]}: alternatives with a stroke between them, who
     * are for it named behind each where nothing else is said. Nothing if nobody is named.
     */
    private List<Alternative> alternatives(TextRange content) {
        List<TextRange> parts = parts(content);
        List<Alternative> alternatives = new ArrayList<>();
        List<Diagnostic> found = new ArrayList<>();
        boolean named = false;
        for (int i = 0; i < parts.size(); i++) {
            TextRange part = parts.get(i);
            TextRange stripped = part.trimmed(source);
            Attributed attributed = attributed(stripped, stripped.start(), Stance.SUPPORTS);
            TextRange words = attributed == null ? stripped : attributed.words;
            if (words.isEmpty()) {
                return List.of();
            }
            boolean last = i == parts.size() - 1;
            TextRange range = new TextRange(part.start() - 1, last ? part.end() + 1 : part.end());
            alternatives.add(
                    new Alternative(
                            range,
                            words,
                            attributed == null ? List.of() : attributed.note.positions()));
            if (attributed != null) {
                found.addAll(attributed.note.diagnostics());
                named = true;
            }
        }
        if (!named) {
            return List.of();
        }
        diagnostics.addAll(found);
        return alternatives;
    }

    /** What stands between strokes with space before or behind them; nothing if there is none. */
    private List<TextRange> parts(TextRange content) {
        List<TextRange> parts = new ArrayList<>();
        int start = content.start();
        int stroke = source.indexOf('/', start, content.end());
        while (stroke >= 0 && parts.size() < MOST_PARTS) {
            if (stroke > content.start()
                    && stroke + 1 < content.end()
                    && (Character.isWhitespace(source.charAt(stroke - 1))
                            || Character.isWhitespace(source.charAt(stroke + 1)))) {
                parts.add(new TextRange(start, stroke));
                start = stroke + 1;
            }
            stroke = source.indexOf('/', stroke + 1, content.end());
        }
        if (!parts.isEmpty()) {
            parts.add(new TextRange(start, content.end()));
        }
        return parts;
    }

    private void add(Entry entry, Note note) {
        entry.note(note);
        diagnostics.addAll(note.diagnostics());
    }
}
