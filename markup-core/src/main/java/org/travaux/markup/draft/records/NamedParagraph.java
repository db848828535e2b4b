package org.travaux.markup.draft.records;

import org.travaux.markup.data.Language;

/**
 * Words of the draft that name one of its paragraphs by a number that has become another: somebody
 * has to look at them.
 *
 * @param paragraph the id of the paragraph in which they stand
 * @param words as they stand there, {@code paragraph 5}
 */
public record NamedParagraph(String paragraph, Language language, String words) {}
