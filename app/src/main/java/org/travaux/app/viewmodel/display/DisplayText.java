package org.travaux.app.viewmodel.display;

import org.travaux.app.session.ReadText;
import org.travaux.markup.data.Language;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text as it is shown to a reader, and which character of it is which of the text.
 *
 * @param runs one after the other
 * @param length the length of the text itself
 */
public record DisplayText(List<DisplayRun> runs, int length) {
    /**
     * Beyond this many runs the rest of a paragraph is shown plain, so that it can be shown at all.
     */
    private static final int MOST_RUNS = 500;

    private static final String BETWEEN_CHIPS = "\u2005";

    public DisplayText {
        runs = List.copyOf(runs);
    }

    /** How a text in a language, which has been read, is shown. */
    public static DisplayText of(ReadText text, Language language, Naming naming) {
        List<StyledSpan> spans = TextStyler.spans(text);
        List<PositionNote> notes = PositionNote.in(text);
        Hints hints = new Hints(text.diagnostics(), text.agreed(), naming.sentences());
        List<DisplayRun> runs = new ArrayList<>();
        int note = 0;
        for (StyledSpan span : spans) {
            TextRange range = span.range();
            if (runs.size() >= MOST_RUNS) {
                TextRange rest = new TextRange(range.start(), text.text().length());
                runs.add(new DisplayRun(rest.of(text.text()), rest, Set.of(), null, null));
                break;
            } else if (span.styles().contains(TextStyle.POSITION_NOTE)) {
                while (note < notes.size() && notes.get(note).range().start() < range.end()) {
                    addChips(runs, notes.get(note++), hints, language, naming);
                }
            } else {
                runs.add(
                        new DisplayRun(
                                range.of(text.text()),
                                range,
                                span.styles(),
                                null,
                                hints.of(range)));
            }
        }
        return new DisplayText(runs, text.text().length());
    }

    private static void addChips(
            List<DisplayRun> runs,
            PositionNote note,
            Hints hints,
            Language language,
            Naming naming) {
        int from = note.range().start();
        for (DelegationPosition position : note.positions()) {
            Chip chip = Chip.of(position, language, naming);
            if (from > note.range().start()) {
                runs.add(new DisplayRun(BETWEEN_CHIPS, TextRange.at(from), Set.of(), null, null));
            }
            String found = hints.of(position.range());
            runs.add(
                    new DisplayRun(
                            "\u00a0" + chip.label() + "\u00a0",
                            position.range(),
                            found == null
                                    ? Set.of(chip.side())
                                    : Set.of(chip.side(), TextStyle.WARNING),
                            chip,
                            found == null
                                    ? chip.description()
                                    : chip.description() + "\n" + found));
            from = position.range().end();
        }
    }

    /** What is shown, as one string. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /**
     * The part of what is shown between two places in it, as a text of its own. Its runs stand for
     * the same places of the text as before.
     */
    public DisplayText shown(int start, int end) {
        List<DisplayRun> parts = new ArrayList<>();
        int from = 0;
        for (DisplayRun run : runs) {
            int to = from + run.text().length();
            if (from < end && to > start) {
                parts.add(run.shown(Math.max(0, start - from), Math.min(to, end) - from));
            }
            from = to;
        }
        return new DisplayText(parts, length);
    }

    /** The place in the text that a place in what is shown stands for. */
    public int sourceOffset(int shown) {
        int from = 0;
        for (DisplayRun run : runs) {
            int to = from + run.text().length();
            if (shown < to) {
                boolean asItIs = run.chip() == null && run.text().length() == run.source().length();
                return asItIs ? run.source().start() + shown - from : run.source().start();
            }
            from = to;
        }
        return length;
    }

    /** The place in what is shown that stands for a place in the text. */
    public int shownOffset(int source) {
        int from = 0;
        for (DisplayRun run : runs) {
            int to = from + run.text().length();
            if (source < run.source().end()) {
                boolean asItIs = run.chip() == null && run.text().length() == run.source().length();
                int into = Math.max(0, source - run.source().start());
                return asItIs ? from + into : from;
            }
            from = to;
        }
        return from;
    }
}
