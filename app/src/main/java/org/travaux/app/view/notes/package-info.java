/**
 * What is noted beside the text, as a list to write into. Read {@link
 * org.travaux.app.view.notes.NotesPopup} next.
 */
package org.travaux.app.view.notes;
