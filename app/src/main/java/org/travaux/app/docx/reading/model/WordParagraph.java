package org.travaux.app.docx.reading.model;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.looks.LookTrait;
import org.travaux.markup.draft.looks.ParagraphIndent;
import org.travaux.markup.draft.looks.ParagraphSpacing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A paragraph.
 *
 * @param index its place among all paragraphs of the document, from 0, empty ones and those in
 *     tables counted
 * @param style the name of its style, {@code heading 1}; {@code Normal} if it has none
 * @param endStyle the id of the character style of the paragraph's end; empty if it has none
 * @param outline how deep a heading it is, from 0; -1 if it is none
 * @param looks how it looks, by itself or by its style
 * @param indent how far it stands in, by itself or by its style
 * @param spacing how much room is around it, by itself or by its style; null in a document of ours
 *     if it does not say so itself
 * @param height how high it is where it has no words, in twentieths of a point
 * @param colouring which of its words are marked in colours, not by a style
 * @param label what Word counts before it, or null
 * @param markInserted who inserted the paragraph's end, or null
 * @param markDeleted who deleted the paragraph's end, or null
 * @param boundaries where bookmarks and comments begin and end, in order
 */
public record WordParagraph(
        int index,
        String style,
        String endStyle,
        int outline,
        Set<LookTrait> looks,
        ParagraphIndent indent,
        @Nullable ParagraphSpacing spacing,
        int height,
        Colouring colouring,
        @Nullable WordLabel label,
        @Nullable WordChange markInserted,
        @Nullable WordChange markDeleted,
        List<WordRun> runs,
        List<WordBoundary> boundaries)
        implements WordBlock {
    public WordParagraph {
        looks = Set.copyOf(looks);
        runs = List.copyOf(runs);
        boundaries = List.copyOf(boundaries);
    }

    /** The paragraph with other runs, without boundaries, its end changed by others. */
    public WordParagraph with(
            List<WordRun> other, @Nullable WordChange insertion, @Nullable WordChange deletion) {
        return with(looks, colouring.inPart(), insertion, deletion, other, List.of());
    }

    /** The paragraph with the same characters in other runs. */
    public WordParagraph sayingTheSame(List<WordRun> other) {
        return with(looks, colouring, markInserted, markDeleted, other, boundaries);
    }

    /** The paragraph with other runs, its end changed by nobody. */
    public WordParagraph saying(List<WordRun> other) {
        int length = other.stream().mapToInt(run -> run.text().length()).sum();
        List<WordBoundary> within =
                boundaries.stream().map(each -> each.at(Math.min(each.at(), length))).toList();
        return with(looks, colouring, null, null, other, within);
    }

    /** The paragraph looking otherwise. */
    public WordParagraph looking(Set<LookTrait> others) {
        return with(others, colouring, markInserted, markDeleted, runs, boundaries);
    }

    private WordParagraph with(
            Set<LookTrait> otherLooks,
            Colouring otherColouring,
            @Nullable WordChange insertion,
            @Nullable WordChange deletion,
            List<WordRun> otherRuns,
            List<WordBoundary> otherBoundaries) {
        return new WordParagraph(
                index,
                style,
                endStyle,
                outline,
                otherLooks,
                indent,
                spacing,
                height,
                otherColouring,
                label,
                insertion,
                deletion,
                otherRuns,
                otherBoundaries);
    }

    /** All its characters, inserted and deleted ones too. */
    public String text() {
        return runs.stream().map(WordRun::text).collect(Collectors.joining());
    }

    /** Whether it has no words. */
    public boolean isBlank() {
        return text().isBlank();
    }
}
