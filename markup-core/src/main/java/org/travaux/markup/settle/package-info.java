/**
 * Settling what was open: alternatives adopted, deleted or replaced by what was agreed, with a
 * clean seam ({@code docs/notation.md} §9). {@link org.travaux.markup.settle.Settling} settles one
 * choice of a text, {@link org.travaux.markup.settle.DraftSettling} one or many in every language.
 * Start at {@link org.travaux.markup.settle.Settling}.
 */
package org.travaux.markup.settle;
