package org.travaux.markup.profile;

/**
 * Words in front of names that say where those stand: {@code proposed by}.
 *
 * @param end the offset in the text behind the words, in UTF-16 code units
 */
public record FrontPhrase(StatusWord status, int end) {}
