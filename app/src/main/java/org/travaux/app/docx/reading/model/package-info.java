/**
 * A Word document as it was read: paragraphs and tables as runs of text, each with who inserted or
 * deleted it, which comments and notes are about it; and what was left behind. Read {@link
 * org.travaux.app.docx.reading.model.WordDocument} next.
 */
package org.travaux.app.docx.reading.model;
