package org.travaux.app.docx.reading.model;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.looks.PageWords;
import org.travaux.markup.draft.looks.Paper;
import org.travaux.markup.draft.looks.ParagraphSpacing;
import org.travaux.markup.draft.records.Circulated;

import java.util.List;
import java.util.Map;

/**
 * A document as it was read.
 *
 * @param title what it says its title is; may be empty
 * @param subject what it says it is about; our own documents hold the draft's symbol here
 * @param circulated what it was sent to a delegation as; null if it does not say so
 * @param body its paragraphs and tables in order
 * @param notes footnotes and endnotes in the order of their marks
 * @param comments by id, in the order of the document
 * @param isOurs whether this program wrote it: its styles then say what is what
 * @param paper that it is printed on; null if it does not say
 * @param pages the words at the head and the foot of its pages
 * @param usual the room around paragraphs of which nothing is said, in a document of ours; null in
 *     others
 * @param leftovers what is in it besides
 */
public record WordDocument(
        String title,
        String subject,
        @Nullable Circulated circulated,
        List<WordBlock> body,
        List<WordNote> notes,
        Map<String, WordComment> comments,
        boolean isOurs,
        @Nullable Paper paper,
        PageWords pages,
        @Nullable ParagraphSpacing usual,
        List<Leftover> leftovers) {
    /** The document with another body, other notes and other comments. */
    public WordDocument with(
            List<WordBlock> other, List<WordNote> others, Map<String, WordComment> about) {
        return new WordDocument(
                title,
                subject,
                circulated,
                other,
                others,
                about,
                isOurs,
                paper,
                pages,
                usual,
                leftovers);
    }
}
