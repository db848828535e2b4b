package org.travaux.app.viewmodel;

import org.travaux.app.session.ReadText;
import org.travaux.markup.diagnostic.Severity;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.TextReading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where in the whole text there is something to look at.
 *
 * @param rows how many paragraphs there are
 * @param marked the indexes of the paragraphs with a mark of each kind, in order
 */
public record MarginMarks(int rows, Map<Kind, List<Integer>> marked) {
    public static final MarginMarks NONE = new MarginMarks(0, Map.of());

    /** What there is to look at. */
    public enum Kind {
        /** An open choice. */
        OPEN,
        /** The languages differ, or one has no text. */
        DIFFERENT,
        /** Something doubtful. */
        FOUND
    }

    public MarginMarks {
        marked = Map.copyOf(marked);
    }

    /** The marks of a draft; may take its time and be called on any thread. */
    static MarginMarks of(DraftReading reading) {
        Map<Kind, List<Integer>> marked = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            marked.put(kind, new ArrayList<>());
        }
        int rows = reading.draft().paragraphs().size();
        for (int i = 0; i < rows; i++) {
            List<ReadText> texts = texts(reading, i);
            for (Kind kind : Kind.values()) {
                if (has(kind, texts)) {
                    marked.getOrDefault(kind, List.of()).add(i);
                }
            }
        }
        return new MarginMarks(rows, marked);
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

    private static boolean has(Kind kind, List<ReadText> texts) {
        return switch (kind) {
            case OPEN -> texts.stream().anyMatch(text -> !text.reading().choices().isEmpty());
            case DIFFERENT -> RowMatch.of(texts) != RowMatch.SAME;
            case FOUND ->
                    texts.stream()
                            .flatMap(text -> text.diagnostics().stream())
                            .anyMatch(found -> found.severity() != Severity.INFO);
        };
    }

    private static List<ReadText> texts(DraftReading reading, int row) {
        Paragraph paragraph = reading.draft().paragraphs().get(row);
        List<ReadText> texts = new ArrayList<>();
        for (Language language : reading.draft().languages()) {
            TextReading read = reading.in(language);
            texts.add(
                    new ReadText(
                            paragraph.text(language),
                            read.paragraph(row),
                            read.diagnostics(row),
                            List.of()));
        }
        return texts;
    }
}
