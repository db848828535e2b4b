/**
 * What every language version of a paragraph should hold: numbers in digits and in words, dates,
 * symbols, acronyms, names of delegations, measures, quotations and the points of a list, found one
 * after the other in what is left of a text. Words of the languages are data ({@code facts.json}).
 * Read {@link org.travaux.markup.concordance.facts.MaskedText} next.
 */
package org.travaux.markup.concordance.facts;
