/**
 * What a desk notes of drafts for itself alone: it stands in no draft and goes nowhere. Read {@link
 * org.travaux.app.notes.PrivateNotes} next; notes for all desks are {@link
 * org.travaux.markup.draft.InternalNote}s of the draft itself.
 */
package org.travaux.app.notes;
