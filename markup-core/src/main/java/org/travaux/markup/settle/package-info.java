/**
 * Settling what was open: alternatives adopted, deleted or replaced by what was agreed, with a
 * clean seam ({@code docs/notation.md} §9). {@link org.travaux.markup.settle.Settling} settles one
 * choice of a text, {@link org.travaux.markup.settle.DraftSettling} one or many in every language;
 * {@link org.travaux.markup.settle.WholeTextSettling} only shows a text as somebody would have it.
 * Start at {@link org.travaux.markup.settle.Settling}.
 */
package org.travaux.markup.settle;
