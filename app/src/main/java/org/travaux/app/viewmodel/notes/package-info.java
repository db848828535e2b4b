/**
 * What is noted beside the text: for this desk alone, or for all of them. Read {@link
 * org.travaux.app.viewmodel.notes.DraftNotes} next.
 */
package org.travaux.app.viewmodel.notes;
