package org.travaux.markup.concordance;

import org.travaux.markup.data.Language;
import org.travaux.markup.text.TextRange;

/**
 * A place in one language version of a paragraph.
 *
 * @param range in UTF-16 code units of the text; empty where something is missing
 */
public record TextPlace(Language language, TextRange range) {}
