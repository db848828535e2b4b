package org.travaux.app.viewmodel.choices;

import org.travaux.markup.concordance.DraftConcordance;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Severity;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.reading.SpanningChoice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where in the whole text there is something to look at.
 *
 * @param rows how many paragraphs there are
 * @param marked the indexes of the paragraphs with a mark of each kind, in order
 */
public record OverviewRulerMarks(int rows, Map<Kind, List<Integer>> marked) {
    public static final OverviewRulerMarks NONE = new OverviewRulerMarks(0, Map.of());

    /** What there is to look at. */
    public enum Kind {
        /** An open choice, or a part of one that goes on over several paragraphs. */
        OPEN,
        /** The languages differ, or one has no text. */
        DIFFERENT,
        /** Something doubtful. */
        FOUND
    }

    public OverviewRulerMarks {
        marked = Map.copyOf(marked);
    }

    /** The marks of a draft; may take its time and be called on any thread. */
    static OverviewRulerMarks of(DraftReading reading, DraftConcordance concordance) {
        Map<Kind, List<Integer>> marked = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            marked.put(kind, new ArrayList<>());
        }
        int rows = reading.draft().paragraphs().size();
        BitSet spanned = spanned(reading);
        for (int i = 0; i < rows; i++) {
            for (Kind kind : Kind.values()) {
                boolean inBrackets = kind == Kind.OPEN && spanned.get(i);
                if (inBrackets || has(kind, reading, concordance, i)) {
                    marked.getOrDefault(kind, List.of()).add(i);
                }
            }
        }
        return new OverviewRulerMarks(rows, marked);
    }

    /** The marked paragraph nearest to one, whatever its mark; itself if there is none. */
    public int nearest(int row) {
        int nearest = row;
        int least = Integer.MAX_VALUE;
        for (List<Integer> rowsOfKind : marked.values()) {
            for (int each : rowsOfKind) {
                if (Math.abs(each - row) < least) {
                    least = Math.abs(each - row);
                    nearest = each;
                }
            }
        }
        return nearest;
    }

    private static boolean has(
            Kind kind, DraftReading reading, DraftConcordance concordance, int row) {
        List<Language> languages = reading.draft().languages();
        return switch (kind) {
            case OPEN ->
                    languages.stream()
                            .map(reading::in)
                            .anyMatch(text -> !text.paragraph(row).choices().isEmpty());
            case DIFFERENT -> !concordance.in(row).isEmpty();
            case FOUND ->
                    languages.stream()
                            .flatMap(each -> reading.in(each).diagnostics(row).stream())
                            .anyMatch(found -> found.severity() != Severity.INFO);
        };
    }

    /** The rows that brackets over several paragraphs go over, in any language. */
    private static BitSet spanned(DraftReading reading) {
        BitSet rows = new BitSet();
        for (Language language : reading.draft().languages()) {
            for (SpanningChoice choice : reading.in(language).spanning()) {
                rows.set(choice.startParagraph(), choice.endParagraph() + 1);
            }
        }
        return rows;
    }
}
