package org.travaux.app.docx.importing;

import org.travaux.app.docx.reading.model.WordBlock;
import org.travaux.app.docx.reading.model.WordChange;
import org.travaux.app.docx.reading.model.WordDocument;
import org.travaux.app.docx.reading.model.WordNote;
import org.travaux.app.docx.reading.model.WordParagraph;
import org.travaux.app.docx.reading.model.WordRun;
import org.travaux.app.docx.reading.notes.NoteName;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Notes that were inserted or deleted with their mark: the change of the mark says it, and their
 * own words are changed by nobody.
 */
final class WholeNotes {
    private WholeNotes() {}

    /** The notes of a document, of which those that came or went as a whole are unchanged. */
    static List<WordNote> of(WordDocument document) {
        Map<String, WordRun> marks = new HashMap<>();
        for (WordParagraph paragraph : WordBlock.paragraphs(document.body())) {
            for (WordRun run : paragraph.runs()) {
                NoteName.MARK
                        .matcher(run.text())
                        .results()
                        .forEach(mark -> marks.put(mark.group(), run));
            }
        }
        return document.notes().stream().map(note -> of(note, marks)).toList();
    }

    private static WordNote of(WordNote note, Map<String, WordRun> marks) {
        WordRun mark = marks.get("[^" + note.label() + "]");
        boolean whole =
                mark != null
                        && !mark.isUnchanged()
                        && note.paragraphs().stream()
                                .flatMap(paragraph -> paragraph.runs().stream())
                                .filter(run -> !run.text().isBlank())
                                .allMatch(run -> isLike(run, mark));
        return whole ? note.with(note.paragraphs().stream().map(WholeNotes::plain).toList()) : note;
    }

    private static boolean isLike(WordRun run, WordRun mark) {
        return WordChange.areAlike(run.inserted(), mark.inserted())
                && WordChange.areAlike(run.deleted(), mark.deleted());
    }

    private static WordParagraph plain(WordParagraph paragraph) {
        return paragraph.saying(
                paragraph.runs().stream()
                        .map(run -> run.with(null, null, run.comments()))
                        .toList());
    }
}
