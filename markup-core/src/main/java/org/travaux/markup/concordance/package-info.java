/**
 * Whether the language versions of a paragraph are one negotiation: the same choices, with as many
 * alternatives and the same positions. Read {@link
 * org.travaux.markup.concordance.ParagraphConcordance} next.
 */
package org.travaux.markup.concordance;
