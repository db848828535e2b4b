package org.travaux.markup.draft;

/**
 * Two languages of a draft, the one that comes first in it before the other.
 *
 * @param one before the other where the source language comes first
 */
public record LanguagePair(Language one, Language other) {}
