package org.travaux.markup.compile;

import org.travaux.markup.draft.Paragraph;

/**
 * A paragraph of a copy that the text has not, or not there.
 *
 * @param behind the index of the paragraph of the text behind which it stands; -1 at the beginning
 * @param like the paragraph as the copy has it
 */
record NewParagraph(int behind, Paragraph like, CopyVersion version) {}
