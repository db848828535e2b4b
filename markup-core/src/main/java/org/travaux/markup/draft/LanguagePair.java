package org.travaux.markup.draft;

import org.travaux.markup.data.Language;

/**
 * Two languages of a draft, the one that comes first in it before the other.
 *
 * @param one before the other where the source language comes first
 */
public record LanguagePair(Language one, Language other) {}
