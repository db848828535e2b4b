package org.travaux.markup.edit;

import org.travaux.markup.text.TextRange;

/**
 * What is proposed in one language.
 *
 * @param selected the words that are to be replaced; empty where there are none
 * @param typed the new words; empty if the old ones are to go
 */
public record ProposedWording(TextRange selected, String typed) {}
