/**
 * Drafts as Word documents, a class a document: {@link org.travaux.app.docx.NegotiatingDocument}
 * writes the text of one language, {@link org.travaux.app.docx.SideBySideDocument} a table of
 * several, {@link org.travaux.app.docx.TrackedDocument} what changes. All of them stream, and the
 * same draft always gives the same bytes.
 *
 * <p>What a document looks like is in two places: {@code parts/styles.xml} among the resources says
 * what a style is, {@link org.travaux.app.docx.text.Look} and {@link
 * org.travaux.app.docx.style.ParagraphStyle} say what gets which. Below stand {@link
 * org.travaux.app.docx.body}, {@link org.travaux.app.docx.revisions}, {@link
 * org.travaux.app.docx.footnotes}, {@link org.travaux.app.docx.parts}, {@link
 * org.travaux.app.docx.numbering}, {@link org.travaux.app.docx.text} and {@link
 * org.travaux.app.docx.xml}, each of which knows only those behind it. Read {@link
 * org.travaux.app.docx.body.ParagraphWriter} next, and {@code docs/decisions/writing-docx.md} for
 * why no library writes these files.
 */
package org.travaux.app.docx;
