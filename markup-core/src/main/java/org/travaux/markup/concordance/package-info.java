/**
 * In what the language versions of a paragraph differ: choices, alternatives and positions; facts
 * as numbers, dates, symbols and names; what is missing or behind. {@link
 * org.travaux.markup.concordance.DraftConcordance} is the way in and keeps up with a draft that
 * changes; {@link org.travaux.markup.concordance.Repairs} are safe ways out. Read {@link
 * org.travaux.markup.concordance.ParagraphConcordance} next.
 */
package org.travaux.markup.concordance;
