/**
 * Paragraphs among one another: cut in two, joined, moved and deleted, with what stands on them –
 * choices, settlements, what is behind – and the tables that they make up. Read {@link
 * org.travaux.markup.draft.paragraphs.ParagraphSplitting} next.
 */
package org.travaux.markup.draft.paragraphs;
