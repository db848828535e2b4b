/**
 * Marks of footnotes as they are met in a text, and the names of the bookmarks in which our own
 * documents keep them. Read {@link org.travaux.app.docx.reading.notes.NoteMarks} next.
 */
package org.travaux.app.docx.reading.notes;
