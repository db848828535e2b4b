package org.travaux.app.viewmodel.notes;

import org.travaux.markup.draft.InternalNote;

/**
 * A note in the list.
 *
 * @param shared whether the other desks have it too: it stands in the draft
 */
public record NoteLine(InternalNote note, boolean shared) {}
