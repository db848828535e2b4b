package org.travaux.markup.compile;

import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.text.TextRange;

/**
 * What somebody said of words that stay as they are: that they will come back to them, that they
 * reserve.
 *
 * @param words in the text of the base
 */
record Reserve(TextRange words, DelegationStance stand) {}
