/**
 * Which alternative of a choice in one language is which in another: decided once, by what a person
 * said, by positions and by order, for all who ask ({@code docs/decisions/pairing.md}). Which
 * choice is which is kept in the draft ({@link org.travaux.markup.draft.ChoiceIdentity}). Start at
 * {@link org.travaux.markup.pairing.AlternativePairing}.
 */
package org.travaux.markup.pairing;
