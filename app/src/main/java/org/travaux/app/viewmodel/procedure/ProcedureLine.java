package org.travaux.app.viewmodel.procedure;

import org.travaux.markup.draft.records.Procedure;

/**
 * A procedure as it is told beside the text.
 *
 * @param sentence how it stands
 * @param pressing whether somebody has to do something about it: it is over, or was broken
 */
public record ProcedureLine(Procedure procedure, String sentence, boolean pressing) {}
