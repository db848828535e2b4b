/**
 * Notes of a draft, {@code [^1]}, as footnotes of Word's own. {@link
 * org.travaux.app.docx.footnotes.FootnoteFinder} decides which can be; {@link
 * org.travaux.app.docx.footnotes.FootnoteMarks} writes their marks and {@link
 * org.travaux.app.docx.footnotes.FootnotesPart} their words. Read {@code
 * docs/decisions/footnotes.md} first.
 */
package org.travaux.app.docx.footnotes;
