package org.travaux.app.viewmodel.display;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.ReadText;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.LooseBracket;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where a text says who stands where: {@code (+CHN, RUS; -USA)} with its parentheses, or {@code -
 * US; G77 delete} inside a bracket.
 *
 * @param positions at least one, in order
 */
public record PositionNote(TextRange range, List<DelegationPosition> positions) {
    public PositionNote {
        positions = List.copyOf(positions);
    }

    /**
     * The notes of a text that say nothing but who stands where, in order. A request in words, and
     * a note of which something is not understood, have to be read as they are written.
     */
    public static List<PositionNote> in(ReadText text) {
        Reading reading = text.reading();
        List<PositionNote> notes = new ArrayList<>();
        for (Choice choice : reading.choices()) {
            boolean request = false;
            int end = -1;
            for (Alternative alternative : choice.alternatives()) {
                TextRange range = alternative.range();
                request =
                        text.text().charAt(range.start()) == '('
                                || (request && range.start() == end);
                end = range.end();
                addAll(notes, reading, request ? null : alternative, alternative.positions());
            }
            addAll(notes, reading, choice.alternatives().getLast(), choice.positions());
        }
        for (LooseBracket loose : reading.loose()) {
            addAll(notes, reading, null, loose.positions());
        }
        addAll(notes, reading, null, reading.positions());
        NavigableMap<Integer, TextRange> unread = unread(text.diagnostics());
        notes.removeIf(note -> holdsAny(note.range, unread));
        notes.sort(Comparator.comparingInt(note -> note.range.start()));
        return notes;
    }

    /** What of the notes is not understood, by its first character; no part overlaps another. */
    private static NavigableMap<Integer, TextRange> unread(List<Diagnostic> diagnostics) {
        NavigableMap<Integer, TextRange> unread = new TreeMap<>();
        for (Diagnostic found : diagnostics) {
            if (found.code() == DiagnosticCode.UNREAD_POSITION) {
                unread.put(found.range().start(), found.range());
            }
        }
        return unread;
    }

    private static boolean holdsAny(TextRange note, NavigableMap<Integer, TextRange> unread) {
        Map.Entry<Integer, TextRange> first = unread.ceilingEntry(note.start());
        return first != null && note.contains(first.getValue());
    }

    private static void addAll(
            List<PositionNote> notes,
            Reading reading,
            @Nullable Alternative alternative,
            List<DelegationPosition> positions) {
        int next = 0;
        while (next < positions.size()) {
            TextRange range = around(reading, alternative, positions.get(next).range());
            if (range == null) {
                next++;
                continue;
            }
            int first = next++;
            while (next < positions.size() && range.contains(positions.get(next).range())) {
                next++;
            }
            notes.add(new PositionNote(range, positions.subList(first, next)));
        }
    }

    /** The note around a name; null if it stands in none. */
    private static @Nullable TextRange around(
            Reading reading, @Nullable Alternative alternative, TextRange name) {
        if (alternative != null && alternative.range().contains(name)) {
            boolean front = name.end() <= alternative.words().start();
            return front
                    ? new TextRange(alternative.range().start() + 1, alternative.words().start())
                    : new TextRange(alternative.words().end(), alternative.range().end() - 1);
        }
        return reading.noteAround(name);
    }
}
