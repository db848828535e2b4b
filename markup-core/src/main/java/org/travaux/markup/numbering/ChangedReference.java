package org.travaux.markup.numbering;

import org.travaux.markup.data.Language;
import org.travaux.markup.text.TextRange;

/**
 * Words that name paragraphs by their new labels.
 *
 * @param paragraph the index of the paragraph in which they stand
 * @param was where they stood, in UTF-16 code units
 * @param range where they stand now
 * @param before as they read
 * @param now as they read now
 */
public record ChangedReference(
        int paragraph,
        Language language,
        TextRange was,
        TextRange range,
        String before,
        String now) {}
