package org.travaux.markup.profile;

/** A word of the profile's list and what it says. The word is kept for stances of its own. */
public record StatusWord(String word, Stance stance) {}
