package org.travaux.app.docx.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordChange;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.app.docx.reading.model.WordTable.Cell;

import java.util.ArrayList;
import java.util.List;

/**
 * Who inserted and who deleted a row of a table. What stands in it comes and goes with it, also
 * where the document does not say so of the words.
 */
record RowChange(@Nullable WordChange inserted, @Nullable WordChange deleted) {
    /** Nobody did. */
    static final RowChange NONE = new RowChange(null, null);

    RowChange inserted(WordChange by) {
        return new RowChange(by, deleted);
    }

    RowChange deleted(WordChange by) {
        return new RowChange(inserted, by);
    }

    /** Whether a row that was inserted and deleted says nothing in either text. */
    boolean leavesNothing(List<Cell> cells) {
        boolean changed = inserted != null || deleted != null;
        return changed
                && of(cells).stream()
                        .flatMap(cell -> runs(cell.content()).stream())
                        .allMatch(run -> run.inserted() != null && run.deleted() != null);
    }

    private static List<WordRun> runs(List<WordBlock> content) {
        List<WordRun> runs = new ArrayList<>();
        for (WordBlock block : content) {
            switch (block) {
                case WordParagraph paragraph -> runs.addAll(paragraph.runs());
                case WordTable table ->
                        table.rows()
                                .forEach(
                                        row ->
                                                row.forEach(
                                                        cell -> runs.addAll(runs(cell.content()))));
            }
        }
        return runs;
    }

    /** The cells of a row with the change said of all that stands in them. */
    List<Cell> of(List<Cell> cells) {
        if (inserted == null && deleted == null) {
            return cells;
        }
        return cells.stream()
                .map(cell -> new Cell(cell.column(), cell.columns(), changed(cell.content())))
                .toList();
    }

    private List<WordBlock> changed(List<WordBlock> content) {
        return content.stream().map(this::changed).toList();
    }

    private WordBlock changed(WordBlock block) {
        return switch (block) {
            case WordParagraph paragraph ->
                    paragraph.sayingTheSame(paragraph.runs().stream().map(this::changed).toList());
            case WordTable table -> table.with(table.rows().stream().map(this::of).toList());
        };
    }

    private WordRun changed(WordRun run) {
        return run.with(
                run.inserted() == null ? inserted : run.inserted(),
                run.deleted() == null ? deleted : run.deleted(),
                run.comments());
    }
}
