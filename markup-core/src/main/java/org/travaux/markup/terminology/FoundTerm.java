package org.travaux.markup.terminology;

import org.travaux.markup.text.TextRange;

/**
 * A term in a text.
 *
 * @param range of its words, in UTF-16 code units
 */
public record FoundTerm(TermEntry entry, TextRange range) {}
