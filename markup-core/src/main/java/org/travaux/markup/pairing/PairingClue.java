package org.travaux.markup.pairing;

/**
 * Something that is the same in every language and tells an alternative from others of its choice
 * if it stands on it alone.
 */
public sealed interface PairingClue permits PositionClue, Sense, Nesting {}
