/**
 * The way in: {@link org.travaux.markup.Markup} reads texts in negotiators' notation.
 *
 * <p>A tour, from the ground up: {@code text} (ranges, change sets, marks), {@code diagnostic}
 * (findings as codes), {@code profile} (one house's notation as data), {@code syntax} (the lossless
 * tree), {@code reading} (choices, alternatives, positions), {@code draft} (paragraphs in several
 * languages and their file), {@code importing} (plain text and Markdown to drafts), {@code edit}
 * (what a person does to a text), {@code concordance} (in what the languages differ), {@code
 * settle} (choices settled), {@code terminology} and {@code typography} (how the languages are
 * written), {@code report} (who holds what). {@code pairing}, below {@code draft}, says which
 * alternative of one language is which of another. Imports run that way only, and nothing imports
 * this package.
 */
package org.travaux.markup;
