package org.travaux.app.docx.revisions;

import org.travaux.app.docx.tracked.Fate;
import org.travaux.app.docx.tracked.TrackedParagraph;
import org.travaux.markup.draft.paragraphs.Table;
import org.travaux.markup.draft.paragraphs.Table.Cell;

import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of the marks that end paragraphs. The mark of a paragraph that goes goes with it.
 * But the last mark of a document, of a cell or in front of a table cannot go: where the last
 * paragraphs there go, the mark in front of each does instead.
 */
final class ParagraphMarks {
    private ParagraphMarks() {}

    /**
     * What becomes of the marks of a text.
     *
     * @param tables those that it has, in order
     */
    static List<Fate> of(List<TrackedParagraph> paragraphs, List<Table> tables) {
        List<Fate> fates = new ArrayList<>();
        for (Table table : tables) {
            add(paragraphs.subList(fates.size(), table.start()), fates);
            for (Cell cell : table.cells()) {
                add(paragraphs.subList(cell.start(), cell.end()), fates);
            }
        }
        add(paragraphs.subList(fates.size(), paragraphs.size()), fates);
        return fates;
    }

    /** Adds the marks of paragraphs of which none stands in another place than the others. */
    private static void add(List<TrackedParagraph> paragraphs, List<Fate> fates) {
        boolean[] base = marks(paragraphs.stream().map(one -> one.fate().inBase()).toList());
        boolean[] revised = marks(paragraphs.stream().map(one -> one.fate().inNew()).toList());
        for (int i = 0; i < base.length; i++) {
            fates.add(Fate.of(base[i], revised[i]));
        }
    }

    /** Which marks a text has, given which paragraphs it has. */
    private static boolean[] marks(List<Boolean> paragraphs) {
        boolean[] marks = new boolean[paragraphs.size()];
        int last = marks.length - 1;
        for (int i = 0; i <= last; i++) {
            marks[i] = paragraphs.get(i);
        }
        int end = last;
        while (end > 0 && !marks[end]) {
            end--;
        }
        if (end < last) {
            marks[end] = false;
            marks[last] = true;
        } else if (last == 0) {
            marks[0] = true;
        }
        return marks;
    }
}
