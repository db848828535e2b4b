package org.travaux.app.docx.reading;

/**
 * A comment in the margin.
 *
 * @param id by which runs say that it is about them
 * @param author who wrote it, as the document says; may be empty
 * @param text its paragraphs, one a line
 */
public record WordComment(String id, String author, String text) {}
