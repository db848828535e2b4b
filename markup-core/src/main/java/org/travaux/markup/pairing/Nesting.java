package org.travaux.markup.pairing;

/**
 * Brackets stand within the alternative: what is open in it is open in it in every language.
 *
 * @param brackets how many; 0 for any
 */
record Nesting(int brackets) implements PairingClue {}
