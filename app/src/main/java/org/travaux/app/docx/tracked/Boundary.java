package org.travaux.app.docx.tracked;

/**
 * The place where an extent begins or ends.
 *
 * @param at the offset in the draft's text of the paragraph
 * @param start whether it begins there
 */
public record Boundary(int at, boolean start, Extent extent) {}
