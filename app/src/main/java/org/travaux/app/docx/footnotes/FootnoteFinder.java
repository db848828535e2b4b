package org.travaux.app.docx.footnotes;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.notes.NoteName;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the notes that can be footnotes of Word's own and come back as they were; all others stay
 * text ({@code docs/decisions/footnotes.md}).
 */
public final class FootnoteFinder {
    private final List<Row> rows;
    private final int columns;
    private final boolean once;
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    /**
     * A paragraph in the languages of a document.
     *
     * @param said whether it has words or a label
     * @param cell the cell of a table that it stands in, or null
     * @param note the label of the note that it is, in all its languages; null if it is none
     * @param texts in each language
     * @param marks in each language, in order
     */
    public record Row(
            boolean said,
            @Nullable TableCell cell,
            @Nullable String note,
            List<MarkedText> texts,
            List<List<TextRange>> marks) {
        private String label(int column, TextRange mark) {
            return NoteText.label(mark, texts.get(column).text());
        }
    }

    /**
     * @param once whether a footnote can have one mark only
     */
    private FootnoteFinder(List<Row> rows, int columns, boolean once) {
        this.rows = rows;
        this.columns = columns;
        this.once = once;
        for (int i = 0; i < rows.size(); i++) {
            String label = rows.get(i).note;
            if (label != null && NoteName.canSay(label) && !parts(i)) {
                notes.putIfAbsent(label, i);
            }
        }
    }

    /** Whether two tables would be one without a note between them. */
    private boolean parts(int index) {
        return nextCell(index, -1) != null && nextCell(index, 1) != null;
    }

    private @Nullable TableCell nextCell(int index, int step) {
        int at = index + step;
        while (at >= 0 && at < rows.size() && rows.get(at).note != null) {
            at += step;
        }
        return at >= 0 && at < rows.size() ? rows.get(at).cell : null;
    }

    /** Those of a document in one language, or of a table of several. */
    public static Footnotes in(DraftReading reading, List<Language> languages) {
        Draft draft = reading.draft();
        if (!NoteText.mayBeIn(draft, languages)) {
            return Footnotes.NONE;
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            rows.add(row(reading, i, languages));
        }
        return new FootnoteFinder(rows, languages.size(), false).find();
    }

    /** Those among rows in one language, of which each has one mark. */
    public static Footnotes withOneMark(List<Row> rows) {
        return new FootnoteFinder(rows, 1, true).find();
    }

    private static Row row(DraftReading reading, int index, List<Language> languages) {
        Paragraph paragraph = reading.draft().paragraphs().get(index);
        List<MarkedText> texts = languages.stream().map(paragraph::text).toList();
        boolean said =
                paragraph.label() != null
                        || texts.stream().anyMatch(each -> !each.text().isBlank());
        List<List<TextRange>> marks =
                languages.stream()
                        .map(one -> NoteText.marks(reading.in(one).paragraph(index)))
                        .toList();
        return new Row(said, paragraph.layout().cell(), note(paragraph, texts), texts, marks);
    }

    /** The label of a note that has the same one wherever it has words. */
    private static @Nullable String note(Paragraph paragraph, List<MarkedText> texts) {
        List<MarkedText> written = texts.stream().filter(each -> !each.text().isEmpty()).toList();
        if (written.isEmpty() || !NoteText.isPlain(paragraph)) {
            return null;
        }
        String label = NoteText.label(written.getFirst());
        boolean same =
                label != null
                        && written.stream().allMatch(each -> label.equals(NoteText.label(each)));
        return same ? label : null;
    }

    private Footnotes find() {
        Map<String, Map<Integer, Integer>> marked = marked();
        marked.entrySet().removeIf(each -> !isWhole(each.getKey(), each.getValue()));
        Map<String, Footnote> found = number(marked);
        return found.isEmpty()
                ? Footnotes.NONE
                : new Footnotes(List.copyOf(found.values()), marks(found));
    }

    /** How many marks in which columns refer to each note, in the order of their first marks. */
    private Map<String, Map<Integer, Integer>> marked() {
        Map<String, Map<Integer, Integer>> marked = new LinkedHashMap<>();
        for (Row row : rows) {
            for (int column = 0; column < columns; column++) {
                for (TextRange mark : usable(row, column)) {
                    String label = row.label(column, mark);
                    if (worded(label).contains(column)) {
                        marked.computeIfAbsent(label, _ -> new HashMap<>())
                                .merge(column, 1, Integer::sum);
                    }
                }
            }
        }
        return marked;
    }

    /** Word has no footnotes in footnotes, and one look for a mark. */
    private static List<TextRange> usable(Row row, int column) {
        MarkedText text = row.texts.get(column);
        return row.note != null || row.marks.get(column).isEmpty()
                ? List.of()
                : row.marks.get(column).stream()
                        .filter(mark -> !NoteText.begins(text.text(), mark))
                        .filter(mark -> text.marks().stream().noneMatch(each -> cuts(each, mark)))
                        .toList();
    }

    private static boolean cuts(Mark emphasis, TextRange mark) {
        TextRange range = emphasis.range();
        boolean meets = range.start() < mark.end() && mark.start() < range.end();
        return meets && !range.contains(mark);
    }

    /** Whether a note has a mark in every language in which it has words. */
    private boolean isWhole(String label, Map<Integer, Integer> marks) {
        return marks.keySet().equals(worded(label)) && !(once && isSeveral(marks));
    }

    private static boolean isSeveral(Map<Integer, Integer> marks) {
        return marks.values().stream().mapToInt(Integer::intValue).sum() > 1;
    }

    /** The columns in which a note has words; none if there is no such note. */
    private Set<Integer> worded(String label) {
        Integer paragraph = notes.get(label);
        Set<Integer> worded = new HashSet<>();
        for (int column = 0; paragraph != null && column < columns; column++) {
            if (!rows.get(paragraph).texts.get(column).text().isEmpty()) {
                worded.add(column);
            }
        }
        return worded;
    }

    private Map<String, Footnote> number(Map<String, Map<Integer, Integer>> marked) {
        Map<Integer, Integer> orders = new HashMap<>();
        marked.keySet().stream()
                .map(label -> notes.getOrDefault(label, 0))
                .sorted()
                .forEach(paragraph -> orders.put(paragraph, orders.size() + 1));
        Map<Integer, Integer> behind = behind(orders.keySet());
        Map<String, Footnote> found = new LinkedHashMap<>();
        int numbers = 0;
        for (Map.Entry<String, Map<Integer, Integer>> each : marked.entrySet()) {
            String label = each.getKey();
            int paragraph = notes.getOrDefault(label, 0);
            boolean sign = NoteName.isSign(label);
            numbers += sign ? 0 : 1;
            String shown = sign ? label : Integer.toString(numbers);
            int rank = found.size() + 1;
            int order = orders.getOrDefault(paragraph, rank);
            int after = behind.getOrDefault(paragraph, 0);
            boolean said = after == 0 && order == rank && shown.equals(label);
            boolean named = !said || isSeveral(each.getValue());
            Set<Integer> worded = each.getValue().keySet();
            found.put(
                    label,
                    new Footnote(
                            label, rank, shown, !sign, paragraph, order, after, named, worded));
        }
        return found;
    }

    /** How many paragraphs with words or a label stand behind each footnote's, footnotes not. */
    private Map<Integer, Integer> behind(Set<Integer> footnotes) {
        Map<Integer, Integer> behind = new HashMap<>();
        int count = 0;
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (footnotes.contains(i)) {
                behind.put(i, count);
            } else {
                count += rows.get(i).said ? 1 : 0;
            }
        }
        return behind;
    }

    /** The marks by column and paragraph. */
    private List<Map<Integer, List<Footnotes.Mark>>> marks(Map<String, Footnote> found) {
        List<Map<Integer, List<Footnotes.Mark>>> marks =
                Stream.generate(() -> new HashMap<Integer, List<Footnotes.Mark>>())
                        .limit(columns)
                        .collect(Collectors.toList());
        Set<String> met = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < columns; column++) {
                for (TextRange range : usable(rows.get(i), column)) {
                    Footnote note = found.get(rows.get(i).label(column, range));
                    if (note != null && note.columns().contains(column)) {
                        marks.get(column)
                                .computeIfAbsent(i, _ -> new ArrayList<>())
                                .add(new Footnotes.Mark(range, note, !met.add(note.label())));
                    }
                }
            }
        }
        return marks;
    }
}
