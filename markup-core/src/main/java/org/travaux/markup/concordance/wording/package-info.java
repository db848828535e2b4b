/**
 * What the words of a language version are like, without being understood: about what they are,
 * whether they deny, and which of them are in another language. Words of the languages are data
 * ({@code wording.json}). Read {@link org.travaux.markup.concordance.wording.VersionWording} next.
 */
package org.travaux.markup.concordance.wording;
