package org.travaux.app.docx.reading.model;

import java.util.List;

/**
 * A comment in the margin.
 *
 * @param id by which runs say that it is about them
 * @param author who wrote it, as the document says; may be empty
 * @param text its paragraphs, one a line
 * @param initials of who wrote it; our own comments have the delegation's code here
 * @param dated whether it says when it was written; this program's own comments do not
 * @param written in a comment of ours, what the draft writes around the words; else empty
 */
public record WordComment(
        String id,
        String author,
        String text,
        String initials,
        boolean dated,
        List<WordRun> written) {
    public WordComment {
        written = List.copyOf(written);
    }
}
