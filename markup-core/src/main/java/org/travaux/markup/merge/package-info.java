/**
 * Two states of a draft that were made from a third meet again, by paragraph, language and word:
 * who changed different words meets without a question, who changed the same words gets
 * alternatives of one open point. Read {@link org.travaux.markup.merge.Merger} first.
 */
@NullMarked
package org.travaux.markup.merge;

import org.jspecify.annotations.NullMarked;
