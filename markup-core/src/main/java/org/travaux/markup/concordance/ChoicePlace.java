package org.travaux.markup.concordance;

import org.travaux.markup.draft.Language;
import org.travaux.markup.text.TextRange;

/** Where a choice, or a note, stands in one language version of a paragraph. */
public record ChoicePlace(Language language, TextRange range) {}
