package org.travaux.markup.merge;

import org.travaux.markup.data.Language;

/** Something to be looked at in one language of a paragraph. */
record FoundPoint(String paragraph, Language language, MergedText.Point point) {}
