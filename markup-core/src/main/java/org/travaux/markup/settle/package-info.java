/**
 * Settling what was open: alternatives adopted, deleted or replaced by what was agreed, with a
 * clean seam ({@code docs/notation.md} §9). Start at {@link org.travaux.markup.settle.Settling}.
 */
package org.travaux.markup.settle;
