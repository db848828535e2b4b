package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.app.docx.reading.model.WordTable;
import org.travaux.app.docx.reading.model.WordTable.Cell;
import org.travaux.markup.data.Language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands in the cells of tables. */
final class Cells {
    private Cells() {}

    /** The text of a cell. */
    static String text(Cell cell) {
        return WordBlock.paragraphs(cell.content()).stream()
                .map(WordParagraph::text)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** How many letters blocks hold. */
    static long letters(List<? extends WordBlock> content) {
        return WordBlock.paragraphs(content).stream()
                .mapToLong(each -> each.text().chars().filter(Character::isLetter).count())
                .sum();
    }

    /** The language that most of a column is marked as, or null if it is not. */
    static @Nullable Language markedLanguage(WordTable table, int column) {
        Map<String, Integer> lengths = new HashMap<>();
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                if (cell.column() == column) {
                    WordBlock.paragraphs(cell.content()).forEach(each -> count(each, lengths));
                }
            }
        }
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(Language::isTag)
                .map(Language::new)
                .orElse(null);
    }

    private static void count(WordParagraph paragraph, Map<String, Integer> lengths) {
        for (WordRun run : paragraph.runs()) {
            String marked = run.language();
            if (marked != null) {
                String tag = marked.toLowerCase(Locale.ROOT).split("-", 2)[0];
                lengths.merge(tag, run.text().length(), Integer::sum);
            }
        }
    }
}
