package org.travaux.app.docx.reading.model;

import java.util.List;

/**
 * A footnote or an endnote.
 *
 * @param label what its mark holds in the text: {@code 1} of {@code [^1]}
 * @param order its place among the notes, from 1
 * @param behind how many paragraphs of the text stand behind it; 0 for all but some of our own
 * @param at the indices of the paragraphs in which it has a mark, in order
 * @param paragraphs its words, without a mark in front of them
 */
public record WordNote(
        String label, int order, int behind, List<Integer> at, List<WordParagraph> paragraphs) {
    public WordNote {
        at = List.copyOf(at);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The note with other paragraphs. */
    public WordNote with(List<WordParagraph> other) {
        return new WordNote(label, order, behind, at, other);
    }
}
