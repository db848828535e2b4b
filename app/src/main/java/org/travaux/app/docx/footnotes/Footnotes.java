package org.travaux.app.docx.footnotes;

import org.travaux.markup.text.TextRange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which notes of a draft are footnotes of Word's own, and where their marks stand. */
public final class Footnotes {
    /** Those of a document without any. */
    public static final Footnotes NONE = new Footnotes(List.of(), List.of());

    private final List<Footnote> all;
    private final List<Map<Integer, List<Mark>>> marks;
    private final Set<Integer> paragraphs = new HashSet<>();

    /**
     * A mark in a paragraph.
     *
     * @param again whether another mark of the same footnote stands before it, in whatever language
     */
    record Mark(TextRange range, Footnote note, boolean again) {}

    /**
     * @param all in the order of their marks
     * @param marks by column and paragraph
     */
    Footnotes(List<Footnote> all, List<Map<Integer, List<Mark>>> marks) {
        this.all = List.copyOf(all);
        this.marks = List.copyOf(marks);
        all.forEach(note -> paragraphs.add(note.paragraph()));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** In the order of their marks. */
    List<Footnote> all() {
        return all;
    }

    /** Whether a paragraph holds the words of one, so that it does not stand in the body. */
    public boolean isNote(int paragraph) {
        return paragraphs.contains(paragraph);
    }

    /** The indices of the paragraphs that stand in the body, given how many there are at all. */
    public List<Integer> without(int count) {
        return IntStream.range(0, count).filter(index -> !isNote(index)).boxed().toList();
    }

    /** The marks in a paragraph in one language, in order. */
    List<Mark> marks(int column, int paragraph) {
        return marks.isEmpty() ? List.of() : marks.get(column).getOrDefault(paragraph, List.of());
    }
}
