/**
 * How paragraphs are called, in all languages: {@code PP3 bis}, {@code ПП3 бис}. Start with {@link
 * org.travaux.markup.draft.labels.ParagraphLabel}; what they are counted as says {@link
 * org.travaux.markup.draft.labels.LabelOrder}. Labels counted anew are of {@code numbering}.
 */
package org.travaux.markup.draft.labels;
