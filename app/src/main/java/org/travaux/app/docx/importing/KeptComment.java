package org.travaux.app.docx.importing;

/**
 * A comment that a draft keeps beside its text.
 *
 * @param author who wrote it, as the document says
 * @param where the beginning of the paragraph it is about
 * @param text what it says
 */
public record KeptComment(String author, String where, String text) {}
