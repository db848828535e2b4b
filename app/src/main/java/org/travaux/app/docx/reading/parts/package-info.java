/**
 * The file of a Word document, opened within limits: its parts and their relations, streamed. Read
 * {@link org.travaux.app.docx.reading.parts.WordPackage} next.
 */
package org.travaux.app.docx.reading.parts;
