package org.travaux.app.docx;

import org.travaux.app.docx.tracked.Fate;
import org.travaux.app.docx.tracked.TrackedParagraph;

import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of the marks that end paragraphs. The mark of a paragraph that goes goes with it.
 * But a document's last mark cannot go: where its last paragraphs go, the mark in front of each
 * does instead.
 */
final class ParagraphMarks {
    private ParagraphMarks() {}

    static List<Fate> of(List<TrackedParagraph> paragraphs) {
        boolean[] base = marks(paragraphs.stream().map(one -> one.fate().inBase()).toList());
        boolean[] revised = marks(paragraphs.stream().map(one -> one.fate().inNew()).toList());
        List<Fate> fates = new ArrayList<>();
        for (int i = 0; i < base.length; i++) {
            fates.add(Fate.of(base[i], revised[i]));
        }
        return fates;
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
