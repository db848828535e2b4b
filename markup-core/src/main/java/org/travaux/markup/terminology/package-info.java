/**
 * Terms in several languages: which stand in a text, and whether what one language says by a term
 * the others say by theirs. Read {@link org.travaux.markup.terminology.TermBase} next.
 */
package org.travaux.markup.terminology;
