/**
 * How paragraphs look, where they look otherwise than the house's paragraphs do: what came with
 * them from Word and goes back to it. Start with {@link org.travaux.markup.draft.looks.Layout}.
 */
package org.travaux.markup.draft.looks;
