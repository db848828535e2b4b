package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.importing.ImportNote.Kind;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordChange;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.app.docx.reading.model.WordTable.Cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Paragraphs that somebody parted or joined by a tracked change of a paragraph's end, as changes of
 * words: where a paragraph was parted, its second half is to go from behind the first and to be put
 * in as a paragraph of its own; where two were joined, the second is to go and its words are to be
 * put in behind the first. Rejecting and accepting all gives the same paragraphs as before. Without
 * marks of a paragraph's end, nothing else has to know of them.
 */
final class PartedParagraphs {
    private final List<ImportNote> notes;

    /**
     * @param notes takes which paragraphs were parted and joined
     */
    PartedParagraphs(List<ImportNote> notes) {
        this.notes = notes;
    }

    /** What stands in a document or a cell, without changes of where paragraphs end. */
    List<WordBlock> in(List<WordBlock> blocks) {
        List<WordBlock> all = new ArrayList<>();
        List<WordParagraph> row = new ArrayList<>();
        for (WordBlock block : blocks) {
            switch (block) {
                case WordParagraph paragraph -> {
                    row.add(paragraph);
                    if (paragraph.markInserted() == null && paragraph.markDeleted() == null) {
                        all.addAll(ofRow(row));
                        row.clear();
                    }
                }
                case WordTable table -> {
                    all.addAll(ofRow(row));
                    row.clear();
                    all.add(in(table));
                }
            }
        }
        all.addAll(ofRow(row));
        return all;
    }

    private WordTable in(WordTable table) {
        return table.with(
                table.rows().stream().map(cells -> cells.stream().map(this::in).toList()).toList());
    }

    private Cell in(Cell cell) {
        return cell.with(in(cell.content()));
    }

    /** Paragraphs of which every end but the last is changed. */
    private List<WordParagraph> ofRow(List<WordParagraph> row) {
        if (row.size() < 2) {
            return List.copyOf(row);
        }
        int[] before = hosts(row, true);
        int[] after = hosts(row, false);
        List<List<WordRun>> runs = new ArrayList<>();
        row.forEach(_ -> runs.add(new ArrayList<>()));
        for (int i = 0; i < row.size(); i++) {
            if (before[i] == after[i]) {
                runs.get(before[i]).addAll(row.get(i).runs());
            } else {
                tell(row, i, before[i] < i);
                WordChange by = change(row, i, before[i] < i);
                runs.get(before[i]).addAll(stretch(row.get(i), true, by, before[i] == i));
                runs.get(after[i]).addAll(stretch(row.get(i), false, by, after[i] == i));
            }
        }
        List<WordParagraph> all = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            all.add(row.get(i).saying(runs.get(i)));
        }
        return all;
    }

    /**
     * In which paragraph the words of each stand: the first with words of those that are one.
     *
     * @param base in the text before any change, or in the one after all
     */
    private static int[] hosts(List<WordParagraph> row, boolean base) {
        int[] hosts = new int[row.size()];
        int host = -1;
        for (int i = 0; i < row.size(); i++) {
            boolean says =
                    row.get(i).runs().stream()
                            .anyMatch(run -> isIn(run, base) && !run.text().isBlank());
            host = host < 0 && says ? i : host;
            hosts[i] = host < 0 || !says ? i : host;
            WordChange gone = base ? row.get(i).markInserted() : row.get(i).markDeleted();
            host = gone == null ? -1 : host;
        }
        return hosts;
    }

    private static boolean isIn(WordRun run, boolean base) {
        return (base ? run.inserted() : run.deleted()) == null;
    }

    /** Who parted a paragraph from the one in front, or joined them. */
    private static WordChange change(List<WordParagraph> row, int at, boolean parted) {
        for (int i = at - 1; i >= 0; i--) {
            @Nullable WordChange change =
                    parted ? row.get(i).markInserted() : row.get(i).markDeleted();
            if (change != null) {
                return change;
            }
        }
        throw new IllegalArgumentException("no end is changed before paragraph " + at);
    }

    /**
     * The words of a paragraph that one of the two texts has, as that text's alone.
     *
     * @param here whether they stay in their paragraph, with what stands in neither text
     */
    private static List<WordRun> stretch(
            WordParagraph paragraph, boolean base, WordChange by, boolean here) {
        List<WordRun> runs = new ArrayList<>();
        for (WordRun run : paragraph.runs()) {
            boolean passing = run.inserted() != null && run.deleted() != null;
            if (passing ? here : isIn(run, base)) {
                Set<String> comments = here ? run.comments() : Set.of();
                WordChange insertion = run.inserted() == null && !base ? by : run.inserted();
                WordChange deletion = run.deleted() == null && base ? by : run.deleted();
                runs.add(run.with(insertion, deletion, comments));
            }
        }
        return runs;
    }

    private void tell(List<WordParagraph> row, int at, boolean parted) {
        String where = Excerpt.of(row.get(at).text());
        String author = change(row, at, parted).author();
        notes.add(new ImportNote(parted ? Kind.SPLIT : Kind.JOINED, where, author, ""));
    }
}
