package org.travaux.markup.compile;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.profile.Profile;

import java.util.List;

/**
 * A paragraph before anything is written into it.
 *
 * @param languages of its draft, the source language first
 * @param profile in whose notation it is written
 */
record StoodParagraph(Paragraph paragraph, List<Language> languages, Profile profile) {}
