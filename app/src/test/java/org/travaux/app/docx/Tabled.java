package org.travaux.app.docx;

import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.draft.looks.TableCell;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Puts paragraphs into tables of chance: some side by side, some cells empty, some of several
 * paragraphs or columns, some tables right behind each other.
 */
final class Tabled {
    private Tabled() {}

    /** A draft with some of its paragraphs in tables. */
    static DraftReading some(DraftReading reading, long seed) {
        List<Paragraph> tabled = some(reading.draft().paragraphs(), new SplittableRandom(seed));
        return DraftReading.of(reading.draft().withParagraphs(tabled));
    }

    /** The paragraphs, of which the first stays outside. */
    static List<Paragraph> some(List<Paragraph> paragraphs, SplittableRandom random) {
        List<Paragraph> all = new ArrayList<>(paragraphs);
        int index = 1;
        while (index < all.size()) {
            if (random.nextInt(3) > 0) {
                index++;
                continue;
            }
            int count = 2 + random.nextInt(5);
            int columns = 2 + random.nextInt(3);
            TableCell cell = new TableCell(1, 1, 1);
            for (int i = 0; i < count && index < all.size(); i++) {
                Paragraph paragraph = all.get(index);
                String style = paragraph.layout().style();
                all.set(index, paragraph.withLayout(new Layout(style, cell)));
                index++;
                cell = next(cell, columns, random);
            }
        }
        return all;
    }

    private static TableCell next(TableCell cell, int columns, SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            return cell;
        }
        int column = cell.column() + cell.width() + (random.nextInt(4) == 0 ? 1 : 0);
        int row = cell.row();
        if (column > columns) {
            row += random.nextInt(5) == 0 ? 2 : 1;
            column = 1 + random.nextInt(2);
        }
        int most = columns - column + 1;
        return new TableCell(row, column, random.nextInt(4) == 0 ? most : 1);
    }
}
