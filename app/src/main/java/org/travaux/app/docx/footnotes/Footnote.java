package org.travaux.app.docx.footnotes;

import org.travaux.app.docx.reading.notes.NoteName;

import java.util.Set;

/**
 * A note of a draft that is a footnote of Word's own.
 *
 * @param label as the draft has it: {@code 4} of {@code [^4]}
 * @param rank its place among the footnotes in the order of their marks, from 1
 * @param shown what stands for it on paper: its number, or a sign that is its label
 * @param counted whether Word counts that number
 * @param paragraph the index of the paragraph that holds its words
 * @param order its place among the footnotes in the order of those paragraphs, from 1
 * @param behind how many paragraphs stand behind that one, footnotes not counted
 * @param named whether a bookmark holds its first mark: to say its label or its place, or for
 *     others to refer to
 * @param columns in which languages of a table it has words, from 0
 */
public record Footnote(
        String label,
        int rank,
        String shown,
        boolean counted,
        int paragraph,
        int order,
        int behind,
        boolean named,
        Set<Integer> columns) {
    public Footnote {
        columns = Set.copyOf(columns);
    }

    /** The name of the bookmark around its first mark. */
    String bookmark() {
        return new NoteName(order, behind, label).text();
    }

    /** Its number in the document, which no other footnote has. */
    String id() {
        return Integer.toString(rank);
    }

    /** Where its words begin in its paragraph. */
    public int start() {
        return NoteText.start(label);
    }
}
