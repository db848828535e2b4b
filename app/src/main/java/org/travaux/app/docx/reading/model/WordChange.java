package org.travaux.app.docx.reading.model;

/**
 * A tracked change.
 *
 * @param author who made it, as the document says; may be empty
 * @param id what the document calls it
 * @param moved whether the words were moved from or to elsewhere in the document
 * @param dated whether it says when; this program's own changes do not
 */
public record WordChange(String author, String id, boolean moved, boolean dated) {}
