package org.travaux.markup.reading;

import org.travaux.markup.text.TextRange;

/**
 * A note right in front of a bracket.
 *
 * @param token the index of its token in the paragraph
 * @param range with its parentheses
 */
record FrontNote(int token, TextRange range, Note note) {}
