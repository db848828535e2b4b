package org.travaux.app.docx.reading.model;

/**
 * The place where a bookmark or what a comment is about begins or ends.
 *
 * @param at the offset in the paragraph's text
 * @param start whether it begins there
 * @param comment whether it is a comment's and not a bookmark's
 * @param name the bookmark's name or the comment's id
 */
public record WordBoundary(int at, boolean start, boolean comment, String name) {
    /** The boundary at another offset. */
    WordBoundary at(int other) {
        return new WordBoundary(other, start, comment, name);
    }
}
