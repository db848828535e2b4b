/**
 * Word documents that others wrote, read. {@link org.travaux.app.docx.reading.WordFile} is the way
 * in; {@link org.travaux.app.docx.reading.model.WordDocument} is what comes out: paragraphs and
 * tables as runs of text, each with who inserted or deleted it, which comments are about it, and a
 * list of what was left behind.
 *
 * <p>A document is a stranger's: its parts are streamed and none is unpacked, nothing that it
 * refers to is fetched, and sizes, depth and counts have limits ({@code
 * docs/decisions/reading-docx.md}). Read {@link org.travaux.app.docx.reading.BodyReader} next.
 */
package org.travaux.app.docx.reading;
