package org.travaux.app.docx.reading.tables;

import org.travaux.app.docx.reading.model.Tracked;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.app.docx.reading.model.WordTable.Cell;

import java.util.List;

/**
 * Who inserted and who deleted a row of a table. What stands in it comes and goes with it, also
 * where the document does not say so of the words.
 */
public record RowChange(Tracked tracked) {
    /** Whether a row that was inserted and deleted says nothing in either text. */
    public boolean leavesNothing(List<Cell> cells) {
        return !tracked.equals(Tracked.NOT)
                && of(cells).stream()
                        .flatMap(cell -> WordBlock.paragraphs(cell.content()).stream())
                        .flatMap(paragraph -> paragraph.runs().stream())
                        .allMatch(run -> run.inserted() != null && run.deleted() != null);
    }

    /** The cells of a row with the change said of all that stands in them. */
    public List<Cell> of(List<Cell> cells) {
        if (tracked.equals(Tracked.NOT)) {
            return cells;
        }
        return cells.stream().map(cell -> cell.with(changed(cell.content()))).toList();
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
                run.inserted() == null ? tracked.inserted() : run.inserted(),
                run.deleted() == null ? tracked.deleted() : run.deleted(),
                run.comments());
    }
}
