/**
 * Drafts as Word documents. {@link org.travaux.app.docx.NegotiatingDocument} writes the text of one
 * language, {@link org.travaux.app.docx.SideBySideDocument} a table of several; both stream, and
 * the same draft always gives the same bytes.
 *
 * <p>What a document looks like is in two places: {@code styles.xml} among the resources says what
 * a style is, {@link org.travaux.app.docx.Look} and {@link org.travaux.app.docx.ParagraphStyle} say
 * what gets which. Read {@link org.travaux.app.docx.ParagraphWriter} next, and {@code
 * docs/decisions/writing-docx.md} for why no library writes these files.
 */
package org.travaux.app.docx;
