package org.travaux.app.viewmodel.checks;

import org.travaux.markup.draft.Paragraph;

import java.util.function.UnaryOperator;

/**
 * A way out of a finding that the program can go by itself.
 *
 * @param sentence what it does, in the user's language
 * @param change what becomes of the paragraph; the paragraph itself if it is no longer the one that
 *     the finding was made in
 */
public record WayOut(String sentence, UnaryOperator<Paragraph> change) {}
